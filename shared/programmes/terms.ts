/** What an initiative has that another about the same undertaking may have too: words, pairs of words, names, amounts. */
import type { Fact } from '../documents/facts/fact.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import type { Language } from '../i18n/language.ts';
import { acronymsIn, type Acronym } from './acronyms.ts';
import { isOfAnything } from './formulae.ts';
import { namesIn } from './names.ts';
import { wordsOf, type Word } from './words.ts';

/** Words this far apart stand near one another. */
const NEAR = 5;
const SENTENCE_END = /[.;!?]\s/u;

/** Longest stretch of a name that is compared, in words. */
const LONGEST = 5;

export interface Terms {
  /** Stems, and pairs of neighbouring stems joined by a space. */
  words: ReadonlySet<string>;
  /** Pairs of words that tell something and stand near one another in a sentence, in the order of the alphabet. */
  near: ReadonlySet<string>;
  /** Stretches of two words and more of its names, joined by spaces; acronyms of undertakings in capitals. */
  names: ReadonlySet<string>;
  /** Sums as the text has them: `38000 USD`. */
  amounts: ReadonlySet<string>;
  acronyms: readonly Acronym[];
  /** Pairs of words that the text has without capitals: where another has them with capitals, they are no name. */
  common: ReadonlySet<string>;
}

/** Formulae of diplomatic prose: to share one is to share nothing. */
const FORMULAE = new Set(
  [
    'memorandum of understanding',
    'best practices',
    'technical assistance',
    'private sector',
    'civil society',
    'root causes',
    'working group',
    'action plan',
    'public private',
    'two governments',
    'both governments',
    'shared border',
  ].flatMap((formula) => {
    const stems = wordsOf(formula, 'en')
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ stem }) => stem);
    return [stems.join(' ')];
  }),
);

export function termsOf(initiative: Initiative, language: Language): Terms {
  const words = new Set<string>();
  const near = new Set<string>();
  const names = new Set<string>();
  const common = new Set<string>();
  const acronyms: Acronym[] = [];
  for (const [child, text] of textsOf(initiative)) {
    const found = wordsOf(text, language);
    const telling = found.filter(({ isEmpty }) => !isEmpty).map(({ stem }) => stem);
    for (const [at, stem] of telling.entries()) {
      words.add(stem);
      const pair = `${stem} ${telling[at + 1] ?? ''}`;
      if (at + 1 < telling.length && !FORMULAE.has(pair)) words.add(pair);
    }
    const taken = initiative.facts
      .filter((fact) => fact.child === child && isBody(fact))
      .map(({ span }) => span);
    addNearPairs(found, near);
    addPairsOfCommonWords(found, common);
    for (const name of namesIn(text, found, taken)) addStretches(name.words, names);
    for (const acronym of acronymsIn(text, found)) {
      const isOrganisation = taken.some(({ start, end }) => text.slice(start, end).includes(acronym.letters));
      if (!acronym.isField && !acronym.isOfLaw && !isOrganisation) acronyms.push(acronym);
    }
  }
  return { words, near, names, amounts: amountsOf(initiative), acronyms, common };
}

/** Organisations and places; but a working group, a forum or an academy is an undertaking, and its name tells. */
function isBody(fact: Fact): boolean {
  if (fact.kind === 'organisation')
    return !wordsOf(fact.name, 'en').some(({ name }) => UNDERTAKINGS.has(name));
  return fact.kind === 'place';
}

const UNDERTAKINGS = new Set(
  (
    'academy alliance campaign cluster committee forum framework group initiative network partnership process program programme project roundtable ' +
    'academia alianza asociacion campana comite foro grupo iniciativa marco mesa proceso programa proyecto red'
  ).split(' '),
);

function addNearPairs(words: readonly Word[], near: Set<string>): void {
  const telling = words.filter(({ isEmpty }) => !isEmpty);
  for (const [at, { stem }] of telling.entries()) {
    if (isOfAnything(stem)) continue;
    for (const other of telling.slice(at + 1, at + 1 + NEAR)) {
      if (SENTENCE_END.test(other.gap)) break;
      if (other.stem !== stem && !isOfAnything(other.stem)) near.add([stem, other.stem].sort().join(' '));
    }
  }
}

function addPairsOfCommonWords(words: readonly Word[], common: Set<string>): void {
  const telling = words.filter(({ isEmpty }) => !isEmpty);
  for (const [at, word] of telling.entries()) {
    const next = telling[at + 1];
    if (next && !word.isCapital && !next.isCapital && !/[.,;:()]/u.test(next.gap))
      common.add(`${word.name} ${next.name}`);
  }
}

export function textsOf({
  text,
  children,
}: Pick<Initiative, 'text' | 'children'>): [number | null, string][] {
  return [[null, text], ...children.map((child, at): [number, string] => [at, child.text])];
}

/** All stretches of two words and more. */
export function addStretches(words: readonly string[], names: Set<string>): void {
  for (let length = 2; length <= Math.min(LONGEST, words.length); length += 1) {
    for (let at = 0; at + length <= words.length; at += 1) names.add(words.slice(at, at + length).join(' '));
  }
}

function amountsOf({ facts }: Initiative): Set<string> {
  return new Set(
    facts.flatMap((fact) => (fact.kind === 'money' ? [`${String(fact.amount)} ${fact.currency ?? ''}`] : [])),
  );
}
