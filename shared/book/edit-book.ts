/** The changes a user makes to a book: pure functions from a book to the next; none touches a clock or a file. */
import type { ComparePillars } from '../documents/dialogues/find-pillar.ts';
import { PILLARS, type Pillar } from '../documents/pillar.ts';
import { Problem } from '../result.ts';
import { initiativeIdsOf, type Book, type Card, type Cover, type Tab } from './book.ts';

export type CreateId = () => string;

/** What adding to a book needs from outside. */
export interface Making {
  createId: CreateId;
  comparePillars: ComparePillars;
}

/** A new book with one empty tab per pillar of the built-in dialogue. */
export function createBook(
  cover: Cover,
  { author, now }: { author: string; now: string },
  createId: CreateId,
): Book {
  const tabs = PILLARS.map((pillar): Tab => ({
    id: createId(),
    pillar,
    title: null,
    cards: [],
    pages: [],
  }));
  return { ...cover, id: createId(), tabs, author, createdAt: now, updatedAt: now, trashedAt: null };
}

/** Adds a card for each initiative that the book does not hold yet, to the tab of its pillar or to the one asked for. */
export function addInitiatives(
  book: Book,
  initiatives: readonly { id: string; pillar: Pillar | null }[],
  making: Making,
  place?: { tabId: string; index: number },
): Book {
  const held = new Set(initiativeIdsOf(book));
  const wanted = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const fresh = [...wanted.values()].filter((initiative) => !held.has(initiative.id));
  return fresh.reduce((next, initiative, offset) => {
    const card: Card = { id: making.createId(), initiativeIds: [initiative.id], title: null };
    if (place) return insertCard(next, card, place.tabId, place.index + offset);
    const grown = withTab(next, initiative.pillar, making);
    return insertCard(grown, card, tabOf(grown, initiative.pillar).id, Number.POSITIVE_INFINITY);
  }, book);
}

/** Takes a card to a tab; `index` counts in that tab without the card itself and is clamped. */
export function moveCard(book: Book, cardId: string, tabId: string, index: number): Book {
  return insertCard(removeCard(book, cardId), findCard(book, cardId), tabId, index);
}

export function removeCard(book: Book, cardId: string): Book {
  findCard(book, cardId);
  return mapTabs(book, (tab) => ({ ...tab, cards: tab.cards.filter((card) => card.id !== cardId) }));
}

/** Gives a card the user's own title; an empty one returns it to the initiative's words. */
export function renameCard(book: Book, cardId: string, title: string): Book {
  findCard(book, cardId);
  const own = title.trim() === '' ? null : title.trim();
  return mapTabs(book, (tab) => ({
    ...tab,
    cards: tab.cards.map((card) => (card.id === cardId ? { ...card, title: own } : card)),
  }));
}

function insertCard(book: Book, card: Card, tabId: string, index: number): Book {
  if (!book.tabs.some((tab) => tab.id === tabId)) throw new Problem('card-not-found');
  return mapTabs(book, (tab) => {
    if (tab.id !== tabId) return tab;
    const at = Math.max(0, Math.min(index, tab.cards.length));
    return { ...tab, cards: tab.cards.toSpliced(at, 0, card) };
  });
}

function findCard(book: Book, cardId: string): Card {
  const card = book.tabs.flatMap((tab) => tab.cards).find((candidate) => candidate.id === cardId);
  if (!card) throw new Problem('card-not-found');
  return card;
}

/** The book with a tab for the pillar, made in its place if there is none. */
function withTab(book: Book, pillar: Pillar | null, { createId, comparePillars }: Making): Book {
  if (book.tabs.some((tab) => isOf(tab, pillar))) return book;
  const tabs = [...book.tabs, { id: createId(), pillar, title: null, cards: [], pages: [] }];
  const isOwn = ({ title }: Tab) => Number(title !== null);
  return {
    ...book,
    tabs: tabs.sort((left, right) => isOwn(right) - isOwn(left) || comparePillars(left.pillar, right.pillar)),
  };
}

/** A tab with a name of its own is of no pillar. */
function isOf(tab: Tab, pillar: Pillar | null): boolean {
  return tab.title === null && tab.pillar === pillar;
}

function tabOf(book: Book, pillar: Pillar | null): Tab {
  const tab = book.tabs.find((candidate) => isOf(candidate, pillar));
  if (!tab) throw new Error(`no tab for pillar ${String(pillar)}`);
  return tab;
}

function mapTabs(book: Book, change: (tab: Tab) => Tab): Book {
  return { ...book, tabs: book.tabs.map(change) };
}
