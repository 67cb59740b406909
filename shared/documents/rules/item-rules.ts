/** Rules for list items and rows of tables: an item is an initiative, what is nested in it are its sub-points. */
import { isAgendaLine } from '../agenda-lines.ts';
import { tellsOfMeeting } from '../meeting.ts';
import { isSubstantive } from '../substance.ts';
import { CLOSING } from './closing.ts';
import type { Place, Rule } from './rule.ts';

export const itemRules: readonly Rule[] = [
  {
    name: 'agenda-line',
    decide: ({ state, read, block }) =>
      block.kind !== 'heading' && (state.sectionKind === 'agenda' || isAgendaLine(read))
        ? { role: 'section-introduction' }
        : null,
  },
  {
    name: 'nested-item',
    decide: ({ block, state }) =>
      block.kind === 'list-item' && block.depth > 0 && state.openItem !== null ? { role: 'sub-point' } : null,
  },
  {
    name: 'list-of-people',
    decide: ({ survey, index, state, block }) =>
      survey.people.has(index) || (state.sectionKind === 'people' && block.kind !== 'heading')
        ? { role: 'introduction' }
        : null,
  },
  {
    name: 'list-before-the-pillars',
    decide: ({ block, state, survey, index }) =>
      block.kind === 'list-item' && index < survey.bodyStart && state.section === null
        ? { role: 'introduction' }
        : null,
  },
  {
    name: 'numbered-meeting',
    decide: (place) => (opensCommunique(place) ? { role: 'introduction' } : null),
  },
  {
    name: 'numbered-closing',
    decide: (place) =>
      isNumberedParagraph(place) && place.survey.next[place.index] === null && CLOSING.test(place.read.folded)
        ? { role: 'closing', pillar: null }
        : null,
  },
  {
    name: 'numbered-statement',
    decide: (place) =>
      isNumberedParagraph(place) && isStatement(place.read.folded) && !isSubstantive(place.read)
        ? { role: 'section-introduction' }
        : null,
  },
  {
    name: 'list-item',
    decide: ({ block }) => (block.kind === 'list-item' ? { role: 'initiative' } : null),
  },
  ...(['table-header', 'table-of-data'] as const).map((name): Rule => ({
    name,
    decide: ({ survey, index }) =>
      survey.rows.get(index) === name ? { role: 'section-introduction' } : null,
  })),
  {
    name: 'table-of-people',
    decide: ({ survey, index }) =>
      survey.rows.get(index) === 'table-of-people' ? { role: 'introduction' } : null,
  },
  {
    name: 'table-row',
    decide: ({ survey, index }) => (survey.rows.get(index) === 'table-row' ? { role: 'initiative' } : null),
  },
];

function isNumberedParagraph({ block, survey }: Place): boolean {
  return survey.isNumberedProse && block.kind === 'list-item' && block.ordered && block.depth === 0;
}

/** The first that tells of the meeting; all that stand under a heading for the background and decide nothing. */
function opensCommunique(place: Place): boolean {
  const { read, state } = place;
  if (isFirstNumber(place)) return tellsOfMeeting(read);
  if (state.sectionKind !== 'background' || !isNumberedParagraph(place)) return false;
  return tellsOfMeeting(read) || !isSubstantive(read);
}

function isFirstNumber(place: Place): boolean {
  const { block, survey, index } = place;
  return isNumberedParagraph(place) && survey.blocks.findIndex(({ kind }) => kind === block.kind) === index;
}

const SUBJECT =
  /^(?:we|the|our|this|these|that|it|there|both|all|as|in|los|las|el|la|nosotr[oa]s|nuestr[oa]s?|ambos|ambas|este|esta|en)\b/;
const STATES = /\b(?:is|are|was|were|has|have|remains?|es|son|fue|fueron|ha|han|sigue|siguen)\b/;

/** Says how things are; "Publish a map" does not. */
function isStatement(folded: string): boolean {
  return SUBJECT.test(folded) || STATES.test(folded.slice(0, 100));
}
