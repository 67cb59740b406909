/** The text of a paragraph as it is gathered: stretches in one style, and the breaks between them. */
import type { Run } from '../../../../shared/documents/block.ts';

export type TextStyle = Omit<Run, 'text'>;

export interface Inline {
  /** One line end for a break. */
  text: string;
  style: TextStyle;
  /** A page ends or a line does; null for text. */
  isBreak: 'page' | 'line' | null;
}

export function textInline(text: string, style: TextStyle = {}): Inline {
  return { text, style, isBreak: null };
}

export function breakInline(kind: 'page' | 'line'): Inline {
  return { text: '\n', style: {}, isBreak: kind };
}

export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every(({ text }) => /^[\s\u00ad\u200b\u2060]*$/.test(text));
}

/** All that can be bold is. */
export function isAllBold(inlines: readonly Inline[]): boolean {
  const lettered = inlines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return lettered.length > 0 && lettered.every(({ style }) => style.bold === true);
}

/** Without a number of characters at its beginning. */
export function withoutStart(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  return inlines.flatMap((inline) => {
    const cut = Math.min(left, inline.text.length);
    left -= cut;
    return cut < inline.text.length ? [{ ...inline, text: inline.text.slice(cut) }] : [];
  });
}
