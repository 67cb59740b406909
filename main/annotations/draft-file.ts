/**
 * What is being written in the window and not saved, kept on this machine and not in the workspace, which may be one that can only be
 * read. Of an encrypted workspace it is sealed like the workspace itself.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { draftsSchema, type Drafts } from '../../shared/annotations/annotation.ts';
import { withForm } from '../../shared/store/migrations/0004-rich-annotations.ts';
import { DurableJson } from '../store/durable-json.ts';
import { diskFiles, type Files } from '../store/files.ts';

export class DraftFile {
  private readonly folder: string;
  private readonly file: string;
  private readonly files: Files;
  private queue: Promise<unknown> = Promise.resolve();

  /**
   * @param folder where this machine keeps drafts
   * @param files seals and opens as the workspace needs it
   */
  constructor(folder: string, workspaceFolder: string, files: Files) {
    const name = createHash('sha256').update(workspaceFolder).digest('hex').slice(0, 16);
    this.folder = folder;
    this.file = join(folder, `${name}.json`);
    this.files = files;
  }

  read(): Promise<Drafts> {
    return this.inTurn(async () => (await this.readWith(this.files)) ?? this.takeOver());
  }

  keep(drafts: Drafts): Promise<void> {
    return this.inTurn(async () => {
      await this.files.makeFolder(this.folder);
      await new DurableJson(this.file, this.files).write(drafts);
    });
  }

  /** Drafts from before the workspace was encrypted are sealed now; what cannot be read is set aside. */
  private async takeOver(): Promise<Drafts> {
    const plain = await this.readWith(diskFiles);
    if (plain) await new DurableJson(this.file, this.files).write(plain);
    else await this.files.rename(this.file, `${this.file}.unread-${String(Date.now())}`);
    return plain ?? {};
  }

  /** @returns null for a file that these do not read */
  private async readWith(files: Files): Promise<Drafts | null> {
    try {
      const content = await new DurableJson(this.file, files).read();
      return parseDrafts(content ?? {});
    } catch {
      return null;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** A program of before wrote only a text where there is one with form now. */
function parseDrafts(content: unknown): Drafts {
  const drafts = z.record(z.string(), z.unknown()).parse(content);
  return draftsSchema.parse(
    Object.fromEntries(Object.entries(drafts).map(([id, draft]) => [id, draftOfToday(draft)])),
  );
}

function draftOfToday(draft: unknown): unknown {
  const typed = z.looseObject({ text: z.string() }).safeParse(draft);
  return typed.success ? withForm(typed.data) : draft;
}
