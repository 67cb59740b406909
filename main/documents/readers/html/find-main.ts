/** Finds the element of a page that holds its document. */
import { attribute, isElement, type HtmlElement } from './html-tree.ts';

/** Below these an element is a part of the text, not its place. */
const HOLDS_DOCUMENTS = new Set([
  'div',
  'section',
  'article',
  'main',
  'form',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'font',
  'span',
]);

/** The page's own word for it, unless most of the text is elsewhere; else the smallest element that holds most of the text. */
export function findMain(
  body: HtmlElement,
  measures: ReadonlyMap<HtmlElement, { plain: number }>,
): HtmlElement {
  const plainIn = (element: HtmlElement) => measures.get(element)?.plain ?? 0;
  const fullest = (isMeant: (element: HtmlElement) => boolean) =>
    [...measures.keys()]
      .filter(isMeant)
      .reduce<HtmlElement | null>((best, one) => (best && plainIn(best) >= plainIn(one) ? best : one), null);
  const total = plainIn(body);
  const named = fullest((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const article = fullest(({ tagName }) => tagName === 'article');
  const [inNamed, inArticle] = [named, article].map((element) => (element ? plainIn(element) : 0));
  if (named && inNamed && inNamed >= Math.max(inArticle ?? 0, Math.min(0.3 * total, 800))) return named;
  if (article && inArticle && inArticle >= 0.5 * total) return article;
  return densest(body, 0.7 * total, plainIn);
}

function densest(body: HtmlElement, enough: number, plainIn: (element: HtmlElement) => number): HtmlElement {
  let found = body;
  for (;;) {
    const next = found.childNodes.filter(isElement).find((child) => plainIn(child) >= enough);
    if (!next || plainIn(next) === 0 || !HOLDS_DOCUMENTS.has(next.tagName)) return found;
    found = next;
  }
}
