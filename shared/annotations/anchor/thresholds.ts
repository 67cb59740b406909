/**
 * How sure the program must be that words of a changed text are the words that an annotation was on. The rule behind all numbers: a place
 * that is asked for costs a moment, a wrong place that nobody notices costs trust; in doubt words are lost and the user is asked.
 */

/**
 * So much of the words must still be there (0 to 1, by characters). A number or two changed words in a sentence leave more than this; two
 * sentences of the same fact sheet that only begin alike share less.
 */
export const LEAST_LIKENESS = 0.6;

/**
 * By so much the best place must lead the next best, counted both ways: of the places that the words might have gone to, and of the words
 * that might have come to the place. A paragraph that stands twice now leads by nothing.
 */
export const LEAST_LEAD = 0.25;

/** So much of each sentence that they are in (0 to 1) must be with them still: a few words that return in another sentence are not these. */
export const LEAST_SENTENCE = 0.5;

/** No more of the words (0 to 1) may have gone to another place than the rest: a stray article, not a clause. */
export const MOST_ELSEWHERE = 0.1;

/** No more of the words at either end (0 to 1, by number) may be left out of a place because nothing tells what became of them. */
export const MOST_DROPPED = 0.1;

/** A replaced word says nothing for itself: the words on either side must be the old ones, so many of them. */
export const LEAST_NEIGHBOURS = 5;

/** Fewer words than this come back in any text; another place of them counts only when it stands among the same words. */
export const FEW_WORDS = 4;

/** So many words may have been put in between two words that stood together, beyond those that were taken away there. */
export const MOST_INSERTED = 12;

/** The text of before is not known and the words occur once: so long, in characters, no look-alike is to be feared within one initiative. */
export const LONG_WORDS = 32;

/** Else so much of what stood around them must stand around them still (0 to 1), and more than at any other place. */
export const LEAST_CONTEXT = 0.5;

/** Below this, a candidate would only cost the user's time. */
export const LEAST_CANDIDATE = 0.4;

/** More candidates than this are no help to choose from. */
export const MOST_CANDIDATES = 5;
