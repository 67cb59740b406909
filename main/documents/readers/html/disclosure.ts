/** Buttons that open a part of the text bear its title; other buttons are only to be pressed. */
import { headingLevel } from './element-kinds.ts';
import { attribute, isElement, type HtmlElement } from './html-tree.ts';
import { OPENS, type Page } from './survey-page.ts';

/** Letters that a part of the text has at least. */
const LEAST_TEXT = 40;

export function openTitles(button: HtmlElement, page: Page): boolean {
  if (button.tagName !== 'button') return false;
  if (holdsHeading(button)) return true;
  const controlled = OPENS.map((name) => attribute(button, name));
  return controlled.some((id) => {
    const target = id === null ? undefined : page.targets.get(id.replace(/^#/, ''));
    return target !== undefined && (page.measures.get(target)?.plain ?? 0) >= LEAST_TEXT;
  });
}

export function holdsHeading(button: HtmlElement): boolean {
  return button.childNodes.some((node) => isElement(node) && headingLevel(node.tagName) !== null);
}
