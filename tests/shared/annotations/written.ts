/** Texts with form for tests, as the editor makes them. */
import type { Inline, RichBlock, RichText } from '../../../shared/annotations/rich-text.ts';

type Mark = NonNullable<Extract<Inline, { type: 'text' }>['marks']>[number];

export function body(...content: RichBlock[]): RichText {
  return { type: 'doc', content };
}

export function words(text: string, ...marks: Mark[]): Inline {
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}

export function said(...content: (Inline | string)[]): RichBlock {
  return {
    type: 'paragraph',
    content: content.map((one) => (typeof one === 'string' ? words(one) : one)),
  };
}

/** Each item with what it holds. */
export function bullets(...items: RichBlock[][]): RichBlock {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) };
}

export function numbers(start: number, ...items: RichBlock[][]): RichBlock {
  return {
    type: 'orderedList',
    attrs: { start },
    content: items.map((content) => ({ type: 'listItem', content })),
  };
}

export function quoted(...content: RichBlock[]): RichBlock {
  return { type: 'blockquote', content };
}

export const BOLD: Mark = { type: 'bold' };
export const ITALIC: Mark = { type: 'italic' };

export function linkTo(href: string): Mark {
  return { type: 'link', attrs: { href } };
}
