/**
 * Reads what is typed into the search field: words, "phrases", fields such as `year:2022` or `tag:"border bridges"`, and `-` before what is not
 * wanted. Whatever is typed has a meaning; what was meant as a field and is none is searched as words and told of.
 */
import type { Span } from '../../documents/block.ts';
import { fold } from '../fold.ts';
import { wordSpans } from '../words.ts';
import { findField, findHaving, findKind, isBook, type Field } from './fields.ts';

export interface TypedWord {
  /** Folded. */
  term: string;
  /** As typed, in small letters. */
  spelling: string;
  /** It is the last, and may go on. */
  isBeginning: boolean;
}

export type TypedPart =
  | { kind: 'word'; word: TypedWord; isExcluded: boolean; span: Span }
  | { kind: 'phrase'; terms: readonly string[]; isExcluded: boolean; span: Span };

export interface Condition {
  field: Field;
  /** Any one of them is enough. */
  values: readonly string[];
  isExcluded: boolean;
  /** Where it stands in the query. */
  span: Span;
}

/** What a user should know of what was typed. */
export type QueryNote =
  { code: 'unknown-field'; field: string } | { code: 'unknown-value'; field: Field; value: string };

export interface ParsedQuery {
  parts: readonly TypedPart[];
  conditions: readonly Condition[];
  notes: readonly QueryNote[];
}

/** More is not read: nobody types it. */
export const MOST_PARTS = 100;

/** A minus, a field and a colon, each if there, then a phrase (its end may not be typed yet) or what stands without a space. */
const PIECE =
  /(?<minus>-)?(?:(?<field>\p{L}[\p{L}\p{M}-]{0,30}):)?(?:["“”«](?<phrase>[^"“”»]*)["”»“]?|(?<bare>[^\s"“”«]+))?/uy;

interface Piece {
  isExcluded: boolean;
  field: string | null;
  text: string;
  isPhrase: boolean;
  span: Span;
}

export function parseQuery(text: string): ParsedQuery {
  const parsed: Parsed = { parts: [], conditions: [], notes: [] };
  for (const piece of cut(text)) {
    const field = piece.field === null ? null : findField(piece.field);
    if (field !== null) addCondition(parsed, field, piece);
    else addWords(parsed, piece, text);
  }
  return { ...parsed, parts: parsed.parts.slice(0, MOST_PARTS) };
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    const { minus, field, phrase, bare } = match?.groups ?? {};
    const length = match?.[0].length ?? 0;
    if (length === 0) {
      at += 1;
      continue;
    }
    pieces.push({
      isExcluded: minus !== undefined,
      field: field ?? null,
      text: phrase ?? bare ?? '',
      isPhrase: phrase !== undefined,
      span: { start: at, end: at + length },
    });
    at += length;
  }
  return pieces;
}

interface Parsed {
  parts: TypedPart[];
  conditions: Condition[];
  notes: QueryNote[];
}

/** A field whose value is still to be typed narrows nothing. */
function addCondition({ conditions, notes }: Parsed, field: Field, piece: Piece): void {
  const values = (piece.isPhrase ? [piece.text] : piece.text.split(',')).map((value) => value.trim());
  const given = values.filter((value) => value !== '');
  const unknown = given.filter((value) => !isKnownValue(field, value));
  for (const value of unknown) notes.push({ code: 'unknown-value', field, value });
  const known = given.filter((value) => !unknown.includes(value));
  if (known.length > 0)
    conditions.push({ field, values: known, isExcluded: piece.isExcluded, span: piece.span });
}

/** The values of the other fields are names: whether there are such, only the library knows. */
function isKnownValue(field: Field, value: string): boolean {
  switch (field) {
    case 'has':
      return findHaving(value) !== null;
    case 'kind':
      return findKind(value) !== null;
    case 'in':
      return isBook(value);
    case 'year':
      return /^\d{4}$/.test(value);
    default:
      return true;
  }
}

function addWords({ parts, notes }: Parsed, piece: Piece, text: string): void {
  if (piece.field !== null && piece.text !== '' && !piece.text.startsWith('//'))
    notes.push({ code: 'unknown-field', field: piece.field });
  const written = piece.field === null ? piece.text : `${piece.field} ${piece.text}`;
  const { isExcluded, span } = piece;
  const found = wordsOf(written);
  if (found.length === 0) return;
  if (piece.isPhrase && piece.field === null && found.length > 1) {
    parts.push({ kind: 'phrase', terms: found.map(({ term }) => term), isExcluded, span });
    return;
  }
  const isLast = span.end === text.length && !piece.isPhrase;
  for (const [index, word] of found.entries()) {
    const isBeginning = isLast && !isExcluded && index === found.length - 1;
    parts.push({ kind: 'word', word: { ...word, isBeginning }, isExcluded, span });
  }
}

function wordsOf(text: string): Omit<TypedWord, 'isBeginning'>[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((token) => {
    const folded = fold(token);
    return wordSpans(folded).map(({ start, end }) => {
      const term = folded.slice(start, end);
      return { term, spelling: term === folded ? token.toLowerCase().normalize('NFC') : term };
    });
  });
}
