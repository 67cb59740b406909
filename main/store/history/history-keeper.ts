/**
 * Keeps earlier versions of books and annotations. It watches every change of the workspace and writes a moment later, one small file at a
 * time, so that saving neither waits for it nor fails with it; what is still to be written is written when the workspace is closed.
 */
import { join } from 'node:path';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { RecordOf } from '../../../shared/store/store-file.ts';
import type { VersionKind } from '../../../shared/versions/version.ts';
import type { Files } from '../files.ts';
import type { RecordChange } from '../transaction.ts';
import type { Workspace } from '../workspace.ts';
import { versionsToKeep } from './thin-versions.ts';
import {
  historyFolder,
  listVersionFiles,
  nameForVersion,
  timeOfFile,
  writeVersion,
  type Version,
} from './version-files.ts';

/** How long after a change its versions are written, in milliseconds. */
const WRITING_DELAY = 2000;
/** Versions that wait for a disk that refuses them. */
const MOST_WAITING = 1000;

interface Waiting {
  version: Version;
  /** The state before; it begins a history that has none yet. */
  before: Book | Annotation;
}

interface HistoryContext {
  now: () => Date;
  userName: () => string;
}

export class HistoryKeeper {
  private readonly workspace: Workspace;
  private readonly context: HistoryContext;
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(workspace: Workspace, context: HistoryContext) {
    this.workspace = workspace;
    this.context = context;
    workspace.watch((changes) => {
      this.note(changes);
    });
  }

  /** Writes what waits; what cannot be written waits for the next time. */
  async keep(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const waiting = this.waiting;
    this.waiting = [];
    for (const [at, one] of waiting.entries()) {
      try {
        await this.workspace.beside((folder, files) => this.write(folder, one, files));
      } catch {
        this.waiting = [...waiting.slice(at), ...this.waiting].slice(-MOST_WAITING);
        return;
      }
    }
  }

  private note(changes: readonly RecordChange[]): void {
    const at = this.context.now().toISOString();
    const author = this.context.userName();
    const fresh = changes.flatMap(thingsIn).map(({ before, ...thing }) => ({
      version: { kind: thing.kind, id: thing.id, at, author, content: thing.content },
      before,
    }));
    if (fresh.length === 0) return;
    this.waiting = [...this.waiting, ...fresh].slice(-MOST_WAITING);
    this.timer ??= setTimeout(() => void this.keep(), WRITING_DELAY).unref();
  }

  private async write(workspaceFolder: string, { version, before }: Waiting, files: Files): Promise<void> {
    const folder = historyFolder(workspaceFolder, version.kind, version.id);
    await files.makeFolder(folder);
    const names = await listVersionFiles(folder, files);
    const states = names.length === 0 ? [firstVersion(version, before), version] : [version];
    for (const state of states) {
      const name = nameForVersion(state.at, names);
      await writeVersion(folder, name, state, files);
      names.push(name);
    }
    await this.thin(folder, names.sort().reverse(), files);
  }

  private async thin(folder: string, names: readonly string[], files: Files): Promise<void> {
    const kept = new Set(versionsToKeep(names.map(timeOfFile), this.context.now().getTime()));
    for (const [at, name] of names.entries()) if (!kept.has(at)) await files.remove(join(folder, name));
  }
}

function firstVersion({ kind, id }: Version, before: Book | Annotation): Version {
  return { kind, id, at: before.updatedAt, author: before.author, content: before };
}

interface ChangedThing {
  kind: VersionKind;
  id: string;
  before: Book | Annotation;
  content: Book | Annotation;
}

/** The books and annotations that a change gave another state; what is new has no history yet, however much comes in at once. */
function thingsIn({ table, id, before, after }: RecordChange): ChangedThing[] {
  if (before === undefined || after === undefined) return [];
  if (table === 'books') return [{ kind: 'book', id, before: before as Book, content: after as Book }];
  if (table !== 'annotations') return [];
  const earlier = new Map(annotationsIn(before).map((annotation) => [annotation.id, annotation]));
  return annotationsIn(after).flatMap((content): ChangedThing[] => {
    const known = earlier.get(content.id);
    if (!known || JSON.stringify(known) === JSON.stringify(content)) return [];
    return [{ kind: 'annotation', id: content.id, before: known, content }];
  });
}

function annotationsIn(record: unknown): Annotation[] {
  return (record as RecordOf<'annotations'> | undefined)?.annotations ?? [];
}
