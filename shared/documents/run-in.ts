/** Reads the heading that a paragraph begins with in the same line: "**Clean trucks.** EPA will ...", "Working Group 1 – Standards: The ...". */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { readNumberedLabel } from './numbered-label.ts';
import { countWords, endsSentence, isInCapitals, isTitleCase } from './text-shape.ts';

export interface RunIn {
  /** As published, without the mark at its end. */
  name: string;
  /** Bold sets it off; of others several must stand in a text. */
  isBold: boolean;
  /** A number or a label with a number begins it. */
  isNumbered: boolean;
}

const LONGEST_NAME = 15;
const LEAST_REST = 6;
/** Where a name in plain letters may end, the surest first. */
const ENDS = [/: /, / [–—] /u, /\. /];
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)] /;

export function readRunIn(block: Block): RunIn | null {
  if (block.kind !== 'paragraph' && !(block.kind === 'list-item' && block.ordered)) return null;
  return readBold(block) ?? readPlain(textOf(block).text, block.kind === 'list-item');
}

function readBold({ runs }: Block): RunIn | null {
  const [first, ...others] = runs;
  if (first?.bold !== true || others.length === 0) return null;
  const isSetOff = /[.:–—-]\s?$/u.test(first.text) || /^\s?[.:–—]/u.test(others[0]?.text ?? '');
  const name = first.text.replace(/\s?[.:–—-]?\s?$/u, '');
  if (!isSetOff || name === '' || countWords(name) > LONGEST_NAME) return null;
  return { name, isBold: true, isNumbered: isNumbered(name) };
}

function readPlain(text: string, isItem: boolean): RunIn | null {
  const head = text.slice(0, 140);
  for (const end of ENDS) {
    const at = end.exec(head)?.index ?? -1;
    const name = at > 0 ? head.slice(0, at) : '';
    if (name === '' || !isName(name, isItem, end === ENDS.at(-1))) continue;
    const rest = text.slice(at).replace(/^[:.]?\s?[–—]?\s{0,2}/u, '');
    if (/^[\p{Lu}\p{N}"“]/u.test(rest) && countWords(rest) >= LEAST_REST && endsSentence(rest))
      return { name, isBold: false, isNumbered: isItem || isNumbered(name) };
  }
  return null;
}

/** Capitals alone are a speaker ("MINISTER HOLM: ..."); one word alone may be anything. */
function isName(name: string, isItem: boolean, isSentence: boolean): boolean {
  const words = countWords(name);
  if (words > LONGEST_NAME || isInCapitals(name)) return false;
  const marked = isItem || isNumbered(name);
  if (isSentence && !readNumberedLabel(name)) return false;
  return isTitleCase(name.replace(NUMBER, '')) && (marked || words >= 2);
}

function isNumbered(name: string): boolean {
  return NUMBER.test(name) || readNumberedLabel(name) !== null;
}
