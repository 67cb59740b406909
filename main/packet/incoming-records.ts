/** What came, whether by packet or by a sync tool, beside what is here: what a merge of the two would do, and doing it as one step. */
import { originalsOf } from './originals-of.ts';
import type { MergeOutcome } from '../../shared/packet/packet.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import { mergeSeveral } from '../../shared/store/merge/merge-several.ts';
import type { Merge } from '../../shared/store/merge/merge-records.ts';
import type { MergeChoices, MergeThing, MergeTools } from '../../shared/store/merge/merge-thing.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { idOfRecord, THING_TABLES } from '../../shared/store/store-file.ts';
import { deriveId } from '../store/derive-id.ts';
import type { Session } from '../store/session.ts';
import type { StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { recordsToMerge } from './records-to-merge.ts';

export interface IncomingRecords {
  /** One set for a packet; one for each copy of a sync tool. */
  sets: readonly RecordSet[];
  /** Who made the packet; null for copies. */
  author: string | null;
  readOriginal: (sha256: string) => Uint8Array | null;
}

/** What merging would do, and nothing is changed. */
export function planMerge(session: Session, incoming: IncomingRecords, choices: MergeChoices): Merge {
  const tools = toolsFor(incoming, session);
  return mergeSeveral(recordsToMerge(session.workspace, incoming.sets), incoming.sets, choices, tools);
}

/** One change, one step of undo; where nothing is new there is none. */
export async function mergeIncoming(
  session: Session,
  incoming: IncomingRecords,
  choices: MergeChoices,
): Promise<MergeOutcome> {
  return session.undo.change(stepName(incoming), (transaction) => {
    const tools = toolsFor(incoming, session);
    const { things, changed } = mergeSeveral(
      recordsToMerge(transaction, incoming.sets),
      incoming.sets,
      choices,
      tools,
    );
    for (const table of THING_TABLES) {
      for (const record of changed[table]) transaction.put(table, idOfRecord(table, record), record);
    }
    keepOriginals(transaction, changed, incoming);
    return outcomeOf(things);
  });
}

export function outcomeOf(things: readonly MergeThing[]): MergeOutcome {
  const done = things.filter(
    ({ state, choice }) => state === 'new' || (state === 'differs' && choice !== 'mine'),
  );
  const countOf = (kind: MergeThing['kind']) => done.filter((thing) => thing.kind === kind).length;
  return {
    documents: countOf('document'),
    annotations: countOf('annotation'),
    books: countOf('book'),
    dialogues: countOf('dialogue'),
  };
}

function stepName({ author }: IncomingRecords): StepName {
  return author === null
    ? { name: 'history.copies-merged' }
    : { name: 'history.packet-merged', details: { author } };
}

function toolsFor({ author }: IncomingRecords, { language }: Session): MergeTools {
  const translate = createTranslator(language());
  return {
    deriveId,
    nameCopy: (title) =>
      author === null
        ? translate('packet.book-of-copy', { title })
        : translate('packet.book-from', { title, author }),
  };
}

function keepOriginals(
  transaction: Transaction,
  records: RecordSet,
  { readOriginal }: IncomingRecords,
): void {
  for (const sha256 of originalsOf(records)) {
    const bytes = readOriginal(sha256);
    if (bytes) transaction.keepOriginal(sha256, bytes);
  }
}
