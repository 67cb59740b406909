/**
 * Reads W3C annotations, ours and those of other programs: a collection, a page, a list or a single one; Hypothesis writes its own lists.
 * Nothing in such a file is trusted: what is not as the model says is passed over, and what is left is checked by who takes it in.
 */
import { z } from 'zod';
import { annotationKindSchema, visibilitySchema, type AnnotationKind } from '../annotation.ts';
import { richTextOf, type RichText } from '../rich-text.ts';
import type { IncomingAnnotation, LeftOut, ReadAnnotations } from './exchanged.ts';

/** HTML of a body to a text of ours; `isOwn`: spaces are as they were typed. */
export type ReadHtml = (html: string, isOwn: boolean) => RichText;

const text = z.string().catch('');
const loose = z.looseObject({});
type Loose = Record<string, unknown>;

export function readWebAnnotations(items: readonly unknown[], readHtml: ReadHtml): ReadAnnotations {
  const read = items.map((item) => readItem(item, readHtml));
  return {
    annotations: read.flatMap((one) => ('id' in one ? [one] : [])),
    leftOut: read.flatMap((one) => ('id' in one ? [] : [one])),
  };
}

/** @returns null for what is no file of annotations */
export function itemsOf(content: unknown): unknown[] | null {
  if (Array.isArray(content)) return content as unknown[];
  if (!isLoose(content)) return null;
  const page = isLoose(content['first']) ? content['first'] : content;
  const list = [page['items'], page['rows'], page['annotations']].find(Array.isArray);
  if (list) return list as unknown[];
  return content['target'] === undefined ? null : [content];
}

function readItem(item: unknown, readHtml: ReadHtml): IncomingAnnotation | LeftOut {
  if (!isLoose(item)) return { words: '', text: '', reason: 'not-readable' };
  const kind = annotationKindSchema.safeParse(item['hled:kind']);
  const isOwn = kind.success;
  const bodies = listOf(item['body']).map(bodyOf);
  const written = bodies.filter(({ purpose }) => purpose !== 'tagging');
  const said = writtenIn(written, item, isOwn, readHtml);
  const place = placeOf(item, isOwn);
  return {
    id: idOf(item),
    isOwn,
    kind: isOwn ? kind.data : kindOf(item, written.length > 0 || text.parse(item['text']) !== ''),
    visibility: visibilitySchema.catch('private').parse(item['hled:visibility']),
    body: said,
    tags: [
      ...bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value),
      ...tagsOf(item),
    ],
    person: text.parse(item['hled:person']),
    dueOn: z.string().nullable().catch(null).parse(item['hled:dueOn']),
    doneAt: z.string().nullable().catch(null).parse(item['hled:doneAt']),
    author: authorOf(item),
    createdAt: momentOf(item['created']),
    updatedAt: momentOf(item['modified'] ?? item['updated']),
    ...place,
    isLost: item['hled:isLost'] === true,
    initiativeId: text.parse(item['hled:initiative']),
    initiativeText: text.parse(item['hled:initiativeText']),
    documentId: text.parse(item['hled:document']),
  };
}

const OWN_ID = 'urn:hled-briefing-book:annotation:';

function idOf(item: Loose): string {
  const id = text.parse(item['id']) || text.parse(item['@id']);
  if (!id.startsWith(OWN_ID)) return id;
  try {
    return decodeURIComponent(id.slice(OWN_ID.length));
  } catch {
    return id;
  }
}

interface Body {
  purpose: string;
  value: string;
  isHtml: boolean;
}

function bodyOf(body: unknown): Body {
  if (!isLoose(body)) return { purpose: '', value: text.parse(body), isHtml: false };
  const value = text.parse(body['value']) || text.parse(body['chars']);
  const format = text.parse(body['format']);
  const [purpose] = listOf(body['purpose']).map((one) => text.parse(one));
  return { purpose: purpose ?? '', value, isHtml: format.includes('html') };
}

function writtenIn(bodies: readonly Body[], item: Loose, isOwn: boolean, readHtml: ReadHtml): RichText {
  const texts = bodies.filter(({ value }) => value.trim() !== '');
  const content = texts.flatMap(
    ({ value, isHtml }) => (isHtml ? readHtml(value, isOwn) : richTextOf(value)).content,
  );
  return content.length > 0 ? { type: 'doc', content } : richTextOf(text.parse(item['text']));
}

/** What the model's motivations are here; what another program means by a tag alone is a mark with tags. */
function kindOf(item: Loose, saysSomething: boolean): AnnotationKind {
  const motivations = listOf(item['motivation']).map((one) => text.parse(one).replace(/^oa:/, ''));
  if (motivations.includes('questioning')) return 'question';
  return saysSomething ? 'note' : 'highlight';
}

function tagsOf(item: Loose): string[] {
  return listOf(item['tags']).flatMap((tag) => (typeof tag === 'string' ? [tag] : []));
}

function authorOf(item: Loose): string {
  const [creator] = listOf(item['creator']);
  const name = isLoose(creator) ? text.parse(creator['name']) : text.parse(creator);
  const user = text.parse(item['user']).replace(/^acct:/, '');
  return (name || user).trim().slice(0, 200);
}

function momentOf(value: unknown): string | null {
  const at = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function placeOf(item: Loose, isOwn: boolean): Pick<IncomingAnnotation, 'quote' | 'position' | 'sources'> {
  const targets = listOf(item['target']);
  const specific = targets.filter(isLoose);
  const selectors = specific.flatMap((target) => listOf(target['selector'])).filter(isLoose);
  const refined = selectors.map((selector) => selector['refinedBy']).filter(isLoose);
  const ofType = (type: string) => [...refined, ...selectors].filter((one) => one['type'] === type);
  const quoted = ofType('TextQuoteSelector').filter((one) => one['refinedBy'] === undefined);
  const [position] = ofType('TextPositionSelector');
  const isWhole = isOwn && position === undefined;
  const [quote] = isWhole ? [] : quoted;
  const sources = [...targets, ...specific.map((target) => target['source']), item['uri']];
  return {
    quote: quote ? quotationOf(quote) : null,
    position: position ? rangeOf(position) : null,
    sources: sources.flatMap(addressOf),
  };
}

function quotationOf(selector: Loose): IncomingAnnotation['quote'] {
  const exact = text.parse(selector['exact']);
  if (exact === '') return null;
  return { exact, prefix: text.parse(selector['prefix']), suffix: text.parse(selector['suffix']) };
}

function rangeOf(selector: Loose): IncomingAnnotation['position'] {
  const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).safeParse(selector);
  return range.success ? range.data : null;
}

function addressOf(source: unknown): string[] {
  const address = isLoose(source) ? text.parse(source['id']) : text.parse(source);
  return address === '' ? [] : [address.replace(/^urn:sha256:/, '')];
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isLoose(value: unknown): value is Loose {
  return !Array.isArray(value) && loose.safeParse(value).success;
}
