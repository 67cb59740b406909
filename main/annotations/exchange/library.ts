/** The documents in use as annotations from a file are placed in them; each is read when one first asks for it. */
import { quotesIn, type Quotation } from '../../../shared/annotations/anchor/find-quote.ts';
import { tokensOf } from '../../../shared/annotations/anchor/tokens.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { splitIds } from '../../store/catalogue/id-list.ts';
import type { Reader } from '../../store/transaction.ts';
import { liveEntries } from '../../documents/live-documents.ts';

/** An initiative with the text that places are found in. */
export interface Passage {
  documentId: string;
  initiativeId: string;
  text: string;
  /** It stood in an earlier version of its document. */
  isRetired: boolean;
}

/** A document by what other programs may call it. */
interface Known {
  id: string;
  /** SHA-256 of its files, and the address it was published at. */
  names: readonly string[];
  isMain: boolean;
}

export class Library {
  private readonly reader: Reader;
  private readonly documents: ReadonlyMap<string, Known>;
  private readonly read = new Map<string, readonly Passage[]>();
  private byText: ReadonlyMap<string, readonly Passage[]> | null = null;
  private byWord: ReadonlyMap<string, readonly Passage[]> | null = null;

  constructor(reader: Reader) {
    this.reader = reader;
    this.documents = new Map(
      liveEntries(reader).map(({ summary: { id, sourceAddress, duplicateOf }, originals }) => {
        const names = [...splitIds(originals), ...(sourceAddress === null ? [] : [sourceAddress])];
        return [id, { id, names, isMain: duplicateOf === null }];
      }),
    );
  }

  /** Also one of an earlier version of its document. */
  passage(initiativeId: string): Passage | null {
    const documentId = this.reader.catalogue.documentOf(initiativeId) ?? '';
    const passages = this.documents.has(documentId) ? this.passagesOf(documentId) : [];
    return passages.find((one) => one.initiativeId === initiativeId) ?? null;
  }

  /** The passages that say exactly this: in the documents that are so called, else in all main texts. */
  sayingExactly(text: string, sources: readonly string[]): readonly Passage[] {
    this.byText ??= groupedBy(this.all(), ({ text: said }) => [said]);
    return this.narrowed(this.byText.get(text) ?? [], this.named(sources));
  }

  /** The passages that hold the words: in the documents that are so called, else in all main texts. */
  holding(quote: Quotation, sources: readonly string[]): readonly Passage[] {
    const named = this.named(sources);
    const searched =
      named.length > 0
        ? named.flatMap((id) => this.inUse(id))
        : this.narrowed(this.withWordsOf(quote.exact), []);
    return searched.filter(({ text }) => quotesIn(quote, text).length > 0);
  }

  /** Few passages hold the rarest of the words; the first and the last may be parts of words. */
  private withWordsOf(exact: string): readonly Passage[] {
    this.byWord ??= groupedBy(this.all(), ({ text }) => new Set(tokensOf(text).map(({ key }) => key)));
    const words = tokensOf(exact).slice(1, -1);
    const groups = words.map(({ key }) => this.byWord?.get(key) ?? []);
    if (groups.length === 0) return this.all();
    return groups.reduce((fewest, group) => (group.length < fewest.length ? group : fewest));
  }

  private narrowed(passages: readonly Passage[], named: readonly string[]): readonly Passage[] {
    const inNamed = passages.filter(({ documentId }) => named.includes(documentId));
    if (inNamed.length > 0) return inNamed;
    return passages.filter(({ documentId }) => this.documents.get(documentId)?.isMain === true);
  }

  private named(sources: readonly string[]): string[] {
    if (sources.length === 0) return [];
    const known = [...this.documents.values()];
    return known.filter(({ names }) => sources.some((one) => names.includes(one))).map(({ id }) => id);
  }

  private all(): Passage[] {
    return [...this.documents.keys()].flatMap((id) => this.inUse(id));
  }

  private inUse(documentId: string): readonly Passage[] {
    return this.passagesOf(documentId).filter(({ isRetired }) => !isRetired);
  }

  private passagesOf(documentId: string): readonly Passage[] {
    const known = this.read.get(documentId);
    if (known) return known;
    const record = this.reader.get('documents', documentId);
    const passages = record ? describe(record) : [];
    this.read.set(documentId, passages);
    return passages;
  }
}

function describe({ document, initiatives, retired }: DocumentRecord): Passage[] {
  const from = (isRetired: boolean) => (one: DocumentRecord['initiatives'][number]) => ({
    documentId: document.id,
    initiativeId: one.id,
    text: readingText(one),
    isRetired,
  });
  return [...initiatives.map(from(false)), ...retired.map(from(true))];
}

function groupedBy(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => Iterable<string>,
): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of keysOf(passage)) {
      const group = groups.get(key);
      if (group) group.push(passage);
      else groups.set(key, [passage]);
    }
  }
  return groups;
}
