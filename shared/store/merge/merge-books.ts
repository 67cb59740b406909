/** Merges books: one that differs is added as a second book, named after who sent it, unless the user takes theirs or keeps mine. */
import { COVER_LENGTH, type Book } from '../../book/book.ts';
import {
  chosen,
  keyOf,
  type MergeChoice,
  type MergeChoices,
  type MergeThing,
  type MergeTools,
} from './merge-thing.ts';

type BookThing = Extract<MergeThing, { kind: 'book' }>;

interface Merged {
  things: BookThing[];
  /** Only those that change. */
  records: Book[];
}

/** Their book as it was sent, and as it would stand here. */
export interface SentBook {
  sent: Book;
  placed: Book;
}

export function mergeBooks(
  mine: readonly Book[],
  theirs: readonly SentBook[],
  choices: MergeChoices,
  tools: MergeTools,
): Merged {
  const own = new Map(mine.map((book) => [book.id, book]));
  const copied = new Map(mine.map((book) => [copyId(book, tools), book]));
  const things = theirs.map((book) => judge(book, own, copied, choices, tools));
  const records = things.flatMap((thing, index): Book[] => {
    const book = theirs[index];
    if (!book) return [];
    if (thing.state === 'new' || thing.choice === 'theirs') return [book.placed];
    return thing.choice === 'both' && thing.mine ? [copyOf(book, thing.mine, tools)] : [];
  });
  return { things, records };
}

function judge(
  { sent, placed }: SentBook,
  own: ReadonlyMap<string, Book>,
  copied: ReadonlyMap<string, Book>,
  choices: MergeChoices,
  tools: MergeTools,
): BookThing {
  const key = keyOf({ kind: 'book', id: sent.id });
  const mine = own.get(sent.id) ?? null;
  const common = { kind: 'book', id: sent.id, key, mine, theirs: placed } as const;
  const settled = { options: [], choice: null };
  if (!mine) {
    // A copy of mine that was made there, when both were kept, is no news here.
    const origin = copied.get(sent.id);
    const isHere = origin !== undefined && contentOf(origin) === contentOf(placed, origin.title);
    return { ...common, mine: isHere ? origin : null, state: isHere ? 'here' : 'new', ...settled };
  }
  const isBack = mine.trashedAt !== null && placed.trashedAt === null;
  if (contentOf(mine) === contentOf(placed)) {
    if (!isBack) return { ...common, state: 'here', ...settled };
    const options: MergeChoice[] = ['mine', 'theirs'];
    return { ...common, state: 'differs', options, choice: chosen(key, choices, options, 'mine') };
  }
  if (own.has(copyId(sent, tools))) return { ...common, state: 'here', ...settled };
  const options: MergeChoice[] = ['mine', 'theirs', 'both'];
  return { ...common, state: 'differs', options, choice: chosen(key, choices, options, 'both') };
}

function copyOf({ sent, placed }: SentBook, mine: Book, tools: MergeTools): Book {
  const { trashedBy } = mine;
  const trash =
    placed.trashedAt === null && mine.trashedAt !== null
      ? { trashedAt: mine.trashedAt, ...(trashedBy !== undefined && { trashedBy }) }
      : {};
  return { ...placed, id: copyId(sent, tools), title: titleOf(placed.title, tools), ...trash };
}

/** The addition stays whole; a title that is too long for it gives way. */
function titleOf(title: string, { nameCopy }: MergeTools): string {
  const whole = nameCopy(title);
  if (whole.length <= COVER_LENGTH) return whole;
  const room = Math.max(0, title.length - (whole.length - COVER_LENGTH) - 1);
  return nameCopy(`${title.slice(0, room)}…`).slice(0, COVER_LENGTH);
}

function copyId(book: Book, { deriveId }: MergeTools): string {
  return deriveId(JSON.stringify(['book', book.id, contentOf(book)]));
}

/** What a reader of the book would see; not who wrote when. */
function contentOf({ title, event, principal, preparedBy, date, tabs }: Book, named = title): string {
  return JSON.stringify([named, event, principal, preparedBy, date, tabs]);
}
