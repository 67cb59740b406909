/** The programmes with those of their mentions that can be shown: initiatives in use, and those that the newest text of a document has no more. */
import type { Programme } from '../../shared/programmes/programme.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader } from '../store/transaction.ts';

/** A mention where it stands today. */
export interface MentionInUse {
  /** As the programme knows it. */
  mentionId: string;
  /** In the document that stands for its text today: another one than `mentionId` while that document is in the trash. */
  initiativeId: string;
  documentId: string;
  documentTitle: string;
  date: string | null;
  dialogueId: string | null;
  /** The newest text of its document has it no more. */
  isRetired: boolean;
}

export type ProgrammeInUse = Omit<Programme, 'mentions'> & {
  /** The oldest first, those without a date last; one document's in its order. */
  mentions: readonly MentionInUse[];
};

/** Also those without any mention that can be shown: they come back with their documents. */
export function programmesInUse(reader: Reader): ProgrammeInUse[] {
  return reader.list('programmes').map((programme) => inUse(programme, reader));
}

export function inUse(programme: Programme, reader: Reader): ProgrammeInUse {
  const mentions = programme.mentions.flatMap(({ initiativeId }) => placeToday(initiativeId, reader) ?? []);
  return {
    ...programme,
    mentions: mentions.map(({ order: _, ...mention }) => mention).sort(byTime(mentions)),
  };
}

/** Under which id the text of an initiative is read today. */
export function idToday(initiativeId: string, reader: Reader): string {
  return placeToday(initiativeId, reader)?.initiativeId ?? initiativeId;
}

type Placed = MentionInUse & { order: number };

/** Null while it is nowhere: its document is in the trash, or gone. */
function placeToday(mentionId: string, reader: Reader): Placed | null {
  const entry = reader.catalogue.get('documents', reader.catalogue.documentOf(mentionId) ?? '');
  if (!entry) return null;
  if (entry.trashedAt === null) return placeIn(entry, mentionId, mentionId);
  const further = reader.catalogue
    .list('documents')
    .find(({ summary, trashedAt }) => summary.duplicateOf === entry.summary.id && trashedAt === null);
  const record = further && reader.get('documents', further.summary.id);
  const same = record?.initiatives.find(({ sameAs }) => sameAs === mentionId);
  return further && same ? placeIn(further, same.id, mentionId) : null;
}

function placeIn(entry: DocumentEntry, initiativeId: string, mentionId: string): Placed {
  const order = passageIds(entry).indexOf(initiativeId);
  return {
    mentionId,
    initiativeId,
    documentId: entry.summary.id,
    documentTitle: entry.summary.title,
    date: entry.summary.date?.value ?? null,
    dialogueId: entry.dialogueId,
    isRetired: order >= splitIds(entry.initiatives).length,
    order,
  };
}

function byTime(placed: readonly Placed[]): (left: MentionInUse, right: MentionInUse) => number {
  const orders = new Map(placed.map(({ initiativeId, order }) => [initiativeId, order]));
  const orderOf = ({ initiativeId }: MentionInUse) => orders.get(initiativeId) ?? 0;
  return (left, right) =>
    compareDates(left.date, right.date) ||
    left.documentTitle.localeCompare(right.documentTitle) ||
    left.documentId.localeCompare(right.documentId) ||
    orderOf(left) - orderOf(right);
}

function compareDates(left: string | null, right: string | null): number {
  return (left ?? '9999').localeCompare(right ?? '9999');
}
