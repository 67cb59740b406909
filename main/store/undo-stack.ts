/**
 * Undo and redo of changes of data, with their names: each step keeps the records it touched, before and after. Which step is next is
 * decided inside the workspace's queue, so that two quick undos are two steps.
 */
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { keepPlaces } from './keep-places.ts';
import { mergeTyping } from './merge-typing.ts';
import { fittingSteps, type Step, type StepName, type Steps } from './step.ts';
import type { RecordChange, Transaction } from './transaction.ts';
import { UndoFolder } from './undo-folder.ts';
import type { Workspace } from './workspace.ts';

const DEPTH = 200;
/** How long after a change its step is written, in milliseconds: several changes cost one writing. */
const WRITING_DELAY = 500;

/** The undo of a workspace, with the steps of the last run. */
export async function openUndoStack(workspace: Workspace): Promise<UndoStack> {
  const kept = new UndoFolder();
  const read = () => kept.read(workspace.folder, workspace, workspace.files);
  const undo = new UndoStack(workspace, await read(), kept);
  workspace.outside.onNews(async ({ changes, access }) => {
    if (access?.mode === 'writing') undo.replace(await read());
    else if (changes.length > 0) undo.forgetUnfit();
  });
  return undo;
}

/** What a change is called: known before, or only once it is made. */
type Naming<T> = MessageKey | StepName | ((value: T) => StepName);

export class UndoStack {
  private readonly workspace: Workspace;
  private readonly kept: UndoFolder;
  private done: readonly Step[];
  private undone: readonly Step[];
  /** The last step was the last thing that happened, so that typing may go on with it. */
  private isGoingOn = false;
  private timer: NodeJS.Timeout | null = null;
  private watcher: () => void = () => undefined;

  /** @param steps those of the last run */
  constructor(workspace: Workspace, steps: Steps = { done: [], undone: [] }, kept = new UndoFolder()) {
    this.workspace = workspace;
    this.kept = kept;
    this.done = steps.done;
    this.undone = steps.undone;
  }

  /** Makes a change that can be undone under the name given; a change that touches nothing leaves no step. */
  change<T>(naming: Naming<T>, recipe: (transaction: Transaction) => T | Promise<T>): Promise<T> {
    const made: { name: StepName | null } = { name: null };
    return this.workspace.change(
      async (transaction) => {
        const value = await recipe(transaction);
        keepPlaces(transaction);
        made.name = nameOf(naming, value);
        return value;
      },
      (changes) => {
        if (changes.length > 0 && made.name) this.add(made.name, changes);
      },
    );
  }

  /** Names of the next steps, null where there is none. */
  names(): { undo: MessageKey | null; redo: MessageKey | null } {
    return { undo: this.done.at(-1)?.name ?? null, redo: this.undone.at(-1)?.name ?? null };
  }

  /** The next steps, null where there is none. */
  next(): { undo: Step | null; redo: Step | null } {
    return { undo: this.done.at(-1) ?? null, redo: this.undone.at(-1) ?? null };
  }

  /** @param watcher called whenever the next steps are others */
  watch(watcher: () => void): void {
    this.watcher = watcher;
  }

  /** All records that a step may bring back, as they would be. */
  *records(): Iterable<RecordChange> {
    for (const { changes } of [...this.done, ...this.undone]) yield* changes;
  }

  /** @throws the Problem `nothing-to-undo` */
  async undo(): Promise<void> {
    await this.workspace.change(
      (transaction) => {
        transaction.meanDeletion();
        for (const { table, id, before } of nextOf(this.done).changes) write(transaction, table, id, before);
      },
      () => {
        this.set(this.done.slice(0, -1), [...this.undone, nextOf(this.done)]);
      },
    );
  }

  /** @throws the Problem `nothing-to-undo` */
  async redo(): Promise<void> {
    await this.workspace.change(
      (transaction) => {
        transaction.meanDeletion();
        for (const { table, id, after } of nextOf(this.undone).changes) write(transaction, table, id, after);
      },
      () => {
        this.set([...this.done, nextOf(this.undone)], this.undone.slice(0, -1));
      },
    );
  }

  private add({ name, details = {}, isTyping = false }: StepName, changes: readonly RecordChange[]): void {
    const step: Step = { name, details, isTyping, at: this.workspace.savedAt()?.getTime() ?? 0, changes };
    const last = this.done.at(-1);
    const merged = this.isGoingOn && last ? mergeTyping(last, step) : null;
    this.set(merged ? [...this.done.slice(0, -1), merged] : [...this.done, step].slice(-DEPTH), []);
    this.isGoingOn = true;
  }

  private set(done: readonly Step[], undone: readonly Step[]): void {
    this.done = done;
    this.undone = undone;
    this.isGoingOn = false;
    this.watcher();
    this.timer ??= setTimeout(() => void this.keep(), WRITING_DELAY).unref();
  }

  /** Takes the steps that another writer of this workspace left. */
  replace({ done, undone }: Steps): void {
    this.done = done;
    this.undone = undone;
  }

  /** Another program changed records: what does not lead to what is there now cannot be taken any more. */
  forgetUnfit(): void {
    this.replace(fittingSteps({ done: this.done, undone: this.undone }, this.workspace));
  }

  /** Writes the steps down for the next run, if there are new ones; without them that run only has no undo. */
  async keep(): Promise<void> {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    const { done, undone } = this;
    await this.workspace
      .beside((folder, files) => this.kept.write(folder, { done, undone }, files))
      .catch(() => undefined);
  }
}

function nameOf<T>(naming: Naming<T>, value: T): StepName {
  if (typeof naming === 'function') return naming(value);
  return typeof naming === 'string' ? { name: naming } : naming;
}

function nextOf(steps: readonly Step[]): Step {
  const step = steps.at(-1);
  if (!step) throw new Problem('nothing-to-undo');
  return step;
}

function write(transaction: Transaction, table: RecordChange['table'], id: string, record: unknown): void {
  transaction.put(table, id, record as RecordOf<typeof table> | undefined);
}
