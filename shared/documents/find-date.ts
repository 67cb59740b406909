/**
 * When a document was published or the meeting it tells of was held, with the words that say so. Kinds of evidence are a table, best
 * first. No date is taken from a passage that merely mentions one.
 */
import { readDateLine, readDateline } from './date-lines.ts';
import type { DocumentDate } from './document.ts';
import { inferYear } from './infer-year.ts';
import { readSignedDate } from './signed-date.ts';
import { calendarDate, readDates, type ReadDate } from './read-date.ts';
import { splitSentences } from './split-sentences.ts';
import { fold } from './text-shape.ts';

interface DateEvidence {
  /** Value of the front matter's date, when it has one. */
  frontMatter: string | null;
  /** The first blocks of the text in order, boilerplate among them. */
  opening: readonly string[];
  /** Passages that say where and when the text was signed. */
  signed?: readonly string[];
  title: string;
  manifest: string | null;
}

/** A text that dates itself does so at the beginning of a passage. */
const LONGEST_PASSAGE = 2000;

interface Dated {
  sentence: string;
  dates: readonly ReadDate[];
}

interface Prepared extends DateEvidence {
  /** The sentences of the opening that hold dates; cut only when they are asked for. */
  sentences: () => readonly Dated[];
}

interface Found {
  date: ReadDate;
  sentence: string;
}

const TODAY = /\b(?:today|this (?:morning|afternoon)|hoy|el dia de hoy)\b/;
/** What was held, and then the date. */
const HELD =
  /\b(?:met|meets|meeting|convened?|gathered|held|hosted|hosts|took place|took part|participated|released?|reunieron|reunio|celebraron|celebro|llevo a cabo|llevaron a cabo|sostuvieron|reunid[oa]s|tuvo lugar|tuvieron lugar)\b[^.;]{0,90}$/;
/** Speaks of another meeting, up to the next comma at least. */
const ANOTHER = /\b(?:since|following|after|before|until|next|desde|tras|antes|despues|proxim[ao])\b[^,]*$/;

/** Ways in which a text dates itself, best first. */
const WAYS: readonly ((evidence: Prepared) => Found | null)[] = [
  ({ opening }) => first(opening, (text) => found(readDateLine(text), text)),
  ({ opening }) => first(opening, (text) => found(readDateline(text), text)),
  ({ signed = [] }) => first(signed, (text) => found(readSignedDate(text) ?? lastDate(text), text)),
  ({ sentences }) =>
    inSentences(sentences(), (date, sentence) => date.year !== null && TODAY.test(fold(sentence))),
  ({ sentences }) => inSentences(sentences(), isHeldOn),
  ({ title }) => found(readDates(title).find(({ year }) => year !== null) ?? null, title),
];

export function findDate(given: DateEvidence): DocumentDate | null {
  const opening = given.opening.map((passage) => passage.slice(0, LONGEST_PASSAGE));
  let sentences: readonly Dated[] | null = null;
  const evidence = { ...given, opening, sentences: () => (sentences ??= datedSentences(opening)) };
  const stated = evidence.frontMatter === null ? null : frontMatterDate(evidence.frontMatter);
  if (stated)
    return {
      value: stated,
      evidence: 'front-matter',
      quote: evidence.frontMatter ?? '',
      yearInferred: false,
    };
  const read = first(WAYS, (way) => way(evidence));
  const inText = read && inTextDate(read, evidence);
  if (inText) return inText;
  if (evidence.manifest === null) return null;
  return { value: evidence.manifest, evidence: 'manifest', quote: evidence.manifest, yearInferred: false };
}

/** The calendar day as written, whatever time and zone follow it. */
export function frontMatterDate(value: string): string | null {
  const date = readDates(value.slice(0, 40).replace(/T\d\d:.*$/, ''))[0];
  return date && date.year !== null ? calendarDate(date.year, date.month, date.day) : null;
}

function inTextDate({ date, sentence }: Found, { title, opening }: DateEvidence): DocumentDate | null {
  const year = date.year ?? inferYear(date, { sentence, title, opening });
  if (year === null) return null;
  const value = calendarDate(year, date.month, date.day);
  return { value, evidence: 'text', quote: date.quote, yearInferred: date.year === null };
}

/** The sentences that hold dates. */
function datedSentences(passages: readonly string[]): Dated[] {
  return passages
    .filter((passage) => /\d/.test(passage))
    .flatMap((passage) => splitSentences(passage))
    .map((sentence) => ({ sentence, dates: readDates(sentence) }))
    .filter(({ dates }) => dates.length > 0);
}

/** The first sentence whose first fitting date passes. */
function inSentences(
  sentences: readonly Dated[],
  isFitting: (date: ReadDate, sentence: string) => boolean,
): Found | null {
  return first(sentences, ({ sentence, dates }) =>
    found(dates.find((date) => isFitting(date, sentence)) ?? null, sentence),
  );
}

function isHeldOn(date: ReadDate, sentence: string): boolean {
  const before = fold(sentence.slice(0, date.start));
  if (/^(?:on|el)\s?$/.test(before))
    return HELD.test(fold(sentence.slice(date.end, date.end + 200)).split(/[.;]/, 1)[0] ?? '');
  return (
    /\b(?:on|el|from|del|los dias|today,?|hoy,?)\s?(?:[a-z]{2,9}, ?)?$/.test(before) &&
    HELD.test(before) &&
    !ANOTHER.test(before)
  );
}

function lastDate(passage: string): ReadDate | null {
  return (
    readDates(passage)
      .filter(({ year }) => year !== null)
      .at(-1) ?? null
  );
}

function found(date: ReadDate | null, sentence: string): Found | null {
  return date && { date, sentence };
}

function first<T, Result>(items: readonly T[], ask: (item: T) => Result | null): Result | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}
