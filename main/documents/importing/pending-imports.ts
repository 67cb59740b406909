/**
 * The files that the user wants to import, until they are accepted or discarded. They live in memory alone: an import that is cancelled, or
 * that the program's end cuts short, leaves nothing behind.
 */
import type { ImportItem, ImportList } from '../../../shared/documents/import-item.ts';
import { explainProblem } from '../../../shared/i18n/explain-problem.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { Problem } from '../../../shared/result.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import type { Session } from '../../store/session.ts';
import type { DocumentReader } from '../reading/document-reader.ts';
import type { FileToImport } from './file-to-import.ts';
import {
  describeMatch,
  matchInLibrary,
  proposedDecision,
  readFileToImport,
  type ReadFile,
} from './pending-file.ts';

const MEGABYTE = 1024 * 1024;
/** What all files that wait may hold together. */
const LARGEST_TOTAL = 1024 * MEGABYTE;
/** Milliseconds; with many files longer, since each time all are told again. */
const NOTICE_DELAY = 100;
const NOTICE_DELAY_PER_FILE = 0.5;

type State =
  | { state: 'waiting' }
  | { state: 'refused'; error: unknown }
  | { state: 'known'; record: DocumentRecord }
  | { state: 'ready'; read: ReadFile };

type Description = Omit<Extract<ImportItem, { state: 'ready' }>, 'id' | 'file' | 'state'>;

interface Pending {
  id: string;
  file: FileToImport;
  state: State;
}

export class PendingImports {
  private readonly session: Session;
  private readonly reader: DocumentReader;
  private readonly onChange: () => void;
  private readonly pending = new Map<string, Pending>();
  /** Those that no one reads yet. */
  private readonly waiting: Pending[] = [];
  private readonly descriptions = new WeakMap<ReadFile, { standing: string; description: Description }>();
  private reading: Promise<void> | null = null;
  private notice: NodeJS.Timeout | null = null;
  private count = 0;
  private done = 0;
  private total = 0;

  /** @param onChange called whenever `list` has something new to say */
  constructor(session: Session, reader: DocumentReader, onChange: () => void) {
    this.session = session;
    this.reader = reader;
    this.onChange = onChange;
  }

  add(files: readonly FileToImport[]): void {
    for (const file of files) {
      const id = `import-${String((this.count += 1))}`;
      const pending: Pending = { id, file, state: { state: 'waiting' } };
      this.pending.set(id, pending);
      this.waiting.push(pending);
    }
    this.total += files.length;
    this.reading ??= this.readAll();
    this.notify();
  }

  list(): ImportList {
    const items = [...this.pending.values()].map((one) => this.describe(one));
    return { items, reading: this.reading ? { done: this.done, total: this.total } : null };
  }

  /** @throws Problem `import-not-found` for a file that was not read, or is waiting no more */
  get(id: string): ReadFile {
    const state = this.pending.get(id)?.state;
    if (state?.state !== 'ready') throw new Problem('import-not-found');
    return state.read;
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.pending.delete(id);
    this.notify();
  }

  /** Reads no more; what was read stays to be reviewed. */
  async cancel(): Promise<void> {
    for (const { id, state } of this.pending.values()) {
      if (state.state === 'waiting') this.pending.delete(id);
    }
    await this.reader.stop();
    await this.reading;
    this.notify();
  }

  private async readAll(): Promise<void> {
    await Promise.all(Array.from({ length: this.reader.lanes }, () => this.readOneAfterTheOther()));
    this.reading = null;
    this.done = 0;
    this.total = 0;
    this.notifyNow();
  }

  /** Soon, and once for many changes. */
  private notify(): void {
    const delay = NOTICE_DELAY + NOTICE_DELAY_PER_FILE * this.pending.size;
    this.notice ??= setTimeout(() => this.notifyNow(), delay).unref();
  }

  private notifyNow(): void {
    if (this.notice) clearTimeout(this.notice);
    this.notice = null;
    this.onChange();
  }

  private async readOneAfterTheOther(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (!this.pending.has(next.id)) continue;
      const state = await this.read(next.file);
      // Discarded or cancelled in the meantime, it stays away.
      if (this.pending.has(next.id)) this.pending.set(next.id, { ...next, state });
      this.done += 1;
      this.notify();
    }
  }

  private async read(file: FileToImport): Promise<State> {
    try {
      const outcome = await readFileToImport(this.session, this.reader, file);
      if (outcome.kind === 'known') return { state: 'known', record: outcome.record };
      this.refuseTooMuch(outcome.read);
      return { state: 'ready', read: outcome.read };
    } catch (error) {
      return { state: 'refused', error };
    }
  }

  private refuseTooMuch({ file, bytes }: ReadFile): void {
    const held = [...this.pending.values()].reduce(
      (sum, { state }) => sum + (state.state === 'ready' ? state.read.bytes.length : 0),
      bytes.length,
    );
    if (held > LARGEST_TOTAL)
      throw new Problem('import-too-large', { file, limit: LARGEST_TOTAL / MEGABYTE });
  }

  private describe({ id, file: { file }, state }: Pending): ImportItem {
    const language = this.session.language();
    switch (state.state) {
      case 'waiting':
        return { id, file, state: 'waiting' };
      case 'refused':
        return { id, file, state: 'refused', error: explainProblem(state.error, language) };
      case 'known': {
        const { document } =
          this.session.workspace.get('documents', state.record.document.id) ?? state.record;
        const isInTrash = document.trashedAt !== null;
        return { id, file, state: 'known', documentId: document.id, title: document.title, isInTrash };
      }
      case 'ready':
        return { id, file, state: 'ready', ...this.describeOnce(state.read) };
    }
  }

  /** Comparing with the library costs; it is done again only when the library or the language is another. */
  private describeOnce(read: ReadFile): Description {
    const standing = `${String(this.session.workspace.revision())} ${this.session.language()}`;
    const before = this.descriptions.get(read);
    if (before?.standing === standing) return before.description;
    const description = this.describeRead(read);
    this.descriptions.set(read, { standing, description });
    return description;
  }

  private describeRead({ proposal }: ReadFile): Description {
    const { document, initiativeCount, warnings } = proposal;
    const translate = createTranslator(this.session.language());
    const match = matchInLibrary(this.session, proposal);
    return {
      title: document.title,
      date: document.date?.value ?? null,
      documentType: document.documentType,
      language: document.language,
      format: document.format,
      initiativeCount,
      warnings: warnings.map(({ code, details }) => translate(`documents.warnings.${code}`, details)),
      match: match && describeMatch(match),
      decision: proposedDecision(match),
    };
  }
}
