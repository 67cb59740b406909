/** Rules for paragraphs: which of them only introduce, which are initiatives, which close the text. */
import { namesDialogue } from '../find-dialogue.ts';
import { opensWithPillarWord, readPillarLine, readPillarOpening } from '../pillar-lines.ts';
import { pillarIntroduced } from '../pillar-sentences.ts';
import type { Pillar } from '../pillar.ts';
import { isOperativeLine, isOrdinalParagraph } from '../preamble.ts';
import { announces } from '../speech.ts';
import { isAchieved, isConcrete, isSubstantive, namesDeed } from '../substance.ts';
import { splitSentences } from '../split-sentences.ts';
import type { Survey } from '../survey.ts';
import { CLOSING } from './closing.ts';
import { isBeforeList, type Decision, type Place, type Rule } from './rule.ts';

const SPOKEN =
  /^[“"«][^”"»]{15,2000}[”"»],? (?:said|says|stated|added|noted|remarked|commented|declared|explained|dijo|afirmo|senalo|expreso|anadio|comento|indico|destaco|subrayo|declaro|manifesto|puntualizo|agrego)\b|\b(?:said|stated|added|noted|remarked|commented|declared|explained|dijo|afirmo|senalo|expreso|anadio|comento|declaro|manifesto|agrego)\b.{0,80}: ?[“"«]/;

export const paragraphRules: readonly Rule[] = [
  {
    name: 'pillar-sentence',
    decide: (place) => {
      const pillar = isBeforeList(place) ? sentencePillar(place) : null;
      return pillar === null ? null : { role: 'pillar', pillar, section: null, sectionKind: 'body' };
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
    name: 'operative-words',
    decide: ({ read, block }) =>
      block.kind === 'paragraph' && isOperativeLine(read) ? { role: 'section-introduction' } : null,
  },
  {
    name: 'ordinal-paragraph',
    decide: ({ read, block }) =>
      block.kind === 'paragraph' && isOrdinalParagraph(read) ? { role: 'initiative' } : null,
  },
  {
    name: 'before-the-body',
    decide: ({ index, survey }) => (index < survey.bodyStart ? { role: 'introduction' } : null),
  },
  {
    name: 'background-section',
    decide: ({ state }) => (state.sectionKind === 'background' ? { role: 'introduction' } : null),
  },
  {
    name: 'spoken-words',
    decide: ({ read, block }) =>
      block.kind === 'quotation' || SPOKEN.test(read.folded) ? { role: 'section-introduction' } : null,
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
    name: 'speech',
    decide: ({ survey, read }) =>
      survey.isSpoken && !(announces(read) && isSubstantive(read)) ? { role: 'section-introduction' } : null,
  },
  {
    name: 'on-the-whole-dialogue',
    decide: ({ text, read, state, survey }) =>
      state.pillarBy === 'pillar-opening' && namesDialogue(text, survey.dialogue) && isSubstantive(read)
        ? { role: 'initiative', pillar: null }
        : null,
  },
  {
    name: 'bold-lead-in',
    decide: (place) =>
      hasLeadIn(place) && namesDeed(place.read)
        ? { role: 'initiative', section: place.state.lineSection }
        : null,
  },
  {
    name: 'run-in-paragraph',
    decide: (place) =>
      isRunIn(place) && namesDeed(place.read)
        ? { role: 'initiative', section: place.state.lineSection }
        : null,
  },
  {
    name: 'concrete-paragraph',
    decide: (place) => (hasListAhead(place) && isConcreteHere(place) ? { role: 'initiative' } : null),
  },
  {
    name: 'leads-to-list',
    decide: (place) => (hasListAhead(place) ? leadsToList(place) : null),
  },
  {
    name: 'aim-of-pillar',
    decide: (place) => (isAimOfPillar(place) ? { role: 'section-introduction' } : null),
  },
  {
    name: 'substantive-paragraph',
    decide: ({ read }) => (isSubstantive(read) ? { role: 'initiative' } : null),
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
  return pillarIntroduced(text, survey.dialogue);
}

function openingPillar({ survey, text, read, index, block }: Place): { pillar: Pillar | null } | null {
  if (block.kind !== 'paragraph' || survey.pillars.enumerated.has(index)) return null;
  if (!survey.isOfDialogue || survey.hasPillarHeadings || !isSubstantive(read)) return null;
  return readPillarOpening(text, survey.dialogue) ?? runInPillar(text, survey);
}

/** "Pillar I: Building Back Together. The United States and Mexico ..." in one paragraph. */
function runInPillar(text: string, { dialogue }: Survey): { pillar: Pillar | null } | null {
  const line = opensWithPillarWord(text, dialogue) ? readPillarLine(text, dialogue) : null;
  return line?.isNumbered ? { pillar: line.pillar } : null;
}

/** The last paragraph of all, if it looks ahead; in a list document also a last one that tells nothing. */
function isClosing({ survey, index, read, state }: Place): boolean {
  if (!isLastPassage(survey, index) || index <= survey.bodyStart) return false;
  if (CLOSING.test(read.folded)) return true;
  return !survey.isProse && state.previousRole !== 'section' && !isSubstantive(read);
}

/** Nothing follows but signatures and notes. */
function isLastPassage({ next, signatures, blocks }: Survey, index: number): boolean {
  const following = next[index] ?? null;
  return following === null || signatures.has(following) || blocks[following]?.kind === 'note';
}

/** "**Clean trucks.** EPA will provide ..." */
function hasLeadIn({ block, text }: Place): boolean {
  const [first, ...others] = block.runs;
  if (first?.bold !== true || others.length === 0 || text.endsWith(':')) return false;
  return /[.:–—-]\s?$/u.test(first.text) || /^\s?[.:–—]/u.test(others[0]?.text ?? '');
}

/** "Working Group 1 – Standards: The working group will ..." */
function isRunIn({ survey, index, text }: Place): boolean {
  return survey.runIns.has(index) && !text.endsWith(':');
}

/** With a heading of its own in bold, it heads the list. */
function leadsToList(place: Place): Decision {
  const runIn = isBeforeList(place) ? place.survey.runIns.get(place.index) : undefined;
  return { role: 'section-introduction', ...(runIn ? { section: runIn.name } : {}) };
}

/** Where other paragraphs stand between it and the list, less is enough. */
function isConcreteHere(place: Place): boolean {
  const isApart = !isBeforeList(place) && place.state.previousRole !== 'pillar';
  return isConcrete(place.read) || (isApart && place.read.words >= 8 && isAchieved(place.read));
}

function hasListAhead({ survey, index }: Place): boolean {
  return survey.listAhead[index] ?? false;
}

/** A paragraph alone under its heading is what the heading is about; under a question it only answers. */
function isAllOfItsSection({ state, survey, index, read }: Place): boolean {
  const next = survey.next[index] ?? null;
  const isLast = next === null || survey.headings[next] !== null || survey.pillars.headings[next] !== null;
  return (
    state.previousRole === 'section' &&
    state.sectionKind === 'body' &&
    isLast &&
    (read.words >= 12 || namesDeed(read))
  );
}

/** One sentence right under a pillar that names no deed, with more to come. */
function isAimOfPillar({ state, read, survey, index }: Place): boolean {
  if (state.previousRole !== 'pillar' || isAchieved(read) || read.words >= 80) return false;
  const next = survey.next[index] ?? null;
  const goesOn = next !== null && !survey.pillars.headings[next];
  return goesOn && splitSentences(read.text).length === 1;
}
