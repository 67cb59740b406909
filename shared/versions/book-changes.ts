/** What one version of a book changed of the one before it, counted card by card. */
import type { Book } from '../book/book.ts';
import { trashChange } from './annotation-changes.ts';
import type { VersionChange } from './version.ts';

interface PlacedCard {
  id: string;
  tabId: string;
  title: string | null;
}

export function bookChanges(before: Book | null, after: Book): VersionChange[] {
  if (!before) return [{ code: 'first', count: 1 }];
  const counted = cardChanges(cardsOf(before), cardsOf(after)).filter(({ count }) => count > 0);
  const codes: VersionChange['code'][] = [
    ...(before.title === after.title ? [] : (['title'] as const)),
    ...(isSameCover(before, after) ? [] : (['cover'] as const)),
    ...(tabsOf(before) === tabsOf(after) ? [] : (['tabs'] as const)),
    ...trashChange(before, after),
  ];
  const changes = [...counted, ...codes.map((code) => ({ code, count: 1 }))];
  return changes.length === 0 ? [{ code: 'nothing', count: 1 }] : changes;
}

function cardChanges(
  before: ReadonlyMap<string, PlacedCard>,
  after: ReadonlyMap<string, PlacedCard>,
): VersionChange[] {
  const stayed = [...after.values()].filter(({ id }) => before.has(id));
  const order = new Map([...before.keys()].map((id, at) => [id, at]));
  const inSameTab = stayed.filter(({ id, tabId }) => before.get(id)?.tabId === tabId);
  const unmoved = longestRise(inSameTab.map(({ id }) => order.get(id) ?? 0));
  return [
    { code: 'cards-added', count: after.size - stayed.length },
    { code: 'cards-removed', count: before.size - stayed.length },
    { code: 'cards-moved', count: stayed.length - unmoved },
    {
      code: 'cards-renamed',
      count: stayed.filter(({ id, title }) => before.get(id)?.title !== title).length,
    },
  ];
}

/** Length of the longest rising subsequence: what can stay while the rest is moved (patience sorting). */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    ends[at === -1 ? ends.length : at] = number;
  }
  return ends.length;
}

function cardsOf({ tabs }: Book): Map<string, PlacedCard> {
  return new Map(tabs.flatMap((tab) => tab.cards.map(({ id, title }) => [id, { id, title, tabId: tab.id }])));
}

function isSameCover(one: Book, other: Book): boolean {
  const fields = ['event', 'principal', 'preparedBy', 'date'] as const;
  return fields.every((field) => one[field] === other[field]);
}

function tabsOf({ tabs }: Book): string {
  return tabs.map(({ id }) => id).join();
}
