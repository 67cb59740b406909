/** Annotations as the rows of a table, for spreadsheets: the columns a person reads come first, those that bring everything back last. */
import {
  annotationKindSchema,
  visibilitySchema,
  type AnnotationKind,
  type Visibility,
} from '../annotation.ts';
import { writtenText, richTextOf, type RichText } from '../rich-text.ts';
import type { IncomingAnnotation, LeftOut, OutgoingAnnotation, ReadAnnotations } from './exchanged.ts';
import type { ReadHtml } from './read-web-annotations.ts';
import { htmlOf } from './rich-text-html.ts';

export const COLUMNS = [
  'kind',
  'text',
  'words',
  'tags',
  'person',
  'due',
  'done',
  'visibility',
  'author',
  'created',
  'changed',
  'document',
  'dated',
  'initiative',
  'id',
  'form',
  'before',
  'after',
  'start',
  'end',
  'lost',
  'initiative-id',
  'document-id',
  'sha256',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A day without a time of day stands as its date; a moment as a date with its time. */
export type Cell = string | { day: string } | { moment: string };

/** How columns, kinds and visibilities are called; a file may come from a user of another language. */
export interface TableWords {
  columns: Readonly<Record<Column, string>>;
  kinds: Readonly<Record<AnnotationKind, string>>;
  visibilities: Readonly<Record<Visibility, string>>;
}

export function headerRow({ columns }: TableWords): string[] {
  return COLUMNS.map((column) => columns[column]);
}

export function tableRow(
  { annotation, source, initiativeText }: OutgoingAnnotation,
  words: TableWords,
): Cell[] {
  const { target, dueOn, doneAt } = annotation;
  const cells: Record<Column, Cell> = {
    kind: words.kinds[annotation.kind],
    text: writtenText(annotation.body),
    words: target?.exact ?? '',
    tags: joinedTags(annotation.tags),
    person: annotation.person,
    due: dueOn === null ? '' : { day: dueOn },
    done: doneAt === null ? '' : { moment: doneAt },
    visibility: words.visibilities[annotation.visibility],
    author: annotation.author,
    created: { moment: annotation.createdAt },
    changed: { moment: annotation.updatedAt },
    document: source.title,
    dated: source.date ?? '',
    initiative: initiativeText,
    id: annotation.id,
    form: htmlOf(annotation.body),
    before: target?.prefix ?? '',
    after: target?.suffix ?? '',
    start: target ? String(target.start) : '',
    end: target ? String(target.end) : '',
    lost: target?.isLost === true ? '1' : '',
    'initiative-id': annotation.initiativeId,
    'document-id': annotation.documentId,
    sha256: source.sha256,
  };
  return COLUMNS.map((column) => cells[column]);
}

/** @returns null for a table without a column of words or of texts */
export function readTable(
  rows: readonly (readonly string[])[],
  languages: readonly TableWords[],
  readHtml: ReadHtml,
): ReadAnnotations | null {
  const [header = [], ...body] = rows;
  const places = placesOf(header, languages);
  if (!places.has('text') && !places.has('words')) return null;
  const read = body
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => readRow((column) => row[places.get(column) ?? -1] ?? '', languages, readHtml));
  return {
    annotations: read.flatMap((one) => ('id' in one ? [one] : [])),
    leftOut: read.flatMap((one) => ('id' in one ? [] : [one])),
  };
}

function placesOf(header: readonly string[], languages: readonly TableWords[]): Map<Column, number> {
  const named = COLUMNS.map((column): [Column, number] => {
    const names = [column, ...languages.map(({ columns }) => columns[column])].map(plain);
    return [column, header.findIndex((cell) => names.includes(plain(cell)))];
  });
  return new Map(named.filter(([, at]) => at >= 0));
}

function readRow(
  cell: (column: Column) => string,
  languages: readonly TableWords[],
  readHtml: ReadHtml,
): IncomingAnnotation | LeftOut {
  const kind = annotationKindSchema.safeParse(
    codeOf(
      cell('kind'),
      languages.map(({ kinds }) => kinds),
    ) ?? (cell('text') === '' ? 'highlight' : 'note'),
  );
  const due = cell('due').trim();
  if (!kind.success || (due !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(due))) {
    return { words: cell('words'), text: cell('text'), reason: 'not-readable' };
  }
  const isOwn = cell('initiative-id') !== '';
  const range = rangeOf(cell('start'), cell('end'));
  const exact = cell('words');
  return {
    id: cell('id'),
    isOwn,
    kind: kind.data,
    visibility: visibilitySchema.catch('private').parse(
      codeOf(
        cell('visibility'),
        languages.map(({ visibilities }) => visibilities),
      ),
    ),
    body: bodyOf(cell('text'), cell('form'), readHtml),
    tags: splitTags(cell('tags')),
    person: cell('person'),
    dueOn: due === '' ? null : due,
    doneAt: momentOf(cell('done')),
    author: cell('author'),
    createdAt: momentOf(cell('created')),
    updatedAt: momentOf(cell('changed')),
    quote: exact === '' ? null : { exact, prefix: cell('before'), suffix: cell('after') },
    position: range,
    isLost: cell('lost') === '1',
    initiativeId: cell('initiative-id'),
    initiativeText: cell('initiative'),
    documentId: cell('document-id'),
    sources: cell('sha256') === '' ? [] : [cell('sha256')],
  };
}

/** What was changed in the readable column counts; else the form that it had. */
function bodyOf(text: string, form: string, readHtml: ReadHtml): RichText {
  const formed = form === '' ? null : readHtml(form, true);
  return formed && sameWords(writtenText(formed), text) ? formed : richTextOf(text);
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();
}

function codeOf(word: string, languages: readonly Readonly<Record<string, string>>[]): string | null {
  const entries = languages.flatMap((words) => Object.entries(words));
  const found = entries.find(([code, said]) => [code, said].map(plain).includes(plain(word)));
  return found?.[0] ?? (word.trim() === '' ? null : word);
}

function plain(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

function momentOf(cell: string): string | null {
  const at = cell.trim() === '' ? NaN : Date.parse(cell);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function rangeOf(start: string, end: string): { start: number; end: number } | null {
  const isRange = /^\d{1,9}$/.test(start) && /^\d{1,9}$/.test(end);
  return isRange ? { start: Number(start), end: Number(end) } : null;
}

/** A semicolon that is part of a tag has a backslash before it, and so has a backslash. */
function joinedTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; ');
}

function splitTags(cell: string): string[] {
  const tags = cell.match(/(?:\\.|[^\\;])+/gs) ?? [];
  return tags.map((tag) => tag.replace(/\\(.)/gs, '$1').trim()).filter((tag) => tag !== '');
}
