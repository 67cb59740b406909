/** Gives a target its place in a text that changed: the place of its words, or none; never that of words that merely look alike. */
import { targetAt, type AnnotationTarget } from '../target.ts';
import { findQuote, quotesIn, stands } from './find-quote.ts';
import { followWords, type Place } from './follow-words.ts';
import { compareVersions, type Versions } from './versions.ts';

/** @param before the text in which the target stands; null when it is not known */
export function findAgain(target: AnnotationTarget, before: string | null, after: string): AnnotationTarget {
  return findAgainIn(target, before === null ? null : compareVersions(before, after), after);
}

/** The same for several targets of one text, which is compared but once. */
export function findAgainIn(
  target: AnnotationTarget,
  versions: Versions | null,
  after: string,
): AnnotationTarget {
  const isKnown = versions !== null && !target.isLost && stands(target, versions.before);
  if (isKnown && versions.before === after) return target;
  const place = isKnown ? followWords(versions, target) : placeOfQuote(target, versions, after);
  return place ? targetAt(after, place.start, place.end) : lost(target);
}

/** Words that were lost while they, or words like them, stood in the text are not found by that they still do: only if they come back. */
function placeOfQuote(target: AnnotationTarget, versions: Versions | null, after: string): Place | null {
  const isStillLost = target.isLost && (versions === null || quotesIn(target, versions.before).length > 0);
  return isStillLost ? null : findQuote(target, after);
}

/** Only its words are kept, and where they stood. */
function lost(target: AnnotationTarget): AnnotationTarget {
  return target.isLost ? target : { ...target, isLost: true };
}
