/** Rules for paragraphs: which of them only introduce, which are initiatives, which close the text. */
import { namesDialogue } from '../find-dialogue.ts';
import { readPillarLine, readPillarOpening } from '../pillar-lines.ts';
import { pillarIntroduced } from '../pillar-sentences.ts';
import type { Pillar } from '../pillar.ts';
import { isAchieved, isConcrete, isSubstantive } from '../substance.ts';
import { splitSentences } from '../split-sentences.ts';
import { countWords, fold } from '../text-shape.ts';
import { isBeforeList, type Place, type Rule } from './rule.ts';

const SPOKEN =
  /^[“"«][^”"»]{15,}[”"»],? (?:said|says|stated|added|dijo|afirmo|senalo|expreso)\b|\b(?:said|stated|added|dijo|afirmo|senalo)\b.{0,80}: ?[“"«]/;
const CLOSING =
  /\b(?:look(?:s|ed)? forward|next (?:[a-z-]+ ){0,3}(?:meeting|ministerial|dialogue|summit)|meet (?:again|annually)|reconvene|build on (?:the|this|these) progress|shared goal|proxima (?:reunion|edicion)|volveran a reunirse|se reuniran nuevamente)\b/;

export const paragraphRules: readonly Rule[] = [
  {
    name: 'pillar-sentence',
    decide: (place) => {
      const pillar = isBeforeList(place) ? sentencePillar(place) : null;
      return pillar && { role: 'pillar', pillar, section: null, sectionKind: 'body' };
    },
  },
  {
    name: 'group-without-pillar',
    decide: (place) =>
      place.state.pillarBy === 'pillar-sentence' && isBeforeList(place)
        ? { role: 'section-introduction', pillar: null }
        : null,
  },
  {
    name: 'pillar-opening',
    decide: (place) => {
      const opening = openingPillar(place);
      return opening && { role: 'initiative', pillar: opening.pillar };
    },
  },
  {
    name: 'before-the-body',
    decide: ({ index, survey }) => (index < survey.bodyStart ? { role: 'introduction' } : null),
  },
  {
    name: 'background-section',
    decide: ({ state }) =>
      state.sectionKind === 'background' || state.sectionKind === 'people' ? { role: 'introduction' } : null,
  },
  {
    name: 'spoken-words',
    decide: ({ text, block }) =>
      block.kind === 'quotation' || SPOKEN.test(fold(text)) ? { role: 'section-introduction' } : null,
  },
  {
    name: 'closing-section',
    decide: ({ state }) => (state.sectionKind === 'closing' ? { role: 'closing', pillar: null } : null),
  },
  {
    name: 'closing-paragraph',
    decide: (place) => (isClosing(place) ? { role: 'closing', pillar: null } : null),
  },
  {
    name: 'on-the-whole-dialogue',
    decide: ({ text, state }) =>
      state.pillarBy === 'pillar-opening' && namesDialogue(text) && isSubstantive(text)
        ? { role: 'initiative', pillar: null }
        : null,
  },
  {
    name: 'bold-lead-in',
    decide: (place) => (hasLeadIn(place) && isSubstantive(place.text) ? { role: 'initiative' } : null),
  },
  {
    name: 'concrete-paragraph',
    decide: (place) => (hasListAhead(place) && isConcreteHere(place) ? { role: 'initiative' } : null),
  },
  {
    name: 'leads-to-list',
    decide: (place) => (hasListAhead(place) ? { role: 'section-introduction' } : null),
  },
  {
    name: 'aim-of-pillar',
    decide: (place) => (isAimOfPillar(place) ? { role: 'section-introduction' } : null),
  },
  {
    name: 'substantive-paragraph',
    decide: ({ text }) => (isSubstantive(text) ? { role: 'initiative' } : null),
  },
  {
    name: 'only-text-of-section',
    decide: (place) => (isAllOfItsSection(place) ? { role: 'initiative' } : null),
  },
  {
    name: 'other-paragraph',
    decide: ({ state }) => ({ role: state.previousRole === 'closing' ? 'closing' : 'section-introduction' }),
  },
];

/** Only where no pillar is stated anywhere in the text. */
function sentencePillar({ survey, text, index }: Place): Pillar | null {
  if (!survey.isOfDialogue || survey.hasPillarHeadings || survey.pillars.enumerated.has(index)) return null;
  return pillarIntroduced(text);
}

function openingPillar({ survey, text, index, block }: Place): { pillar: Pillar | null } | null {
  if (block.kind !== 'paragraph' || survey.pillars.enumerated.has(index)) return null;
  if (!survey.isOfDialogue || survey.hasPillarHeadings || !isSubstantive(text)) return null;
  return readPillarOpening(text) ?? runInPillar(text);
}

/** "Pillar I: Building Back Together. The United States and Mexico ..." in one paragraph. */
function runInPillar(text: string): { pillar: Pillar | null } | null {
  const line = /^(?:pillar|pilar)\b/i.test(text) ? readPillarLine(text) : null;
  return line?.isNumbered ? { pillar: line.pillar } : null;
}

/** The last paragraph of all, if it looks ahead; in a list document also a last one that tells nothing. */
function isClosing({ survey, index, text }: Place): boolean {
  if (survey.next[index] !== null || index <= survey.bodyStart) return false;
  return CLOSING.test(fold(text)) || (!survey.isProse && !isSubstantive(text));
}

/** "**Clean trucks.** EPA will provide ..." */
function hasLeadIn({ block, text }: Place): boolean {
  const [first, ...others] = block.runs;
  if (first?.bold !== true || others.length === 0 || text.endsWith(':')) return false;
  return /[.:–—-]\s?$/u.test(first.text) || /^\s?[.:–—]/u.test(others[0]?.text ?? '');
}

/** Where other paragraphs stand between it and the list, less is enough. */
function isConcreteHere(place: Place): boolean {
  const isApart = !isBeforeList(place) && place.state.previousRole !== 'pillar';
  return isConcrete(place.text) || (isApart && countWords(place.text) >= 8 && isAchieved(place.text));
}

function hasListAhead({ survey, index }: Place): boolean {
  return survey.listAhead[index] ?? false;
}

/** A paragraph alone under its heading is what the heading is about. */
function isAllOfItsSection({ state, survey, index, text }: Place): boolean {
  const next = survey.next[index] ?? null;
  const isLast = next === null || survey.headings[next] !== null || survey.pillars.headings[next] !== null;
  return state.previousRole === 'section' && isLast && countWords(text) >= 12;
}

/** One sentence right under a pillar that names no deed, with more to come. */
function isAimOfPillar({ state, text, survey, index }: Place): boolean {
  const isOneSentence = splitSentences(text).length === 1;
  const next = survey.next[index] ?? null;
  const goesOn = next !== null && !survey.pillars.headings[next];
  return (
    state.previousRole === 'pillar' && isOneSentence && !isAchieved(text) && countWords(text) < 80 && goesOn
  );
}
