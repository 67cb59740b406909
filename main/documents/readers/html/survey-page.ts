/**
 * One look over a page before it is read: how much text stands in each element, inside links and outside, which element holds the
 * document itself, and what else must be known beforehand (headings, anchors, style sheets).
 */
import { INVISIBLE_TAGS } from './element-kinds.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isText,
  placeOf,
  type HtmlDocument,
  type HtmlElement,
} from './html-tree.ts';
import { findMain } from './find-main.ts';
import { isNotice } from './page-names.ts';
import { ownDeclarations } from './text-style.ts';

/** Letters of visible text in an element, what is in it included. */
export interface Measure {
  /** Outside links. */
  plain: number;
  linked: number;
  /** Text stands right in it, beside its elements. */
  hasOwnText: boolean;
}

export interface Page {
  measures: ReadonlyMap<HtmlElement, Measure>;
  /** The element that holds the document. */
  main: HtmlElement | null;
  /** `main` and all elements around it. */
  aroundMain: ReadonlySet<HtmlElement>;
  headings1: readonly HtmlElement[];
  /** Elements by `id` and by the `name` of anchors. */
  targets: ReadonlyMap<string, HtmlElement>;
  /** Ids of parts that a button folds away; they may be hidden where the page was saved. */
  folded: ReadonlySet<string>;
  /** Links into the page itself. */
  innerLinks: readonly HtmlElement[];
  /** Elements that say something of the page: `meta`, `link`, `title`, `time`, data for search engines, style sheets. */
  statements: readonly HtmlElement[];
  comments: readonly string[];
}

type Draft = { -readonly [Key in keyof Page]: Page[Key] } & {
  measures: Map<HtmlElement, Measure>;
  headings1: HtmlElement[];
  targets: Map<string, HtmlElement>;
  folded: Set<string>;
  innerLinks: HtmlElement[];
  statements: HtmlElement[];
  comments: string[];
};

const MOST_HEADINGS = 50;
const STATEMENTS = new Set(['meta', 'link', 'title', 'time', 'script', 'style']);

interface Frame {
  element: HtmlElement;
  measure: Measure;
  at: number;
  isInLink: boolean;
  isShown: boolean;
}

export function surveyPage(document: HtmlDocument): Page {
  const page: Draft = {
    measures: new Map(),
    main: null,
    aroundMain: new Set(),
    headings1: [],
    targets: new Map(),
    folded: new Set(),
    innerLinks: [],
    statements: [],
    comments: [],
  };
  for (const node of document.childNodes) {
    if (node.nodeName === '#comment' && 'data' in node) page.comments.push(node.data);
    if (isElement(node)) measureTree(node, page);
  }
  const body = bodyOf(document);
  const main = body && findMain(body, page.measures);
  const aroundMain = new Set<HtmlElement>();
  if (main) addWithAncestors(main, aroundMain);
  return { ...page, main, aroundMain };
}

function measureTree(root: HtmlElement, page: Draft): void {
  const open: Frame[] = [openFrame(root, undefined, page)];
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = childrenOf(frame.element)[frame.at];
    frame.at += 1;
    if (!node) {
      open.pop();
      const above = open.at(-1)?.measure;
      if (above) addTo(above, frame.measure);
    } else if (isElement(node)) open.push(openFrame(node, frame, page));
    else if (isText(node)) countText(node.value, frame);
    else if (node.nodeName === '#comment' && page.comments.length < 20) page.comments.push(node.data);
  }
}

function openFrame(element: HtmlElement, above: Frame | undefined, page: Draft): Frame {
  const measure = { plain: 0, linked: 0, hasOwnText: false };
  page.measures.set(element, measure);
  note(element, page);
  return {
    element,
    measure,
    at: 0,
    isInLink: (above?.isInLink ?? false) || element.tagName === 'a',
    isShown: (above?.isShown ?? true) && isShown(element, page),
  };
}

/** Notices over the page may hold more text than the document. */
function isShown(element: HtmlElement, page: Draft): boolean {
  if (INVISIBLE_TAGS.has(element.tagName) || isNotice(element)) return false;
  if (isFolded(element, page)) return true;
  return (
    !/display:\s?none|visibility:\s?hidden/.test(ownDeclarations(element)) &&
    attribute(element, 'hidden') === null
  );
}

export function isFolded(element: HtmlElement, { folded }: Pick<Page, 'folded'>): boolean {
  return folded.size > 0 && folded.has(attribute(element, 'id') ?? '');
}

/** Attributes by which a button names the part that it opens. */
export const OPENS: readonly string[] = ['aria-controls', 'data-target', 'data-bs-target'];

function note(element: HtmlElement, page: Draft): void {
  const { tagName } = element;
  if (STATEMENTS.has(tagName)) page.statements.push(element);
  if (tagName === 'h1' && page.headings1.length < MOST_HEADINGS) page.headings1.push(element);
  for (const { name, value } of element.attrs) {
    if (value === '') continue;
    if ((name === 'id' || (name === 'name' && tagName === 'a')) && !page.targets.has(value))
      page.targets.set(value, element);
    if (OPENS.includes(name)) page.folded.add(value.replace(/^#/, ''));
    if (name === 'href' && tagName === 'a' && value.includes('#')) page.innerLinks.push(element);
    if (name === 'itemprop' && value === 'datePublished' && tagName !== 'time' && tagName !== 'meta')
      page.statements.push(element);
  }
}

function countText(text: string, { measure, isInLink, isShown: counts }: Frame): void {
  if (!counts || !/\S/.test(text)) return;
  measure.hasOwnText = true;
  if (isInLink) measure.linked += text.length;
  else measure.plain += text.length;
}

function addTo(above: Measure, inside: Measure): void {
  above.plain += inside.plain;
  above.linked += inside.linked;
}

export function bodyOf(document: HtmlDocument): HtmlElement | null {
  const roots = document.childNodes.filter(isElement);
  return (
    roots.flatMap((root) => root.childNodes.filter(isElement)).find(({ tagName }) => tagName === 'body') ??
    null
  );
}

export function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : null;
}

/** The nearest element that is meant, the given one among them. */
export function closest(
  element: HtmlElement,
  isMeant: (element: HtmlElement) => boolean,
): HtmlElement | null {
  let found: HtmlElement | null = element;
  while (found && !isMeant(found)) found = parentOf(found);
  return found;
}

/** Adds an element and all around it. */
export function addWithAncestors(element: HtmlElement, elements: Set<HtmlElement>): void {
  for (let one: HtmlElement | null = element; one && !elements.has(one); one = parentOf(one))
    elements.add(one);
}

/** Does one element begin before the other in the source? */
export function isBefore(element: HtmlElement, other: HtmlElement): boolean {
  return (placeOf(element)?.start ?? 0) < (placeOf(other)?.start ?? 0);
}
