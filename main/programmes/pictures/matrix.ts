/** Programmes by documents: what each document does with each. Confirmed programmes first, then what is suggested, marked as such. */
import type { Fact } from '../../../shared/documents/facts/fact.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import type { Link } from '../../../shared/programmes/link.ts';
import type { CellState, Matrix, MatrixRow } from '../../../shared/programmes/pictures.ts';
import type { Programme } from '../../../shared/programmes/programme.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { byDate, pictured, type DatedText } from './dated-texts.ts';
import { clustersOf } from './clusters.ts';

export function matrixOf(
  texts: readonly DocumentRecord[],
  programmes: readonly Programme[],
  links: readonly Link[],
): Matrix {
  const dated = byDate(texts);
  const initiatives = new Map(dated.flatMap((text) => text.initiatives.map((one) => [one.id, one] as const)));
  const languages = new Map(texts.map(({ document }) => [document.id, document.language]));
  const confirmed = programmes.map((programme) => ({
    ...programme,
    language: null,
    isConfirmed: true,
    ids: programme.mentions.map(({ initiativeId }) => initiativeId),
  }));
  const taken = new Set(confirmed.flatMap(({ ids }) => ids));
  const suggested = clustersOf(
    links.filter(({ initiatives: pair }) => !pair.some((id) => taken.has(id))),
  ).map((ids) => {
    const [first] = mentionsAmong(ids, initiatives);
    const title = first ? suggestTitle(first) : '';
    const language = languages.get(first?.documentId ?? '') ?? null;
    return { id: ids.toSorted()[0] ?? '', title, language, isConfirmed: false, ids };
  });
  return {
    documents: dated.map(pictured),
    rows: [...byMentions(confirmed, initiatives), ...byMentions(suggested, initiatives)].map(
      ({ id, title, language, isConfirmed, mentions }) => ({
        id,
        title,
        language,
        isConfirmed,
        cells: cellsOf(mentions, dated),
      }),
    ),
  };
}

/** In the order of time. */
function mentionsAmong(ids: readonly string[], initiatives: ReadonlyMap<string, Initiative>): Initiative[] {
  const wanted = new Set(ids);
  return [...initiatives.values()].filter(({ id }) => wanted.has(id));
}

/** Those mentioned most first; one that no dated text mentions has no row. */
function byMentions<Row extends { ids: readonly string[]; title: string }>(
  rows: readonly Row[],
  initiatives: ReadonlyMap<string, Initiative>,
): (Row & { mentions: Initiative[] })[] {
  return rows
    .map((row) => ({ ...row, mentions: mentionsAmong(row.ids, initiatives) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort(
      (left, right) => right.mentions.length - left.mentions.length || left.title.localeCompare(right.title),
    );
}

function cellsOf(mentions: readonly Initiative[], texts: readonly DatedText[]): MatrixRow['cells'] {
  let before: Initiative[] = [];
  let dialogue: string | null = null;
  return texts.map(({ document, date }) => {
    const own = mentions.filter(({ documentId }) => documentId === document.id);
    const ofDay = texts.filter((text) => text.date === date).map((text) => text.document.id);
    const isOfDay = mentions.some(({ documentId }) => ofDay.includes(documentId));
    const state = stateOf(own, before, isOfDay || document.dialogueId !== dialogue);
    const told = state === 'silent' ? before : own;
    if (own.length > 0) {
      before = own;
      dialogue = document.dialogueId;
    }
    return { state, evidence: told.map(({ id }) => ({ initiativeId: id, place: null })) };
  });
}

function stateOf(own: readonly Initiative[], before: readonly Initiative[], isExcused: boolean): CellState {
  if (own.length === 0) return before.length === 0 || isExcused ? 'none' : 'silent';
  if (before.length === 0) return 'new';
  return figuresOf(own) === figuresOf(before) ? 'mentioned' : 'changed';
}

/** What a mention counts, pays and dates, whatever the words. */
function figuresOf(initiatives: readonly Initiative[]): string {
  const values = initiatives.flatMap(({ facts }) => facts.flatMap(valueOf));
  return [...new Set(values)].sort().join(' ');
}

function valueOf(fact: Fact): string[] {
  if (fact.kind === 'money')
    return [`${String(fact.amount)} ${String(fact.amountTo)} ${fact.currency ?? ''}`];
  if (fact.kind === 'figure') return [`${String(fact.value)} ${String(fact.valueTo)}`];
  return fact.kind === 'date' ? [`${fact.from}/${fact.to}`] : [];
}
