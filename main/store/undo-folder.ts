/**
 * Undo across restarts: a folder with one file per step and an index of them, written a moment after each change so that saving stays quick;
 * a step that is there is never written again. What the folder says is believed only as far as it fits the records: a step that cannot be
 * read or does not lead to what is there, and all before it, are forgotten.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { STORE_VERSION } from '../../shared/store/store-file.ts';
import { DurableJson } from './durable-json.ts';
import type { Files } from './files.ts';
import { JsonFile } from './json-file.ts';
import { OLD_UNDO_FILE, readAllOldSteps, readOldSteps } from './old-undo-file.ts';
import { checkedStep, fitting, stepSchema, type Step, type Steps } from './step.ts';
import type { Reader } from './transaction.ts';

export const UNDO_FOLDER = 'undo';
const INDEX_FILE = 'index.json';

/** Characters of JSON that the steps hold at most together; older ones are left out. */
const LARGEST = 16_000_000;

const indexSchema = z.object({ done: z.array(z.int()), undone: z.array(z.int()) });
type Index = z.infer<typeof indexSchema>;
const fileSchema = z.object({ version: z.int().max(STORE_VERSION), checksum: z.string(), step: z.unknown() });

export class UndoFolder {
  private readonly numbers = new WeakMap<Step, number>();
  private readonly sizes = new WeakMap<Step, number>();
  /** Numbers of files that are, or may be, in the folder. */
  private present = new Set<number>();
  private next = 1;

  /** @param records as they are now */
  async read(folder: string, records: Reader, files: Files): Promise<Steps> {
    const index = await readIndex(folder, files);
    const listed = await numbersIn(join(folder, UNDO_FOLDER), files);
    this.present = new Set([...listed, ...(index?.done ?? []), ...(index?.undone ?? [])]);
    this.next = Math.max(0, ...this.present) + 1;
    if (!index) return readOldSteps(folder, records, files);
    return {
      done: fitting(await this.readEach(folder, index.done, files), records, 'after', 'before'),
      undone: fitting(await this.readEach(folder, index.undone, files), records, 'before', 'after'),
    };
  }

  /** All steps that can be read, whether or not they fit what is there. */
  async readAll(folder: string, files: Files): Promise<Steps> {
    const index = await readIndex(folder, files);
    if (!index) return readAllOldSteps(folder, files);
    const { done, undone } = index;
    const isRead = (step: Step | null) => step !== null;
    return {
      done: (await this.readEach(folder, done, files)).filter(isRead),
      undone: (await this.readEach(folder, undone, files)).filter(isRead),
    };
  }

  private async readEach(folder: string, numbers: readonly number[], files: Files): Promise<(Step | null)[]> {
    const steps: (Step | null)[] = [];
    for (const number of numbers) steps.push(await this.readStep(folder, number, files));
    return steps;
  }

  /** Writes what is not there yet, then the index, and only then takes away what it names no more. */
  async write(folder: string, steps: Steps, files: Files): Promise<void> {
    const undoFolder = join(folder, UNDO_FOLDER);
    const done = this.newest(steps.done);
    const undone = this.newest(steps.undone);
    await files.makeFolder(undoFolder);
    for (const step of [...done, ...undone]) await this.writeStep(undoFolder, step, files);
    await files.syncFolder(undoFolder);
    const index = {
      done: done.map((step) => this.numberOf(step)),
      undone: undone.map((s) => this.numberOf(s)),
    };
    await new DurableJson(join(undoFolder, INDEX_FILE), files).write(index);
    await files.remove(join(folder, OLD_UNDO_FILE));
    await this.removeAllBut(new Set([...index.done, ...index.undone]), undoFolder, files);
  }

  async readStep(folder: string, number: number, files: Files): Promise<Step | null> {
    try {
      const file = join(folder, UNDO_FOLDER, nameOf(number));
      const { version, checksum, step: content } = fileSchema.parse(await new JsonFile(file, files).read());
      if (checksum !== checksumOf(JSON.stringify(content))) return null;
      const step = stepSchema.parse(content);
      const checked = { ...checkedStep(step, version), details: step.details ?? {} };
      this.numbers.set(checked, number);
      return checked;
    } catch {
      return null;
    }
  }

  private async writeStep(undoFolder: string, step: Step, files: Files): Promise<void> {
    if (this.numbers.has(step)) return;
    const number = this.next;
    this.next += 1;
    this.present.add(number);
    const text = JSON.stringify(step);
    const envelope = `{"version":${String(STORE_VERSION)},"checksum":"${checksumOf(text)}","step":${text}}\n`;
    await files.writeSynced(join(undoFolder, nameOf(number)), envelope);
    this.numbers.set(step, number);
  }

  private async removeAllBut(kept: ReadonlySet<number>, undoFolder: string, files: Files): Promise<void> {
    for (const number of [...this.present].filter((one) => !kept.has(one))) {
      await files.remove(join(undoFolder, nameOf(number)));
      this.present.delete(number);
    }
  }

  private numberOf(step: Step): number {
    const number = this.numbers.get(step);
    if (number === undefined) throw new Error('a step without a file');
    return number;
  }

  private newest(steps: readonly Step[]): Step[] {
    let size = 0;
    const tooOld = steps.findLastIndex((step) => {
      size += this.sizeOf(step);
      return size > LARGEST;
    });
    return steps.slice(tooOld + 1);
  }

  private sizeOf(step: Step): number {
    const size = this.sizes.get(step) ?? JSON.stringify(step).length;
    this.sizes.set(step, size);
    return size;
  }
}

/** All steps that can be read: they tell what a record was. */
export async function readAllSteps(folder: string, files: Files): Promise<Steps> {
  return new UndoFolder().readAll(folder, files);
}

/** @returns the files of steps, or of their index, that cannot be read, below the workspace folder and with slashes */
export async function unreadSteps(folder: string, files: Files): Promise<string[]> {
  const old = await new JsonFile(join(folder, OLD_UNDO_FILE), files).read().catch(() => 'damaged' as const);
  if (old === 'damaged') return [OLD_UNDO_FILE];
  const index = await parseIndex(folder, files).catch(() => 'damaged' as const);
  if (index === 'damaged') return [`${UNDO_FOLDER}/${INDEX_FILE}`];
  const reader = new UndoFolder();
  const numbers = [...(index?.done ?? []), ...(index?.undone ?? [])];
  const unread: string[] = [];
  for (const number of numbers) {
    if ((await reader.readStep(folder, number, files)) === null)
      unread.push(`${UNDO_FOLDER}/${nameOf(number)}`);
  }
  return unread;
}

function nameOf(number: number): string {
  return `${String(number)}.json`;
}

async function numbersIn(undoFolder: string, files: Files): Promise<Set<number>> {
  const names = await files.list(undoFolder).catch(() => []);
  return new Set(names.flatMap((name) => (/^\d{1,12}\.json$/.test(name) ? [Number.parseInt(name, 10)] : [])));
}

/** @returns null when there is none; an empty one for one that cannot be understood */
async function readIndex(folder: string, files: Files): Promise<Index | null> {
  try {
    return await parseIndex(folder, files);
  } catch {
    return { done: [], undone: [] }; // undo is a convenience: without it everything is still there
  }
}

async function parseIndex(folder: string, files: Files): Promise<Index | null> {
  const content = await new DurableJson(join(folder, UNDO_FOLDER, INDEX_FILE), files).read();
  return content === null ? null : indexSchema.parse(content);
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
