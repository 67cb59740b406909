/**
 * What one set of records has that another has not, thing by thing as a user knows them: documents, annotations, books, dialogues. The
 * preview of a backup, of a packet and of a sync tool's copies is made of it; that of a backup also of all else that people make.
 */
import type { Annotation } from '../../annotations/annotation.ts';
import type { Book } from '../../book/book.ts';
import {
  idOfRecord,
  WHOLE_TABLES,
  type DocumentRecord,
  type RecordOf,
  type Table,
  type ThingTable,
  type WholeTable,
} from '../store-file.ts';

export type RecordSet = { readonly [T in ThingTable]: readonly RecordOf<T>[] };

interface Things {
  document: DocumentRecord;
  annotation: Annotation;
  book: Book;
  dialogue: RecordOf<'dialogues'>;
}
export type ThingKind = keyof Things;

/** One thing that the two sets do not hold alike; null where a set does not have it. */
export type Difference = {
  [Kind in ThingKind]: { kind: Kind; id: string; mine: Things[Kind] | null; theirs: Things[Kind] | null };
}[ThingKind];

/** A record that is compared and brought back as one. */
export type WholeDifference = {
  [T in WholeTable]: { kind: T; id: string; mine: RecordOf<T> | null; theirs: RecordOf<T> | null };
}[WholeTable];

export type AllRecords = { readonly [T in Table]: readonly RecordOf<T>[] };

/** As `compareRecords`, and then what else people make. */
export function compareAll(mine: AllRecords, theirs: AllRecords): (Difference | WholeDifference)[] {
  return [
    ...compareRecords(mine, theirs),
    ...WHOLE_TABLES.flatMap((table) => compareWhole(table, mine[table], theirs[table])),
  ];
}

function compareWhole<T extends WholeTable>(
  table: T,
  mine: readonly RecordOf<T>[],
  theirs: readonly RecordOf<T>[],
): WholeDifference[] {
  return unlike(mine, theirs, (record) => idOfRecord(table, record)).map(
    (pair) => ({ kind: table, ...pair }) as unknown as WholeDifference,
  );
}

/** @returns in the order of the tables; first what is mine, changed or alone, then what is theirs alone */
export function compareRecords(mine: RecordSet, theirs: RecordSet): Difference[] {
  return [
    ...compareThings('document', mine.documents, theirs.documents, ({ document }) => document.id),
    ...compareThings('annotation', annotationsOf(mine), annotationsOf(theirs), ({ id }) => id),
    ...compareThings('book', mine.books, theirs.books, ({ id }) => id),
    ...compareThings('dialogue', mine.dialogues, theirs.dialogues, ({ id }) => id),
  ];
}

function annotationsOf(records: RecordSet): Annotation[] {
  return records.annotations.flatMap(({ annotations }) => annotations);
}

function compareThings<Kind extends ThingKind>(
  kind: Kind,
  mine: readonly Things[Kind][],
  theirs: readonly Things[Kind][],
  idOf: (thing: Things[Kind]) => string,
): Difference[] {
  return unlike(mine, theirs, idOf).map((pair) => ({ kind, ...pair }) as Difference);
}

function unlike<Thing>(
  mine: readonly Thing[],
  theirs: readonly Thing[],
  idOf: (thing: Thing) => string,
): { id: string; mine: Thing | null; theirs: Thing | null }[] {
  const other = new Map(theirs.map((thing) => [idOf(thing), thing]));
  const own = new Set(mine.map(idOf));
  const pairs = [
    ...mine.map((thing) => ({ id: idOf(thing), mine: thing, theirs: other.get(idOf(thing)) ?? null })),
    ...theirs
      .filter((thing) => !own.has(idOf(thing)))
      .map((thing) => ({ id: idOf(thing), mine: null, theirs: thing })),
  ];
  return pairs.filter((pair) => JSON.stringify(pair.mine) !== JSON.stringify(pair.theirs));
}
