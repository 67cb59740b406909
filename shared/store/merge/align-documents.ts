/**
 * Finds what their documents and initiatives are called here. The same text may have been imported on both machines under different ids:
 * what speaks of it there then speaks of the same words here. Only the same words count; nothing is attached to what merely looks alike.
 */
import type { Initiative } from '../../initiatives/initiative.ts';
import { matchDocument } from '../../documents/matching/match-document.ts';
import { pairExactly } from '../../documents/matching/pair-initiatives.ts';
import type { RecordSet } from '../compare/compare-records.ts';
import type { DocumentRecord } from '../store-file.ts';

export interface Counterpart {
  mine: DocumentRecord;
  /** How it was found: under the same id, or as the same text under another. */
  by: 'id' | 'text';
}

export interface Alignment {
  /** My document for each of theirs that has one, by their id. */
  counterparts: ReadonlyMap<string, Counterpart>;
  /** My initiative for each of theirs that says the same under another id, by their id. */
  renamed: ReadonlyMap<string, string>;
}

export function alignDocuments(mine: RecordSet, theirs: RecordSet): Alignment {
  const counterparts = findCounterparts(mine.documents, theirs.documents);
  const here = new Set(mine.documents.flatMap(passagesOf).map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const record of theirs.documents) {
    const counterpart = counterparts.get(record.document.id);
    if (!counterpart) continue;
    for (const [id, other] of renameWithin(record, counterpart, here)) renamed.set(id, other);
  }
  return { counterparts, renamed };
}

/** All that annotations and cards may speak of, the newest text first. */
export function passagesOf({ initiatives, retired }: DocumentRecord): Initiative[] {
  return [...initiatives, ...retired];
}

function findCounterparts(
  mine: readonly DocumentRecord[],
  theirs: readonly DocumentRecord[],
): Map<string, Counterpart> {
  const byId = new Map(mine.map((record) => [record.document.id, record]));
  const theirIds = new Set(theirs.map(({ document }) => document.id));
  const free = mine.filter(({ document }) => !theirIds.has(document.id));
  const found = new Map<string, Counterpart>();
  for (const record of theirs) {
    const same = byId.get(record.document.id);
    const text = same ? null : findSameText(record, free, theirIds);
    if (same) found.set(record.document.id, { mine: same, by: 'id' });
    else if (text) found.set(record.document.id, { mine: text, by: 'text' });
  }
  return found;
}

/** The same bytes, else the same text in another form; what is a further source there comes as one. */
function findSameText(
  { document }: DocumentRecord,
  mine: readonly DocumentRecord[],
  theirIds: ReadonlySet<string>,
): DocumentRecord | null {
  const sameBytes = mine.find((record) => record.document.sha256 === document.sha256);
  if (sameBytes) return sameBytes;
  if (document.duplicateOf !== null && theirIds.has(document.duplicateOf)) return null;
  const mainTexts = mine.filter((record) => record.document.duplicateOf === null);
  const match = matchDocument(
    document,
    mainTexts.map((record) => record.document),
  );
  if (match?.kind !== 'same-text') return null;
  return mainTexts.find((record) => record.document === match.document) ?? null;
}

function renameWithin(
  theirs: DocumentRecord,
  { mine, by }: Counterpart,
  here: ReadonlySet<string>,
): Map<string, string> {
  const known = passagesOf(theirs).filter(({ id }) => here.has(id));
  const unknown = passagesOf(theirs).filter(({ id }) => !here.has(id));
  const theirIds = new Set(passagesOf(theirs).map(({ id }) => id));
  const free = passagesOf(mine).filter(({ id }) => !theirIds.has(id));
  const pairs = pairExactly(unknown, free).map(({ id, otherId }): [string, string] => [id, otherId]);
  return new Map([...pairs, ...(by === 'id' ? carriedEarlier(known, theirs, mine, here) : [])]);
}

/** Their main text that came here before, as a further source of mine: what says the same was attached to mine then, and still is. */
function carriedEarlier(
  known: readonly Initiative[],
  theirs: DocumentRecord,
  mine: DocumentRecord,
  here: ReadonlySet<string>,
): [string, string][] {
  if (mine.document.duplicateOf === null || theirs.document.duplicateOf !== null) return [];
  const sameAs = new Map(passagesOf(mine).map((initiative) => [initiative.id, initiative.sameAs]));
  return known.flatMap(({ id }): [string, string][] => {
    const main = sameAs.get(id) ?? null;
    return main !== null && here.has(main) ? [[id, main]] : [];
  });
}
