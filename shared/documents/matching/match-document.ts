/** Which document of the library a text is another form, or a newer version, of. */
import { fold } from '../text-shape.ts';
import type { Document } from '../document.ts';
import { likenessOf } from './fingerprint.ts';
import { shinglesOfBlocks, similarityOf } from './shingles.ts';

export type Comparable = Pick<
  Document,
  'id' | 'title' | 'fileName' | 'format' | 'sourceAddress' | 'blocks' | 'fingerprint' | 'duplicateOf'
>;

export interface DocumentMatch<T extends Comparable> {
  kind: 'same-text' | 'newer-version';
  document: T;
  /** Share of word sequences that both have, 0 to 1. */
  similarity: number;
}

/** Another form of a text shares nearly all of its words, another edition less. */
const SAME_TEXT = 0.85;
const EDITION = 0.7;
/** Enough for an edition where title, address or file name agree too. */
const NAMED_EDITION = 0.4;
/** Estimates are off by a little. */
const WORTH_A_LOOK = 0.25;

/** @returns the most similar document that is alike enough to be one of both, null when there is none */
export function matchDocument<T extends Comparable>(
  candidate: Comparable,
  library: readonly T[],
): DocumentMatch<T> | null {
  const compared = library
    .filter((document) => mayBeAlike(candidate, document))
    .map((document) => ({ document, similarity: exactSimilarity(candidate, document) }))
    .sort((left, right) => right.similarity - left.similarity);
  for (const { document, similarity } of compared) {
    const kind = kindOf(candidate, document, similarity);
    if (kind) return { kind, document, similarity };
  }
  return null;
}

/** By their fingerprints: what is not alike in these is not in its words either. */
export function mayBeAlike(
  left: Pick<Comparable, 'fingerprint'>,
  right: Pick<Comparable, 'fingerprint'>,
): boolean {
  return likenessOf(left, right) >= WORTH_A_LOOK;
}

function kindOf(
  candidate: Comparable,
  document: Comparable,
  similarity: number,
): DocumentMatch<Comparable>['kind'] | null {
  const isNamesake = areNamesakes(candidate, document);
  if (similarity >= SAME_TEXT) return isReissue(candidate, document) ? 'newer-version' : 'same-text';
  return similarity >= (isNamesake ? NAMED_EDITION : EDITION) ? 'newer-version' : null;
}

/** The same file again with a few words changed, rather than the text from somewhere else. */
function isReissue(candidate: Comparable, document: Comparable): boolean {
  const isSameFile = fold(candidate.fileName) === fold(document.fileName);
  const isSamePage = candidate.sourceAddress !== null && candidate.sourceAddress === document.sourceAddress;
  return candidate.format === document.format && (isSameFile || isSamePage);
}

function areNamesakes(candidate: Comparable, document: Comparable): boolean {
  return (
    fold(candidate.title) === fold(document.title) ||
    fold(candidate.fileName) === fold(document.fileName) ||
    (candidate.sourceAddress !== null && candidate.sourceAddress === document.sourceAddress)
  );
}

function exactSimilarity(left: Comparable, right: Comparable): number {
  return similarityOf(shinglesOfBlocks(left.blocks), shinglesOfBlocks(right.blocks));
}
