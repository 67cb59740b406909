/** What front matter says of its document, taken only where it has the right form: nothing in a file is trusted. */
import { frontMatterDate } from '../../../shared/documents/find-date.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import type { FrontMatter } from './reader.ts';

interface FrontMatterFacts {
  title: string | null;
  /** As written; `frontMatterDate` reads it. */
  date: string | null;
  sourceAddress: string | null;
  /** Fields that are there in a form that cannot be read. */
  unread: string[];
}

const FIELDS = {
  title: ['title', 'titulo', 'título', 'headline'],
  date: [
    'date',
    'fecha',
    'published',
    'published_time',
    'published_at',
    'publish_date',
    'datepublished',
    'pubdate',
  ],
  sourceAddress: [
    'source_url',
    'source',
    'url',
    'original_url',
    'canonical_url',
    'canonical',
    'permalink',
    'link',
  ],
} as const;
const LONGEST_TITLE = 500;

export function readFrontMatterFacts(frontMatter: FrontMatter | null): FrontMatterFacts {
  const fields = new Map(
    Object.entries(frontMatter?.fields ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const unread: string[] = [];
  const read = (names: readonly string[], accept: (value: string) => string | null): string | null => {
    for (const name of names) {
      const value = fields.get(name);
      const accepted = typeof value === 'string' ? accept(value) : null;
      if (accepted !== null) return accepted;
      if (value !== undefined && value !== null) unread.push(name);
    }
    return null;
  };
  return {
    title: read(FIELDS.title, (value) => tidyText(value).slice(0, LONGEST_TITLE) || null),
    date: read(FIELDS.date, (value) => (frontMatterDate(value) === null ? null : value)),
    sourceAddress: read(FIELDS.sourceAddress, (value) =>
      /^https?:\/\/[^\s<>"]{3,2000}$/.test(value) ? value : null,
    ),
    unread,
  };
}
