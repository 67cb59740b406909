/**
 * Finds where annotations from a file belong here. Ours know their initiative, by its id or by its document and words; others know only the
 * words they are on, and these must stand in one place of the library. What has no certain place is left in the file, with the reason.
 */
import type { IncomingAnnotation, LeftOutReason } from '../../../shared/annotations/exchange/exchanged.ts';
import { findAgain } from '../../../shared/annotations/anchor/find-again.ts';
import { findQuote, quotesIn } from '../../../shared/annotations/anchor/find-quote.ts';
import { LEAST_CONTEXT, LONG_WORDS } from '../../../shared/annotations/anchor/thresholds.ts';
import { readingText, targetAt, type AnnotationTarget } from '../../../shared/annotations/target.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';

export interface FoundPlace {
  documentId: string;
  initiativeId: string;
  target: AnnotationTarget | null;
}

interface Passage {
  record: DocumentRecord;
  initiative: Initiative;
  text: string;
}

export class Library {
  private readonly records: readonly DocumentRecord[];
  private readonly passages: readonly Passage[];
  private readonly byId: ReadonlyMap<string, Passage>;
  private readonly byText: ReadonlyMap<string, readonly Passage[]>;

  /** @param records the documents in use */
  constructor(records: readonly DocumentRecord[]) {
    this.records = records;
    this.passages = records.flatMap((record) =>
      record.initiatives.map((initiative) => ({ record, initiative, text: readingText(initiative) })),
    );
    this.byId = new Map(this.passages.map((passage) => [passage.initiative.id, passage]));
    this.byText = grouped(this.passages);
  }

  placeOf(incoming: IncomingAnnotation): FoundPlace | LeftOutReason {
    const own = incoming.isOwn ? this.ownPassage(incoming) : null;
    if (own) return placed(own, ownTarget(incoming, own.text));
    if (!incoming.quote) return incoming.isOwn ? 'not-found' : 'no-words';
    return this.byQuote(incoming, incoming.quote);
  }

  /** The initiative itself, or the one that says the same in the same document; else the only one in the library. */
  private ownPassage({ initiativeId, initiativeText, sources }: IncomingAnnotation): Passage | null {
    const itself = this.byId.get(initiativeId);
    if (itself) return itself;
    const same = this.byText.get(initiativeText) ?? [];
    const inDocument = same.filter(({ record }) => isSource(record, sources));
    const inMain = same.filter(({ record }) => record.document.duplicateOf === null);
    const [one, ...others] = inDocument.length > 0 ? inDocument : inMain;
    return one && others.length === 0 ? one : null;
  }

  private byQuote(
    { sources }: IncomingAnnotation,
    quote: NonNullable<IncomingAnnotation['quote']>,
  ): FoundPlace | LeftOutReason {
    const named = this.records.filter((record) => isSource(record, sources));
    const searched =
      named.length > 0 ? named : this.records.filter(({ document }) => document.duplicateOf === null);
    const within = new Set(searched);
    const holding = this.passages.filter(
      ({ record, text }) => within.has(record) && quotesIn(quote, text).length > 0,
    );
    const [passage, ...others] = holding;
    if (!passage) return 'not-found';
    if (others.length > 0) return this.byContext(holding, quote);
    const place = findQuote(quote, passage.text);
    return place ? placed(passage, targetAt(passage.text, place.start, place.end)) : 'several-places';
  }

  /** Where several have the words, what stood around them must be around one of them alone. */
  private byContext(
    holding: readonly Passage[],
    quote: NonNullable<IncomingAnnotation['quote']>,
  ): FoundPlace | LeftOutReason {
    const places = holding.flatMap((passage) =>
      quotesIn(quote, passage.text).map((place) => ({ passage, place })),
    );
    const isLong = quote.prefix.length + quote.suffix.length >= LONG_WORDS;
    const alike = places.filter(({ place }) => place.context > 0);
    const [one, ...others] = alike;
    if (!one || others.length > 0 || !isLong || one.place.context < LEAST_CONTEXT) return 'several-places';
    return placed(one.passage, targetAt(one.passage.text, one.place.start, one.place.end));
  }
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

function placed({ record, initiative }: Passage, target: AnnotationTarget | null): FoundPlace {
  return { documentId: record.document.id, initiativeId: initiative.id, target };
}

function isSource({ document }: DocumentRecord, sources: readonly string[]): boolean {
  const names = [document.sha256, ...document.versions.map(({ sha256 }) => sha256), document.sourceAddress];
  return sources.some((source) => names.includes(source));
}

function grouped(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.text);
    if (group) group.push(passage);
    else groups.set(passage.text, [passage]);
  }
  return groups;
}
