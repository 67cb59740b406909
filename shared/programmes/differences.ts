/** What differs between two wordings of one undertaking, marked in each by itself: words that went in the first, words that came in the second. */
import { compareWords, type WordPart } from '../versions/compare-words.ts';

export interface Stretch {
  text: string;
  /** It is not in the other wording. */
  differs: boolean;
}

/** A few words that both have between others that differ are no common ground: marked alone they only hinder reading. */
const LEAST_WORDS_IN_COMMON = 3;
/** With a smaller share of the words in common, the wording is another one, and marks would say nothing. */
const LEAST_SHARE = 0.3;

/** @returns null when the two have too little in common to be compared word by word */
export function differencesOf(before: string, after: string): { before: Stretch[]; after: Stretch[] } | null {
  const parts = withoutIslands(compareWords(before, after));
  const common = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? wordCount(text) : 0), 0);
  if (common < LEAST_SHARE * Math.min(wordCount(before), wordCount(after))) return null;
  return { before: side(parts, 'gone'), after: side(parts, 'new') };
}

function withoutIslands(parts: readonly WordPart[]): WordPart[] {
  return parts.flatMap((part, at): WordPart[] => {
    const isInside = at > 0 && at < parts.length - 1;
    if (part.kind !== 'same' || !isInside || wordCount(part.text) >= LEAST_WORDS_IN_COMMON) return [part];
    return [
      { kind: 'gone', text: part.text },
      { kind: 'new', text: part.text },
    ];
  });
}

function side(parts: readonly WordPart[], kind: 'gone' | 'new'): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    if (part.kind !== 'same' && part.kind !== kind) continue;
    const last = stretches.at(-1);
    const differs = part.kind === kind;
    if (last?.differs === differs) last.text += part.text;
    else stretches.push({ text: part.text, differs });
  }
  return stretches;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
