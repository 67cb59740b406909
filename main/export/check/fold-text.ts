/** Brings text to the form in which private words are sought: typing and typesetting variants of the same words become equal. */

import { cleanText } from '../docx/clean-text.ts';

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''],
  [/[‘’‚‛′]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/\p{C}/gu, ' '],
  [/\s+/gu, ' '],
];

/** Without regard to case, kinds of quotes and dashes, invisible characters, and how white space is written. */
export function foldText(text: string): string {
  const compatible = cleanText(text).normalize('NFKC');
  return VARIANTS.reduce((folded, [variant, plain]) => folded.replace(variant, plain), compatible)
    .toLowerCase()
    .trim();
}

const WORD = /[\p{L}\p{N}]/u;

/** A text of so many words cannot stand in other words by chance, even run together with its neighbours. */
const UNMISTAKABLE = 3;

/** Where `needle` stands in `text`; a short one as whole words only: "ok" is not in "book". Both are folded. */
export function* findWords(needle: string, text: string): Generator<number> {
  const anywhere = needle.split(' ').length >= UNMISTAKABLE;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const isPart = joins(text[at - 1], needle[0]) || joins(needle.at(-1), text[end]);
    if (anywhere || !isPart) yield at;
  }
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right);
}
