/**
 * What a page says of itself beside its text: title, date, address, language. A title counts only where the text bears it too, or where it
 * has none; a day counts as written, but where the clock of the server may have moved it, the day that the page shows.
 */
import { frontMatterDate } from '../../../../shared/documents/find-date.ts';
import { plainText, type Block } from '../../../../shared/documents/block.ts';
import { readDateLine } from '../../../../shared/documents/date-lines.ts';
import { tidyText } from '../../../../shared/documents/tidy-runs.ts';
import { calendarDate } from '../../../../shared/documents/read-date.ts';
import { fold } from '../../../../shared/documents/text-shape.ts';
import type { FrontMatter } from '../reader.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isText,
  nodesUnder,
  type HtmlDocument,
  type HtmlElement,
} from './html-tree.ts';
import { chooseTitle } from './page-title.ts';
import { closest, type Page } from './survey-page.ts';

/** Names of `meta` and `itemprop`, best first. */
const DATES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'citation_publication_date',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'fecha',
];
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline'];
const SAVED_FROM = /^\s*saved from url=\(\d{1,6}\)(https?:\/\/\S{3,2000})/;
/** Blocks at the head of a text that may show its day. */
const OPENING = 12;

export function readPageFacts(
  document: HtmlDocument,
  page: Page,
  blocks: readonly Block[],
): FrontMatter | null {
  const stated = statementsOf(page);
  const title = chooseTitle(titlesOf(stated, page), stated.get('og:site_name') ?? null, blocks);
  const fields = Object.entries({
    title,
    date: dateOf(stated, page, blocks),
    canonical: addressOf(stated, page),
    lang: languageOf(document),
  }).filter(([, value]) => value !== null);
  return fields.length > 0 ? { span: null, fields: Object.fromEntries(fields) } : null;
}

/** By lower-case name, the first of each. */
function statementsOf({ statements }: Page): Map<string, string> {
  const stated = new Map<string, string>();
  const state = (name: string, value: string | null) => {
    const key = name.toLowerCase();
    if (value !== null && value.trim() !== '' && !stated.has(key)) stated.set(key, tidyText(value));
  };
  for (const element of statements) {
    if (element.tagName === 'meta') state(nameOf(element), attribute(element, 'content'));
    if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
      state('canonical', attribute(element, 'href'));
    if (element.tagName === 'script') for (const [name, value] of linkedData(element)) state(name, value);
  }
  return stated;
}

function nameOf(meta: HtmlElement): string {
  return attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
}

const LARGEST_DATA = 200_000;

/** What a page says to search engines, as JSON-LD: the first object with a date or a headline. */
function linkedData(script: HtmlElement): [string, string][] {
  if (attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') return [];
  const text = childrenOf(script)
    .map((node) => (isText(node) ? node.value : ''))
    .join('');
  return objectsIn(text).flatMap((object) =>
    ['datePublished', 'headline'].flatMap((name): [string, string][] => {
      const value = object[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function objectsIn(text: string): Record<string, unknown>[] {
  if (text.length > LARGEST_DATA) return [];
  try {
    const data: unknown = JSON.parse(text);
    const graph = isRecord(data) ? data['@graph'] : [];
    return [data, ...listOf(data), ...listOf(graph)].filter(isRecord);
  } catch {
    return []; // damaged data says nothing
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function titlesOf(stated: ReadonlyMap<string, string>, { statements }: Page): string[] {
  const title = statements.find(
    ({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head',
  );
  const inHead = title ? tidyText(textOf(title)) : '';
  return [...TITLES.flatMap((name) => stated.get(name) ?? []), inHead].filter((text) => text !== '');
}

function dateOf(stated: ReadonlyMap<string, string>, page: Page, blocks: readonly Block[]): string | null {
  const shown = page.statements.find((element) => isPublicationTime(element, page));
  const inText = shown && frontMatterDate(tidyText(textOf(shown))) !== null ? tidyText(textOf(shown)) : null;
  const stamps = [
    ...DATES.map((name) => stated.get(name)),
    shown && (attribute(shown, 'datetime') ?? undefined),
  ];
  const stamp = stamps.find((value) => value !== undefined && frontMatterDate(value) !== null);
  if (stamp === undefined) return inText;
  return isMovedDay(stamp) && shownDays(inText, blocks).has(dayBefore(stamp)) ? dayBefore(stamp) : stamp;
}

/** A time that says it is of the publication, in the document itself. */
function isPublicationTime(element: HtmlElement, { main }: Page): boolean {
  const names = ['itemprop', 'class', 'pubdate'].map((name) => attribute(element, name) ?? '').join(' ');
  const isStated =
    /datePublished|publish|entry-date|posted|pubdate/i.test(names) || attribute(element, 'pubdate') !== null;
  if (element.tagName !== 'time')
    return attribute(element, 'itemprop') === 'datePublished' && element.tagName !== 'meta';
  return (
    isStated &&
    closest(
      element,
      (around) => around === main || around.tagName === 'article' || around.tagName === 'header',
    ) !== null
  );
}

/** In universal time the day is a later one than in Washington or Mexico City until the morning. */
function isMovedDay(stamp: string): boolean {
  const clock = /T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]00:?00)$/i.exec(stamp);
  return clock !== null && Number(clock[1]) < 12;
}

function dayBefore(stamp: string): string {
  const day = new Date(`${frontMatterDate(stamp) ?? ''}T00:00:00Z`);
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function shownDays(inText: string | null, blocks: readonly Block[]): Set<string> {
  const opening = blocks.filter(({ leftOut }) => leftOut === undefined).slice(0, OPENING);
  const days = opening.flatMap((block) => {
    const date = readDateLine(plainText(block.runs));
    return date?.year ? [calendarDate(date.year, date.month, date.day)] : [];
  });
  return new Set([...days, ...(inText === null ? [] : [frontMatterDate(inText) ?? ''])]);
}

function addressOf(stated: ReadonlyMap<string, string>, { comments }: Page): string | null {
  const savedFrom = comments.flatMap((comment) => SAVED_FROM.exec(comment)?.[1] ?? []);
  const addresses = [stated.get('canonical'), stated.get('og:url'), ...savedFrom];
  return (
    addresses.find((address) => address !== undefined && /^https?:\/\/[^\s<>"]{3,2000}$/.test(address)) ??
    null
  );
}

function languageOf(document: HtmlDocument): string | null {
  const root = document.childNodes.find(isElement);
  const language = root ? (attribute(root, 'lang') ?? attribute(root, 'xml:lang')) : null;
  return language !== null && /^[a-z]{2,3}\b/i.test(language) ? fold(language).slice(0, 10) : null;
}

function textOf(element: HtmlElement): string {
  let text = '';
  for (const node of nodesUnder(element)) if (isText(node)) text += node.value;
  return text;
}
