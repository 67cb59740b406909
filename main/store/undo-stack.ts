/**
 * Undo and redo of changes of data, with their names: each step keeps the records it touched, before and after. Which step is next is
 * decided inside the workspace's queue, so that two quick undos are two steps.
 */
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import type { RecordChange, Transaction } from './transaction.ts';
import type { Workspace } from './workspace.ts';

interface Step {
  name: MessageKey;
  changes: readonly RecordChange[];
}

const DEPTH = 200;

export class UndoStack {
  private readonly workspace: Workspace;
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Makes a change that can be undone under the name given; a change that touches nothing leaves no step. */
  change<T>(name: MessageKey, recipe: (transaction: Transaction) => T): Promise<T> {
    return this.workspace.change(recipe, (changes) => {
      if (changes.length === 0) return;
      this.done = [...this.done, { name, changes }].slice(-DEPTH);
      this.undone = [];
    });
  }

  /** Names of the next steps, null where there is none. */
  names(): { undo: MessageKey | null; redo: MessageKey | null } {
    return { undo: this.done.at(-1)?.name ?? null, redo: this.undone.at(-1)?.name ?? null };
  }

  /** @throws the Problem `nothing-to-undo` */
  async undo(): Promise<void> {
    await this.workspace.change(
      (transaction) => {
        for (const { table, id, before } of nextOf(this.done).changes) write(transaction, table, id, before);
      },
      () => {
        this.undone = [...this.undone, nextOf(this.done)];
        this.done = this.done.slice(0, -1);
      },
    );
  }

  /** @throws the Problem `nothing-to-undo` */
  async redo(): Promise<void> {
    await this.workspace.change(
      (transaction) => {
        for (const { table, id, after } of nextOf(this.undone).changes) write(transaction, table, id, after);
      },
      () => {
        this.done = [...this.done, nextOf(this.undone)];
        this.undone = this.undone.slice(0, -1);
      },
    );
  }
}

function nextOf(steps: readonly Step[]): Step {
  const step = steps.at(-1);
  if (!step) throw new Problem('nothing-to-undo');
  return step;
}

function write(transaction: Transaction, table: RecordChange['table'], id: string, record: unknown): void {
  transaction.put(table, id, record as RecordOf<typeof table> | undefined);
}
