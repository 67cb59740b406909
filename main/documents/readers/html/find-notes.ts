/**
 * Foot- and endnotes of a page: a short mark in the text that links to a passage further down. Marks and passages are told from other
 * links into the page (contents, page numbers, "back to top") by how they are written and by where they lead.
 */
import { attribute, isElement, isText, nodesUnder, type HtmlElement } from './html-tree.ts';
import { headingLevel } from './element-kinds.ts';
import { addWithAncestors, closest, isBefore, parentOf, type Page } from './survey-page.ts';

export interface Notes {
  /** The marks in the text. */
  references: ReadonlySet<HtmlElement>;
  /** The passages, each with the mark that refers to it. */
  markers: ReadonlyMap<HtmlElement, string>;
  /** The passages and all that is around them. */
  around: ReadonlySet<HtmlElement>;
}

const MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶#]{1,3}|[ivx]{1,5}|[a-z])[\])]?$/iu;
const NAMED = /(?:fn|foot|edn|end_?note|note|nota|pie|cite|ref)/i;
const HOLDERS = new Set(['p', 'li', 'dd', 'div', 'aside', 'tr', 'section']);
const LONGEST_NOTE = 4000;

export function findNotes(page: Page): Notes {
  const references = new Set<HtmlElement>();
  const markers = new Map<HtmlElement, string>();
  const known = new Map<HtmlElement, HtmlElement | null>();
  for (const link of page.innerLinks) {
    const mark = textOf(link, 8);
    const holder = MARK.test(mark) && isRaisedOrNamed(link, mark) ? holderOf(link, page, known) : null;
    if (!holder) continue;
    references.add(link);
    if (!markers.has(holder)) markers.set(holder, mark);
  }
  const around = new Set<HtmlElement>();
  for (const holder of markers.keys()) addWithAncestors(holder, around);
  return { references, markers, around };
}

/** A link in a note that leads back to the text: an arrow, or the mark again. */
export function isBackLink(element: HtmlElement, marker: string): boolean {
  if (element.tagName !== 'a' || !(attribute(element, 'href') ?? '').includes('#')) return false;
  const text = textOf(element, 20);
  return (
    coreOf(text) === coreOf(marker) || !/\p{L}/u.test(text) || attribute(element, 'role') === 'doc-backlink'
  );
}

/** A raised figure that says the mark again. */
export function isMarkAgain(element: HtmlElement, marker: string): boolean {
  return element.tagName === 'sup' && coreOf(textOf(element, 8)) === coreOf(marker);
}

/** How much of a note's text only says its mark again: "1. ", "[1] ". */
export function lengthOfMark(text: string, marker: string): number {
  const found = /^\s{0,9}[[(]?([^\s.:)\]]{1,5})[\])]?[.:)]?(?:\s+|$)/u.exec(text);
  return found?.[1] === coreOf(marker) ? found[0].length : 0;
}

function coreOf(mark: string): string {
  return mark.replace(/[[\]().\s]/g, '');
}

function isRaisedOrNamed(link: HtmlElement, mark: string): boolean {
  if (/^[[*†‡§¶]/u.test(mark)) return true;
  const isRaised =
    parentOf(link)?.tagName === 'sup' ||
    link.childNodes.some((child) => isElement(child) && child.tagName === 'sup');
  const name = ['href', 'id', 'class', 'name', 'role']
    .map((key) => attribute(link, key)?.replace(/^[^#]*#/, '') ?? '')
    .join(' ');
  return isRaised || NAMED.test(name);
}

/** The passage that a link leads to, which stands after it. */
function holderOf(
  link: HtmlElement,
  page: Page,
  known: Map<HtmlElement, HtmlElement | null>,
): HtmlElement | null {
  const target = page.targets.get(fragmentOf(attribute(link, 'href') ?? ''));
  if (!target || !isBefore(link, target)) return null;
  const holder = known.get(target) ?? passageAround(target, page);
  known.set(target, holder);
  return holder && isBefore(link, holder) ? holder : null;
}

/** A passage that is short and has nothing in it that divides a text. */
function passageAround(target: HtmlElement, page: Page): HtmlElement | null {
  const holder = closest(target, ({ tagName }) => HOLDERS.has(tagName));
  if (!holder || page.aroundMain.has(holder)) return null;
  const whole = wholeNote(holder);
  const { plain = 0, linked = 0 } = page.measures.get(whole) ?? {};
  if (plain === 0 || plain + linked > LONGEST_NOTE) return null;
  for (const node of nodesUnder(whole))
    if (isElement(node) && (headingLevel(node.tagName) !== null || node.tagName === 'table')) return null;
  return whole;
}

/** A paragraph that begins an item or one of Word's notes stands for all of it. */
function wholeNote(holder: HtmlElement): HtmlElement {
  const parent = parentOf(holder);
  if (!parent || holder.tagName !== 'p' || parent.childNodes.find(isElement) !== holder) return holder;
  const isWhole =
    parent.tagName === 'li' ||
    /mso-element:\s?(?:foot|end)note$/.test((attribute(parent, 'style') ?? '').trim());
  return isWhole ? parent : holder;
}

function fragmentOf(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The text of a short element; of a longer one its beginning. */
function textOf(element: HtmlElement, longest: number): string {
  let text = '';
  for (const node of nodesUnder(element)) {
    if (isText(node)) text += node.value;
    if (text.length > longest + 20) break;
  }
  return text.trim();
}
