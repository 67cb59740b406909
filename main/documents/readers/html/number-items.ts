/** The numbers of ordered lists, which HTML only counts: where they start, which way they go, how they are written. */
import { roman } from '../roman.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

export interface Numbering {
  ordered: boolean;
  next: number;
  step: 1 | -1;
  style: string;
}

const BULLET = '•';
const STYLES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const LARGEST = 1_000_000;

export function numberingOf(list: HtmlElement, declarations: string): Numbering {
  const declared = /list-style(?:-type)?:\s?((?:lower|upper)-(?:alpha|latin|roman))/.exec(declarations)?.[1];
  const isReversed = attribute(list, 'reversed') !== null;
  const items = isReversed ? list.childNodes.filter(({ nodeName }) => nodeName === 'li').length : 1;
  return {
    ordered: list.tagName === 'ol',
    next: numberIn(attribute(list, 'start')) ?? items,
    step: isReversed ? -1 : 1,
    style: declared?.replace('latin', 'alpha') ?? STYLES[attribute(list, 'type') ?? ''] ?? 'decimal',
  };
}

/** The marker of the next item, as a browser writes it; counts on. */
export function nextMarker(numbering: Numbering | null, item: HtmlElement): string {
  if (!numbering?.ordered) return BULLET;
  const number = numberIn(attribute(item, 'value')) ?? numbering.next;
  numbering.next = number + numbering.step;
  return `${writeNumber(number, numbering.style)}.`;
}

function numberIn(value: string | null): number | null {
  const number = value !== null && /^\s*-?\d{1,7}/.test(value) ? Number.parseInt(value, 10) : null;
  return number !== null && Math.abs(number) <= LARGEST ? number : null;
}

function writeNumber(number: number, style: string): string {
  const isUpper = style.startsWith('upper');
  const isWritable = number > 0 && number < 400 && style !== 'decimal';
  const written = !isWritable ? String(number) : style.endsWith('roman') ? roman(number) : letters(number);
  return isUpper ? written.toUpperCase() : written;
}

/** a to z, then aa, ab. */
function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
