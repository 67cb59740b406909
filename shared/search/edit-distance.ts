/**
 * Words that differ from a sought one by a few slips of the keyboard: a letter too many, too few, another, or two neighbours exchanged
 * (optimal string alignment). The known words are walked in their order, so that what begins alike is compared once and what has
 * gone too far is passed over together.
 */

export interface NearWord {
  word: string;
  distance: number;
}

/** How many slips a word of so many letters may hold. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

interface Asked {
  most: number;
  /** Also words that only begin like that. */
  isBeginning: boolean;
}

/** @param known in the order of their UTF-16 code units */
export function findNearWords(sought: string, known: readonly string[], asked: Asked): NearWord[] {
  const width = sought.length + 1;
  const rows = [Array.from({ length: width }, (_, index) => index)];
  const found: NearWord[] = [];
  let before = '';
  let at = 0;
  while (at < known.length) {
    const word = known[at] ?? '';
    const depth = walk(word, sharedStart(before, word), sought, rows, asked);
    before = word.slice(0, depth.reached);
    if (depth.distance <= asked.most) found.push({ word, distance: depth.distance });
    at = depth.isHopeless ? skip(known, at, before) : at + 1;
  }
  return found;
}

interface Depth {
  /** So many letters of the word were compared. */
  reached: number;
  distance: number;
  /** No word that begins like that can be near enough. */
  isHopeless: boolean;
}

/** @param from so many letters are those of the word before, and compared already */
function walk(word: string, from: number, sought: string, rows: number[][], asked: Asked): Depth {
  const { most, isBeginning } = asked;
  const last = sought.length;
  let best = isBeginning ? leastOf(rows.slice(0, from + 1).map((row) => row[last] ?? Infinity)) : Infinity;
  for (let depth = from; depth < word.length; depth += 1) {
    const row = nextRow(word, depth, sought, rows);
    rows[depth + 1] = row;
    if (isBeginning) best = Math.min(best, row[last] ?? Infinity);
    if (leastOf(row) > most && leastOf(rows[depth] ?? row) > most - 1)
      return { reached: depth + 1, distance: best, isHopeless: best > most };
  }
  const whole = rows[word.length]?.[last] ?? Infinity;
  return { reached: word.length, distance: isBeginning ? best : whole, isHopeless: false };
}

/** The distances of the word's first `depth + 1` letters from each beginning of what is sought. */
function nextRow(word: string, depth: number, sought: string, rows: readonly number[][]): number[] {
  const above = rows[depth] ?? [];
  const before = rows[depth - 1];
  const row = [depth + 1];
  for (let column = 1; column <= sought.length; column += 1) {
    const isSame = word[depth] === sought[column - 1];
    const isExchanged = word[depth] === sought[column - 2] && word[depth - 1] === sought[column - 1];
    row.push(
      Math.min(
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        before && column > 1 && isExchanged ? (before[column - 2] ?? 0) + 1 : Infinity,
      ),
    );
  }
  return row;
}

function leastOf(values: readonly number[]): number {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
}

function sharedStart(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && left[length] === right[length]) length += 1;
  return length;
}

/** @returns the first place after `at` that does not begin with `start` */
function skip(known: readonly string[], at: number, start: string): number {
  let low = at + 1;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]?.startsWith(start)) low = middle + 1;
    else high = middle;
  }
  return low;
}
