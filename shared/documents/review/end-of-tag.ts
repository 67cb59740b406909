/** Where a tag of HTML ends, with what belongs to it and is never text: a comment, the content of a script or a style. */

/** What is longer is taken for text: so a stray `<` costs little. In UTF-16 code units. */
const LONGEST_TAG = 20_000;

/** @param at of its `<` @returns the offset after it, or null when it does not end before `end` */
export function endOfTag(source: string, at: number, end: number): number | null {
  const limit = Math.min(end, at + LONGEST_TAG);
  if (source.startsWith('<!--', at)) return after('-->', source, at + 4, limit);
  const close = closeOfTag(source, at, limit);
  const unread = /^<(script|style)\b/i.exec(source.slice(at, at + 10))?.[1];
  if (close === null || unread === undefined) return close;
  return after(`</${unread.toLowerCase()}`, source.toLowerCase(), close, limit) ?? close;
}

function after(mark: string, source: string, from: number, limit: number): number | null {
  const found = source.slice(from, limit).indexOf(mark);
  return found < 0 ? null : from + found + mark.length;
}

/** A `>` in quotes ends nothing; where another `<` begins, the first was none. */
function closeOfTag(source: string, at: number, limit: number): number | null {
  let quote = '';
  for (let next = at + 1; next < limit; next += 1) {
    const letter = source.charAt(next);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return next + 1;
    else if (letter === '<') return null;
    else if ((letter === '"' || letter === "'") && source.charAt(next - 1) === '=') quote = letter;
  }
  return null;
}
