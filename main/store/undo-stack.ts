/** Undo and redo of changes of data, with their names: each step keeps the records it touched, before and after. */
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
  async change<T>(name: MessageKey, recipe: (transaction: Transaction) => T): Promise<T> {
    const { value, changes } = await this.workspace.change(recipe);
    if (changes.length > 0) {
      this.done = [...this.done, { name, changes }].slice(-DEPTH);
      this.undone = [];
    }
    return value;
  }

  /** Names of the next steps, null where there is none. */
  names(): { undo: MessageKey | null; redo: MessageKey | null } {
    return { undo: this.done.at(-1)?.name ?? null, redo: this.undone.at(-1)?.name ?? null };
  }

  async undo(): Promise<void> {
    const step = this.done.at(-1);
    if (!step) throw new Problem('nothing-to-undo');
    await this.apply(
      step.changes.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })),
    );
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
  }

  async redo(): Promise<void> {
    const step = this.undone.at(-1);
    if (!step) throw new Problem('nothing-to-undo');
    await this.apply(step.changes);
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
  }

  private async apply(changes: readonly RecordChange[]): Promise<void> {
    await this.workspace.change((transaction) => {
      for (const { table, id, after } of changes) {
        transaction.put(table, id, after as RecordOf<typeof table> | undefined);
      }
    });
  }
}
