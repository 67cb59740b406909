/** Rules for what stands over other text: pillars and sections. No rule gives a pillar by the level of a heading. */
import { sectionKind, type SectionKind } from '../section-kinds.ts';
import { splitSentences } from '../split-sentences.ts';
import { isLeadIn } from '../survey-body.ts';
import { countWords, fold } from '../text-shape.ts';
import { isBeforeList, isHeading, type Decision, type Place, type Rule, type RuleName } from './rule.ts';

const LOOKS = [
  'heading',
  'bold-line',
  'capitals-line',
  'title-case-line',
  'label-line',
  'numbered-heading',
  'short-line',
  'numbered-label',
  'question-line',
] as const satisfies readonly RuleName[];

/** Around the one cell of a row that is filled. */
const EMPTY_CELLS = /^[ |]{1,60}|[ |]{1,60}$/g;
const LONGEST_LEAD_IN = 25;
/** Sections that may stand within a pillar. */
const OPEN_KINDS: ReadonlySet<SectionKind> = new Set(['body', 'questions'] as const);

/** A heading that speaks of a pillar and could not be read as one of the four. */
const PILLAR_WORD = /\b(?:pillars?|pilar(?:es)?)\b/i;

/** Headings that speak of the whole dialogue and so end the last pillar. */
const BEYOND_PILLARS =
  /^(?:next steps?|looking (?:ahead|forward)|way forward|the way ahead|stakeholder (?:engagement|outreach|input)|cross-?cutting.{0,40}|other (?:initiatives|actions|areas|business|matters)|annex(?:es)?\b.{0,60}|proximos pasos|siguientes pasos|participacion de (?:las )?partes interesadas|otr[oa]s (?:iniciativas|acciones|temas)|anexos?\b.{0,60})$/;

export const headingRules: readonly Rule[] = [
  {
    name: 'pillar-heading',
    decide: ({ survey, index }) => {
      const line = survey.pillars.headings[index];
      const isStated = survey.isOfDialogue || (line?.isNamed && line.isNumbered);
      return line?.pillar && isStated
        ? { role: 'pillar', pillar: line.pillar, section: null, sectionKind: 'body' }
        : null;
    },
  },
  {
    name: 'pillar-of-another-dialogue',
    decide: (place) => {
      const isRead = (place.survey.pillars.headings[place.index] ?? null) !== null;
      const isPillar = isRead || (isHeading(place) && PILLAR_WORD.test(place.text));
      return isPillar ? section(place, { pillar: null }) : null;
    },
  },
  {
    name: 'beyond-the-pillars',
    decide: (place) => (isHeading(place) && endsPillar(place) ? section(place, { pillar: null }) : null),
  },
  {
    name: 'level-of-pillars',
    decide: (place) => (isAtLevelOfPillars(place) ? section(place, { pillar: null }) : null),
  },
  {
    name: 'lead-in-line',
    decide: (place) =>
      place.survey.hasOnlyLeadIns &&
      isLeadIn(place.block) &&
      isBeforeList(place) &&
      !place.survey.pillars.enumerated.has(place.survey.next[place.index] ?? -1)
        ? section(place, {})
        : null,
  },
  {
    name: 'lead-in-sentence',
    decide: (place) => {
      const section = leadIn(place);
      return section === null ? null : { role: 'section-introduction', section, sectionKind: 'body' };
    },
  },
  {
    name: 'run-in-heading',
    decide: (place) => {
      const runIn = place.survey.runIns.get(place.index);
      const isOverList = isBeforeList(place) && (runIn?.isNumbered ?? !(runIn?.isBold ?? true));
      return runIn && isOverList && !goesOnAsList(place)
        ? { role: 'section-introduction', section: runIn.name, sectionKind: sectionKind(runIn.name) }
        : null;
    },
  },
  {
    name: 'table-heading',
    decide: (place) =>
      place.survey.rows.get(place.index) === 'table-heading' ? section(place, { sectionKind: 'body' }) : null,
  },
  ...LOOKS.map((name): Rule => ({
    name,
    decide: (place) => (looksLike(place, name) ? section(place, {}) : null),
  })),
];

/** A label right under a heading goes on with it. */
function looksLike({ survey, index, state }: Place, name: RuleName): boolean {
  if (name === 'label-line' && state.previousRole === 'section') return false;
  return survey.headings[index] === name;
}

/** The last sentence of a paragraph that leads to a list, in a text without headings. */
function leadIn(place: Place): string | null {
  const { survey, text, block, index } = place;
  if (!survey.hasOnlyLeadIns || block.kind !== 'paragraph' || !text.endsWith(':') || !isBeforeList(place))
    return null;
  if (survey.pillars.enumerated.has(survey.next[index] ?? -1)) return null;
  const last = splitSentences(text).at(-1) ?? '';
  return countWords(last) <= LONGEST_LEAD_IN ? last.replace(/\s?:$/, '') : null;
}

/** A numbered item over items of its own list heads none of them. */
function goesOnAsList({ block, survey, index }: Place): boolean {
  const next = survey.blocks[survey.next[index] ?? -1];
  if (block.kind !== 'list-item' || next?.kind !== 'list-item') return false;
  return next.ordered || next.depth > block.depth;
}

function section(place: Place, change: Partial<Decision>): Decision {
  const name = place.text.replace(EMPTY_CELLS, '').replace(/\s?:$/, '');
  return { role: 'section', section: name, sectionKind: sectionKind(name), ...change };
}

/** Pillars that were concluded from sentences hold no further than to the next heading. */
function endsPillar({ text, state }: Place): boolean {
  if (state.pillar === null) return false;
  const name = fold(text.replace(/\s?:$/, ''));
  return (
    state.pillarBy !== 'pillar-heading' || BEYOND_PILLARS.test(name) || !OPEN_KINDS.has(sectionKind(name))
  );
}

/** Where all pillars are headings of one level and sections stand below it, a heading of that level is outside of them. */
function isAtLevelOfPillars({ block, state, survey }: Place): boolean {
  if (state.pillar === null || survey.levelOfPillars === null || block.kind !== 'heading') return false;
  return block.level <= survey.levelOfPillars;
}
