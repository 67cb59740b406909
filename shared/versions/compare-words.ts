/** Word-level differences of two texts, as a reader would mark them: what stayed, what went, what came. */

export interface WordPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Comparing costs the product of the words that differ; longer texts are shown as replaced whole. */
const MOST_WORDS = 2000;

/** The parts that are same or gone make up the first text, those that are same or new the second. */
export function compareWords(before: string, after: string): WordPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, fresh);
  const end = commonEnd(old.slice(start), fresh.slice(start));
  const [oldMiddle, freshMiddle] = [
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ];
  return joined([
    ...old.slice(0, start).map((text): WordPart => ({ kind: 'same', text })),
    ...compareMiddle(oldMiddle, freshMiddle),
    ...old.slice(old.length - end).map((text): WordPart => ({ kind: 'same', text })),
  ]);
}

/** Words and the space between them, in turn. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs === -1 ? one.length : differs;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  return commonStart(one.toReversed().slice(0, other.length), other.toReversed());
}

function compareMiddle(old: readonly string[], fresh: readonly string[]): WordPart[] {
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    return [...old.map((text) => part('gone', text)), ...fresh.map((text) => part('new', text))];
  }
  const common = commonLengths(old, fresh);
  const parts: WordPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [word, other] = [old[i], fresh[j]];
    if (word !== undefined && word === other) {
      parts.push(part('same', word));
      i += 1;
      j += 1;
    } else if (word !== undefined && (other === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      parts.push(part('gone', word));
      i += 1;
    } else if (other !== undefined) {
      parts.push(part('new', other));
      j += 1;
    }
  }
  return parts;
}

/** How many words the rests from i and from j have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    for (let j = fresh.length - 1; row && j >= 0; j -= 1) {
      const isSame = old[i] === fresh[j];
      row[j] = isSame ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function part(kind: WordPart['kind'], text: string): WordPart {
  return { kind, text };
}

function joined(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (const one of parts) {
    const last = result.at(-1);
    if (last?.kind === one.kind) last.text += one.text;
    else result.push({ ...one });
  }
  return result;
}
