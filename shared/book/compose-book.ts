/**
 * Composes a book and its library into the outline that Word and the screen draw. It is an allow-list: an outline is built up from
 * what may be handed on, so what is private never gets in and nothing has to be taken out later. Talking points, notes and watch-outs
 * stand in it when they are shared; questions, actions and highlights are for whoever prepares the book and never do.
 */
import { goesIntoBook, type Annotation, type AnnotationKind } from '../annotations/annotation.ts';
import type { Dialogue } from '../documents/dialogues/dialogue.ts';
import { listPillars, nameIn } from '../documents/dialogues/find-pillar.ts';
import type { Document } from '../documents/document.ts';
import type { Pillar } from '../documents/pillar.ts';
import type { Language } from '../i18n/language.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import type { DocumentChanges } from '../programmes/document-changes.ts';
import { suggestTitle } from '../initiatives/suggest-title.ts';
import { Problem } from '../result.ts';
import type { Book, Card, Tab } from './book.ts';
import { composePage, type PagesLibrary } from './compose-pages.ts';
import { groupByInitiative } from './group-annotations.ts';
import { noteBlocks } from './note-blocks.ts';
import { rowsOfPage } from './outline-page.ts';
import type {
  Outline,
  OutlineCard,
  OutlineNote,
  OutlinePillar,
  OutlineSource,
  OutlineTab,
  Quotation,
} from './outline.ts';

/** The library may hold more than the book needs, in any order. */
export interface ComposeRequest {
  book: Book;
  documents: readonly Document[];
  initiatives: readonly Initiative[];
  annotations: readonly Annotation[];
  /** Those that the user defined. */
  dialogues: readonly Dialogue[];
  /** Language of the program's own words in the book. */
  language: Language;
  /** Day up to which the library was consulted, `YYYY-MM-DD`. */
  asOf: string;
  /** What changed, by the id of the page that shows it; a page without is told to have lost a document. */
  changes?: ReadonlyMap<string, DocumentChanges>;
}

/**
 * @throws the Problem `initiative-not-found`, naming the card, when the library has lost an initiative of the book; the Problem
 * `document-not-found` when it has lost the document of one
 */
export function composeBook(request: ComposeRequest): Outline {
  const { book, language, asOf } = request;
  const library = indexLibrary(request);
  const tabs = book.tabs
    .filter((tab) => tab.cards.length + tab.pages.length > 0)
    .map((tab) => composeTab(tab, library, language));
  return {
    bookId: book.id,
    language,
    title: book.title,
    event: book.event,
    principal: book.principal,
    preparedBy: book.preparedBy,
    date: book.date,
    asOf,
    tabs,
    pillars: pillarsUsed(tabs, library),
    sources: [...library.sources.values()],
  };
}

interface Library {
  documents: ReadonlyMap<string, Document>;
  initiatives: ReadonlyMap<string, Initiative>;
  /** All that are known, by id and in order. */
  pillars: ReadonlyMap<Pillar, OutlinePillar>;
  /** Only those that may be handed on, in the order written. */
  annotations: ReadonlyMap<string, readonly Annotation[]>;
  /** By the id of an initiative: the documents that say the same in another form. */
  furtherDocuments: ReadonlyMap<string, readonly Document[]>;
  /** By document id; grows as documents are quoted, which numbers them in the order of first use. */
  sources: Map<string, OutlineSource>;
  changes: ReadonlyMap<string, DocumentChanges>;
}

function indexLibrary(request: ComposeRequest): Library {
  const { documents, initiatives, annotations } = request;
  const allowed = annotations.filter(goesIntoBook);
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  return {
    documents: documentsById,
    furtherDocuments: findFurther(initiatives, documentsById),
    initiatives: new Map(initiatives.map((initiative) => [initiative.id, initiative])),
    pillars: namePillars(request),
    annotations: groupByInitiative(allowed),
    sources: new Map(),
    changes: request.changes ?? new Map(),
  };
}

function composeTab(tab: Tab, library: Library, language: Language): OutlineTab {
  return {
    id: tab.id,
    title: titleOfTab(tab, library, language),
    pillar: knownPillar(tab.pillar, library),
    pages: tab.pages.map((page) => composePage(page, pagesLibrary(library), language)),
    cards: tab.cards.map((card) => composeCard(card, tab.pillar, library, language)),
  };
}

function pagesLibrary(library: Library): PagesLibrary {
  return {
    changes: library.changes,
    known: (pillar) => knownPillar(pillar, library),
    cite: (documentId) => {
      const document = library.documents.get(documentId);
      if (!document) throw new Problem('document-not-found');
      return sourceOf(document, null, library.sources).number;
    },
  };
}

function titleOfTab({ pillar, title }: Tab, { pillars }: Library, language: Language): string {
  const t = createTranslator(language);
  if (title !== null) return title;
  if (pillar === null) return t('terms.pillar.none');
  return pillars.get(pillar)?.name ?? t('terms.pillar.unknown');
}

/** A pillar whose dialogue is not there any more has no name that a book could print. */
function knownPillar(pillar: Pillar | null, { pillars }: Library): Pillar | null {
  return pillar !== null && pillars.has(pillar) ? pillar : null;
}

function composeCard(card: Card, pillar: Pillar | null, library: Library, language: Language): OutlineCard {
  const initiatives = card.initiativeIds.map((id) => findInitiative(library, id, card));
  const quotations = initiatives.map((initiative) => quote(initiative, library));
  return {
    id: card.id,
    ...titleOf(card, initiatives, quotations, language),
    pillar: knownPillar(pillar, library),
    talkingPoints: textsOf('talking-point', card, library),
    notes: textsOf('note', card, library),
    watchOuts: textsOf('watch-out', card, library),
    quotations,
  };
}

/** The user's own title, else one made from the first initiative's words and so in its language. */
function titleOf(
  card: Card,
  initiatives: readonly Initiative[],
  quotations: readonly Quotation[],
  language: Language,
): Pick<OutlineCard, 'title' | 'titleLanguage'> {
  const [first] = initiatives;
  if (card.title !== null || !first) return { title: card.title ?? '', titleLanguage: language };
  return { title: suggestTitle(first), titleLanguage: quotations[0]?.language ?? language };
}

function textsOf(kind: AnnotationKind, card: Card, library: Library): OutlineNote[] {
  return card.initiativeIds
    .flatMap((id) => library.annotations.get(id) ?? [])
    .filter((annotation) => annotation.kind === kind)
    .map(({ body }) => noteBlocks(body));
}

function quote(initiative: Initiative, library: Library): Quotation {
  const document = library.documents.get(initiative.documentId);
  if (!document) throw new Problem('document-not-found');
  const { number } = sourceOf(document, null, library.sources);
  const further = library.furtherDocuments.get(initiative.id) ?? [];
  return {
    initiativeId: initiative.id,
    runs: initiative.runs,
    subPoints: initiative.children.map((subPoint) => subPoint.runs),
    language: document.language,
    sourceNumber: number,
    furtherSourceNumbers: further.map((one) => sourceOf(one, number, library.sources).number),
    pillar: knownPillar(initiative.pillar, library),
    section: initiative.section,
  };
}

/** What says the same as an initiative, in documents that repeat the text of its document. */
function findFurther(
  initiatives: readonly Initiative[],
  documents: ReadonlyMap<string, Document>,
): Map<string, Document[]> {
  const further = new Map<string, Document[]>();
  for (const { sameAs, documentId } of initiatives) {
    const document = documents.get(documentId);
    if (sameAs === null || document?.trashedAt !== null) continue;
    further.set(sameAs, [...(further.get(sameAs) ?? []), document]);
  }
  return further;
}

/** @param furtherTo number of the source whose text it repeats */
function sourceOf(
  document: Document,
  furtherTo: number | null,
  sources: Map<string, OutlineSource>,
): OutlineSource {
  const source = sources.get(document.id) ?? {
    number: sources.size + 1,
    furtherTo,
    title: document.title,
    language: document.language,
    documentType: document.documentType,
    date: document.date?.value ?? null,
    address: document.sourceAddress,
    sha256: document.sha256,
    participants: document.participants,
  };
  sources.set(document.id, source);
  return source;
}

function findInitiative(library: Library, id: string, card: Card): Initiative {
  const initiative = library.initiatives.get(id);
  if (initiative) return initiative;
  throw new Problem('initiative-not-found', { id: card.title === null ? id : `${card.title} (${id})` });
}

function namePillars({ dialogues, language }: ComposeRequest): Map<Pillar, OutlinePillar> {
  return new Map(
    listPillars(dialogues).map(({ id, numeral, names, dialogue }) => [
      id,
      { id, numeral, name: nameIn(names, language), word: dialogue.pillarWord },
    ]),
  );
}

function pillarsUsed(tabs: readonly OutlineTab[], { pillars }: Library): OutlinePillar[] {
  const cards = tabs.flatMap((tab) => tab.cards);
  const quotations = cards.flatMap((card) => card.quotations);
  const changes = tabs.flatMap((tab) => tab.pages.flatMap(rowsOfPage));
  const used = new Set([...tabs, ...cards, ...quotations, ...changes].map(({ pillar }) => pillar));
  return [...pillars.values()].filter(({ id }) => used.has(id));
}
