/** What a query means in the words of the library. */
import type { ParsedQuery, TypedPart } from '../../../shared/search/query/parse-query.ts';
import { expandWord, type Alternatives } from './expand-word.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Meaning {
  parts: readonly MeantPart[];
  excluded: readonly MeantPart[];
}
export type MeantPart =
  { kind: 'word'; alternatives: Alternatives } | { kind: 'phrase'; terms: readonly string[] };

export function meaningOf({ parts }: ParsedQuery, vocabulary: Vocabulary, isGenerous: boolean): Meaning {
  const mean = (part: TypedPart): MeantPart => {
    if (part.kind === 'phrase') return { kind: 'phrase', terms: part.terms };
    return { kind: 'word', alternatives: expandWord(part.word, vocabulary, isGenerous && !part.isExcluded) };
  };
  return {
    parts: parts.filter((part) => !part.isExcluded).map(mean),
    excluded: parts.filter((part) => part.isExcluded).map(mean),
  };
}
