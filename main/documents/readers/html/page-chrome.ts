/**
 * Tells what on a page is no part of its document: menus, the head and foot of the site, notices, forms, what is hidden. The element that
 * holds the document, its title and its notes are never taken for such, whatever they are called.
 */
import type { LeftOut } from '../../../../shared/documents/left-out.ts';
import { attribute, type HtmlElement } from './html-tree.ts';
import { isHiddenByName, nameRuleOf, roleReason } from './page-names.ts';
import { addWithAncestors, closest, isFolded, type Measure, type Page } from './survey-page.ts';
import { ownDeclarations } from './text-style.ts';

export interface Surroundings {
  page: Page;
  /** Elements that hold the title or a note. */
  kept: ReadonlySet<HtmlElement>;
  /** Inside the element that holds the document. */
  isInMain: boolean;
}

const NOTHING: Measure = { plain: 0, linked: 0, hasOwnText: false };
const ALWAYS_LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  nav: 'page-menu',
  form: 'form',
  dialog: 'notice',
};
/** Part of the page where they are outside the document, else part of the document unless they hold little but links. */
const LEFT_OUT_OUTSIDE: Readonly<Record<string, LeftOut>> = {
  header: 'page-frame',
  footer: 'page-frame',
  aside: 'page-aside',
};
const ROLES_OUTSIDE = new Set<LeftOut>(['page-frame', 'page-aside']);
const HOLDS_LINKS = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table', 'td', 'p', 'center']);

export function leftOutReason(element: HtmlElement, surroundings: Surroundings): LeftOut | null {
  const { page, kept } = surroundings;
  if (page.aroundMain.has(element)) return null;
  if (isHidden(element) && !isFolded(element, page)) return 'hidden';
  if (kept.has(element) || holdsMostOf(page.main, element, page)) return null;
  return (
    reasonByTag(element, surroundings) ??
    reasonByRole(element, surroundings) ??
    reasonByName(element, surroundings)
  );
}

function reasonByTag(element: HtmlElement, surroundings: Surroundings): LeftOut | null {
  const { tagName } = element;
  const outside = LEFT_OUT_OUTSIDE[tagName];
  if (outside !== undefined) return isApart(element, surroundings) ? outside : null;
  if (HOLDS_LINKS.has(tagName) && !surroundings.isInMain && isAllLinks(element, surroundings.page))
    return 'page-menu';
  return ALWAYS_LEFT_OUT[tagName] ?? null;
}

function reasonByRole(element: HtmlElement, surroundings: Surroundings): LeftOut | null {
  const reason = roleReason(element);
  if (reason === null || !ROLES_OUTSIDE.has(reason)) return reason;
  return isApart(element, surroundings) ? reason : null;
}

function reasonByName(element: HtmlElement, surroundings: Surroundings): LeftOut | null {
  const rule = nameRuleOf(element);
  if (!rule) return null;
  return rule.certainty === 'always' || isApart(element, surroundings) ? rule.reason : null;
}

function isApart(element: HtmlElement, { page, isInMain }: Surroundings): boolean {
  const { plain, linked } = page.measures.get(element) ?? NOTHING;
  return !isInMain || (linked > 0 && linked >= plain);
}

function isAllLinks(element: HtmlElement, page: Page): boolean {
  const { plain, linked } = page.measures.get(element) ?? NOTHING;
  return linked > 0 && plain < 0.2 * linked;
}

function holdsMostOf(main: HtmlElement | null, element: HtmlElement, { measures }: Page): boolean {
  const all = main ? (measures.get(main)?.plain ?? 0) : 0;
  return (measures.get(element)?.plain ?? 0) > 0.5 * all;
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const declarations = ownDeclarations(element);
  if (/display:\s?none|visibility:\s?hidden|mso-hide:\s?all/.test(declarations)) return true;
  return isHiddenByName(element);
}

/** The elements around the page's title, where that stands outside the document. */
export function aroundTitle({ headings1, main }: Page): Set<HtmlElement> {
  const around = new Set<HtmlElement>();
  const isInMain = (heading: HtmlElement) => closest(heading, (element) => element === main) !== null;
  if (headings1.some(isInMain)) return around;
  for (const heading of headings1) addWithAncestors(heading, around);
  return around;
}
