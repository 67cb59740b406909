/** Every match of a pattern, in order, without the copy of the pattern that `matchAll` makes each time: it costs more than a short text. */

/** @param pattern global, and never of nothing */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
