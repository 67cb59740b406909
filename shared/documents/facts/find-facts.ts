/** Finds the facts in the initiatives of one document: each by a finder of its kind, in the order of the text. */
import type { Language } from '../../i18n/language.ts';
import type { Span } from '../block.ts';
import type { Document } from '../document.ts';
import { composeText } from './compose-text.ts';
import type { Fact } from './fact.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findMoney } from './find-money.ts';
import {
  findOrganisations,
  gatherExpansions,
  noExpansions,
  readNames,
  type Expansions,
  type NamedOrganisation,
} from './find-organisations.ts';
import { findPlaces } from './find-places.ts';
import { makePassage, type Passage } from './passage.ts';

/** What facts are looked for in. */
export interface FactText {
  text: string;
  children: readonly { text: string }[];
}

/** What the document says about itself and its facts may rest on. */
export interface FactContext {
  language: Language;
  /** Relative dates are counted from it; null leaves them out. */
  date: Document['date'];
  /** Text around the initiatives, such as introductions; read only for what acronyms stand for. */
  surroundings?: readonly string[];
}

/** @returns for each initiative its facts */
export function findFacts(initiatives: readonly FactText[], context: FactContext): Fact[][] {
  const { language, date, surroundings = [] } = context;
  const read = initiatives.map(({ text, children }) =>
    [text, ...children.map((child) => child.text)].map((one) => readPassage(one, language)),
  );
  const expansions = noExpansions();
  for (const { passage, names } of [
    ...surroundings.map((text) => readPassage(text, language)),
    ...read.flat(),
  ])
    gatherExpansions(passage, names, expansions);
  const today = date?.value ?? null;
  return read.map((found) =>
    found.flatMap((one, index) => factsOf(one, { child: index === 0 ? null : index - 1, today, expansions })),
  );
}

interface ReadPassage {
  /** As given, before its accents were joined to their letters. */
  given: string;
  placeOf: (place: number) => number;
  passage: Passage;
  names: NamedOrganisation[];
}

interface Place {
  child: number | null;
  today: string | null;
  expansions: Expansions;
}

function readPassage(text: string, language: Language): ReadPassage {
  const composed = composeText(text);
  const passage = makePassage(composed.text, language);
  return { given: text, placeOf: composed.placeOf, passage, names: readNames(passage) };
}

function factsOf(
  { given, placeOf, passage, names }: ReadPassage,
  { child, today, expansions }: Place,
): Fact[] {
  const money = findMoney(passage);
  const dates = findDates(passage, today, spansOf(money));
  const taken = spansOf([...money, ...dates]).toSorted((left, right) => left.start - right.start);
  const figures = findFigures(passage, taken);
  const organisations = findOrganisations(passage, names, expansions);
  const places = findPlaces(passage, spansOf(organisations));
  return [...money, ...figures, ...dates, ...organisations, ...places]
    .toSorted((left, right) => left.span.start - right.span.start)
    .map((fact) => {
      if (given === passage.text) return Object.assign(fact, { child });
      const span = { start: placeOf(fact.span.start), end: placeOf(fact.span.end) };
      return { ...fact, quote: given.slice(span.start, span.end), child, span };
    });
}

function spansOf(facts: readonly { span: Span }[]): Span[] {
  return facts.map(({ span }) => span);
}
