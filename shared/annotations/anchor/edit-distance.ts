/** How alike two short strings are, by the fewest characters that must be changed (Levenshtein 1966). */

/** Longer strings are compared by what they begin and end with alone: what is asked about is a changed word or two. */
const LONGEST = 240;

/** @returns 1 for the same, 0 for nothing in common */
export function likenessOfStrings(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || one === other) return 1;
  if (longest > LONGEST) return commonEnds(one, other) / longest;
  return 1 - editDistance(one, other) / longest;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function commonEnds(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  const start = commonStart(one, other, shorter);
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

function commonStart(one: string, other: string, limit: number): number {
  let length = 0;
  while (length < limit && one[length] === other[length]) length += 1;
  return length;
}
