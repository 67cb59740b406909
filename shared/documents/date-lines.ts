/** Lines and openings that stand at the head of a text to date it: "April 19, 2024", "MEXICO CITY, September 12, 2022 – ...". */
import { readDates, type ReadDate } from './read-date.ts';
import { countWords, fold } from './text-shape.ts';

const LABEL =
  /^\[?(?:(?:for )?immediate release|for release|released|published|posted|date|fecha|publicado|fecha de publicacion|para (?:su )?publicacion inmediata)(?: on| el)?\]?:? ?[,–—-]? ?/;
const WEEKDAY =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b,?|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b,?/;
/** "WASHINGTON, ", "(Ciudad de México, a " */
const CAPITAL_WORDS =
  /^\(?\p{Lu}[\p{L}.'’]{0,20}(?:[ ,]{1,2}(?:de |d)?\p{Lu}[\p{L}.'’]{0,20}){0,4}[ ,(]{0,3}(?:a )?$/u;
/** "Published: Mar 2, 2023. Publicly Released: Mar 2, 2023." */
const TWICE = /\. (?:publicly released|released|(?:last )?updated|actualizado):? .{4,30}$/i;
const PLACE = /^[\p{L}\s.,'’()-]{0,40}$/u;

/** The date of a line that gives a date and at most a weekday, a place, a time or a label besides; else null. */
export function readDateLine(line: string): ReadDate | null {
  if (line.length > 120 || !/\d/.test(line) || countWords(line) > 14) return null;
  if (line.includes(' | ')) return readDateCell(line);
  const once = line.replace(TWICE, '');
  const [date, ...others] = readDates(once);
  const year = date?.year ?? null;
  if (!date || year === null || others.length > 0) return null;
  const before = fold(once.slice(0, date.start)).replace(LABEL, '').replace(WEEKDAY, '').trim();
  const after = fold(once.slice(date.end)).trim();
  const isPlace =
    before === '' ||
    (PLACE.test(before) && countWords(before) <= 5 && !/\b(?:on|el|the|by|in|of)\b/.test(before));
  return isPlace && isRest(after) ? date : null;
}

/** The date of a dateline that opens a paragraph: "WASHINGTON, April 19, 2024 –". */
export function readDateline(paragraph: string): ReadDate | null {
  const head = paragraph.slice(0, 120);
  const date = readDates(head)[0];
  const year = date?.year ?? null;
  if (!date || year === null) return null;
  const before = head.slice(0, date.start);
  const after = head.slice(date.end);
  const isPlace = CAPITAL_WORDS.test(before);
  return isPlace && /^\)?[.]?\s?(?:\([\p{L} .]{1,30}\)\s?)?[–—:.-]/u.test(after) ? date : null;
}

/** "Ministry of Economy | September 12, 2022 | Press release" */
function readDateCell(line: string): ReadDate | null {
  const parts = line.split(' | ');
  const dates = parts.flatMap((part) => readDateLine(part) ?? []);
  const others = parts.filter((part) => readDateLine(part) === null);
  return dates.length === 1 && others.every((part) => !/\d/.test(part) && countWords(part) <= 5)
    ? (dates[0] ?? null)
    : null;
}

function isRest(after: string): boolean {
  return after === '' || /^[\s.,)–|-]*(?:(?:at )?\d{1,2}:\d\d.{0,12}|[\p{L}][\p{L} ,.]{0,30})?$/u.test(after);
}
