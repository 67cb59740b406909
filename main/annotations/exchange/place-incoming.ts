/**
 * Finds where annotations from a file belong here. Ours know their initiative, by its id or by its document and words; others know only the
 * words they are on, and these must stand in one place of the library. What has no certain place is left in the file, with the reason.
 */
import type { IncomingAnnotation, LeftOutReason } from '../../../shared/annotations/exchange/exchanged.ts';
import { findAgain } from '../../../shared/annotations/anchor/find-again.ts';
import { findQuote, quotesIn, type Quotation } from '../../../shared/annotations/anchor/find-quote.ts';
import { LEAST_CONTEXT, LONG_WORDS } from '../../../shared/annotations/anchor/thresholds.ts';
import { targetAt, type AnnotationTarget } from '../../../shared/annotations/target.ts';
import type { Library, Passage } from './library.ts';

export interface FoundPlace {
  documentId: string;
  initiativeId: string;
  target: AnnotationTarget | null;
}

export function placeOf(incoming: IncomingAnnotation, library: Library): FoundPlace | LeftOutReason {
  const own = incoming.isOwn ? ownPassage(incoming, library) : null;
  if (own) return placed(own, ownTarget(incoming, own.text));
  if (!incoming.quote) return incoming.isOwn ? 'not-found' : 'no-words';
  return byQuote(incoming.quote, library.holding(incoming.quote, incoming.sources));
}

/** The initiative itself, or the one that says the same in the same document; else the only one in the library. */
function ownPassage(
  { initiativeId, initiativeText, sources }: IncomingAnnotation,
  library: Library,
): Passage | null {
  const itself = library.passage(initiativeId);
  if (itself && !itself.isRetired) return itself;
  const [one, ...others] = library.sayingExactly(initiativeText, sources);
  return one && others.length === 0 ? one : itself;
}

function byQuote(quote: Quotation, holding: readonly Passage[]): FoundPlace | LeftOutReason {
  const [passage, ...others] = holding;
  if (!passage) return 'not-found';
  if (others.length > 0) return byContext(quote, holding);
  const place = findQuote(quote, passage.text);
  return place ? placed(passage, targetAt(passage.text, place.start, place.end)) : 'several-places';
}

/** Where several have the words, what stood around them must be around one of them alone. */
function byContext(quote: Quotation, holding: readonly Passage[]): FoundPlace | LeftOutReason {
  const places = holding.flatMap((passage) =>
    quotesIn(quote, passage.text).map((place) => ({ passage, place })),
  );
  const isLong = quote.prefix.length + quote.suffix.length >= LONG_WORDS;
  const [one, ...others] = places.filter(({ place }) => place.context > 0);
  if (!one || others.length > 0 || !isLong || one.place.context < LEAST_CONTEXT) return 'several-places';
  return placed(one.passage, targetAt(one.passage.text, one.place.start, one.place.end));
}

/** Its words as they stand here; where they do not, it is taken in as one that has lost its place. */
function ownTarget(incoming: IncomingAnnotation, text: string): AnnotationTarget | null {
  const { quote, position, initiativeText, isLost } = incoming;
  if (!quote) return null;
  const start = position?.start ?? 0;
  const target = { ...quote, start, end: position?.end ?? start + quote.exact.length, isLost };
  if (isLost) return target;
  const isWhole = position !== null && initiativeText.slice(target.start, target.end) === quote.exact;
  return findAgain(
    isWhole ? targetAt(initiativeText, target.start, target.end) : target,
    isWhole ? initiativeText : null,
    text,
  );
}

function placed({ documentId, initiativeId }: Passage, target: AnnotationTarget | null): FoundPlace {
  return { documentId, initiativeId, target };
}
