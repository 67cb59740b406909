/**
 * Figures: counts, measures and percentages, each with its unit. Numbers that only name something - "COVID-19", "Title 42", "5G", "Pillar 2",
 * "1)", a year, a time, a telephone number - are none, and neither is "hundreds of".
 */
import type { Span } from '../block.ts';
import type { Fact } from './fact.ts';
import { readLongUnit, readShortUnit, type FigureUnit } from './figure-unit.ts';
import { foldedBefore, isInside, overlaps, type Passage } from './passage.ts';
import { readAmount, type Amount, type Reading } from './read-amount.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { isUpper } from './scan-words.ts';

export type FigureFact = Omit<Extract<Fact, { kind: 'figure' }>, 'child'>;

/** Words whose number is a name. */
const LABEL =
  /(?:^|[^a-z])(?:titles?|articles?|sections?|chapters?|pillars?|phases?|goals?|objectives?|numbers?|num|no|nos|versions?|frameworks?|pages?|figures?|tables?|annex|resolution|law|decree|parts?|steps?|tiers?|levels?|type|category|route|highway|interstate|room|suite|floor|building|box|items?|agenda|session|round|group of|rule|form|class|model|gate|unit|lane|lot|track|option|titulos?|articulos?|seccion|capitulos?|pilar|pilares|fases?|metas?|numeros?|paginas?|cuadro|tabla|anexo|resolucion|ley|decreto|partes?|pasos?|nivel|tipo|categoria|carretera|objetivos?|fraccion|inciso|ronda|sesion|tel|phone|fax|ext)[.:]? #?$/;
/** The phrases in which a number of parties is no figure, and pillars are never. */
const PARTIES =
  /(?:^|[^a-z])(?:the|our|these|both|their|between|los|las|nuestros|nuestras|estos|ambos|sus|entre) $/;
const PARTY =
  /^(?:\S+ ){0,2}(?:countries|governments|nations|sides|presidents|leaders|neighbou?rs|partners|parties|delegations|agencies|economies|peoples|paises|gobiernos|naciones|partes|presidentes|lideres|vecinos|delegaciones|agencias|economias)$/;
/** Of which there are always two. */
const BOTH =
  /^(?:countries|governments|nations|sides|presidents|delegations|paises|gobiernos|naciones|presidentes|delegaciones)$/;
const PILLARS = /(?:^| )(?:pillars|pilares)$/;
const HOURS = /^(?:hours|days|horas|dias)$/;
const A_DAY = /^ (?:a|per|al|por) (?:day|week|dia|semana)/;
const TIME_UNIT =
  /^(?:\S+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|anos?|mes(?:es)?|semanas?|dias?|horas?|minutos?)$/;

/** @param taken spans of money and dates, in order */
export function findFigures(passage: Passage, taken: readonly Span[]): FigureFact[] {
  const found: FigureFact[] = [];
  let end = 0;
  for (const { start } of passage.marks.numbers) {
    if (start < end || isInside(start, taken) || !mayBeFigure(passage, start)) continue;
    const fact = readFigure(passage, start);
    if (!fact || fact.span.start < end || overlaps(fact.span, taken)) continue;
    found.push(fact);
    end = fact.span.end;
  }
  return found;
}

function readFigure(passage: Passage, start: number): FigureFact | null {
  const first = readNumeral(passage, start);
  if (!first || !isCounted(passage, first)) return null;
  const reading: Reading = {
    finish: (numeral) => ({ ...numeral, end: readShortUnit(passage, numeral.end)?.end ?? numeral.end }),
    skip: (next) => next,
  };
  const amount = readAmount(passage, first, first.start, reading);
  const last = amount.upper ?? amount.lower;
  const unit = readShortUnit(passage, last.numberEnd) ?? readLongUnit(passage, amount.end);
  if (!unit || isIdiom(passage, first, unit) || (isYearLike(passage, first) && amount.bound === 'exactly'))
    return null;
  return figureOf(passage, amount, unit);
}

function figureOf(passage: Passage, amount: Amount, { unit, end }: FigureUnit): FigureFact {
  const isDuring =
    TIME_UNIT.test(unit) && passage.folded.slice(amount.start, amount.lower.start).startsWith('over ');
  const start = isDuring ? amount.lower.start : amount.start;
  const span = { start, end: Math.max(end, amount.end) };
  return {
    kind: 'figure',
    value: amount.lower.value,
    valueTo: amount.upper?.value ?? null,
    bound: isDuring ? 'exactly' : amount.bound,
    unit,
    quote: passage.text.slice(span.start, span.end),
    span,
  };
}

/** Nothing hangs on the number from before that makes it part of a name. */
function mayBeFigure({ folded }: Passage, start: number): boolean {
  if (start === 0) return true;
  const before = folded.charAt(start - 1);
  if (before === ' ' || before === '"' || before === '“' || before === '~') return true;
  return before === '(' && !/^\(\d{1,2}\)/.test(folded.slice(start - 1, start + 4));
}

function isCounted(passage: Passage, numeral: Numeral): boolean {
  const before = foldedBefore(passage, numeral.start, 24);
  if (LABEL.test(before)) return false;
  if (numeral.isInWords) return isCountingWord(passage, numeral, before);
  return !hasTail(passage, numeral.end) && !isNamed(passage, numeral.start);
}

/** "5G", "21st", "10:30", "24/7", "1)", "555-1234" */
function hasTail({ folded }: Passage, end: number): boolean {
  return /^(?:(?!km|kw|mw|gw|tw|kv|ha(?![a-z])|kg|gb|mb|mt|mph)[a-zº]|[:/]\d|[.:)]? ?(?:a\.m|p\.m|am\b|pm\b)|\)|-\d{3,}-?\d|\.$|\. |-(?:[a-z]+-)?(?:year|month|week|day|hour|minute|person|dia|way))/.test(
    folded.slice(end, end + 14),
  );
}

/** The number of "Border 2025" and "Framework 2.0": right behind a capital word inside a sentence. */
function isNamed({ text }: Passage, start: number): boolean {
  const before = /(?:^|[^\p{L}])(\p{L}[\p{L}.'’-]*) $/u.exec(text.slice(Math.max(0, start - 24), start));
  const word = before?.[1] ?? '';
  if (word === '' || !isUpper(word.charCodeAt(0)) || /['’]s$/.test(word)) return false;
  const wordStart = start - word.length - 1;
  return wordStart > 0 && !/[.!?:;•“"|-] ?$/.test(text.slice(Math.max(0, wordStart - 2), wordStart));
}

/** Small inside a sentence; "one" counts only with a scale behind it. */
function isCountingWord(passage: Passage, numeral: Numeral, before: string): boolean {
  const { text, folded } = passage;
  const isCapital = isUpper(text.charCodeAt(numeral.start));
  if (isCapital && numeral.start > 0 && !/[.!?:;•“"|-] ?$/.test(before)) return false;
  if (numeral.value === 1) return false;
  return (
    !/^[-'](?!square)/.test(folded.slice(numeral.end, numeral.end + 8)) ||
    /^-(?:mile|kilomet|acre|hectare)/.test(folded.slice(numeral.end, numeral.end + 9))
  );
}

/** "2,024" may be a count, "2024" is a year unless something limits it. */
function isYearLike({ text }: Passage, { start, end }: Numeral): boolean {
  return end - start === 4 && /^(?:19[5-9]|20[0-6])\d$/.test(text.slice(start, end));
}

function isIdiom(passage: Passage, numeral: Numeral, { unit, end }: FigureUnit): boolean {
  const folded = passage.folded.slice(end - unit.length, end);
  if (PILLARS.test(folded)) return true;
  if (HOURS.test(folded) && A_DAY.test(passage.folded.slice(end, end + 12))) return true;
  if (numeral.value === 2 && BOTH.test(folded)) return true;
  return numeral.value <= 3 && PARTY.test(folded) && PARTIES.test(foldedBefore(passage, numeral.start, 12));
}
