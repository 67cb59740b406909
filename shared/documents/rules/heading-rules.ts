/** Rules for what stands over other text: pillars and sections. No rule gives a pillar by the level of a heading. */
import { fold } from '../text-shape.ts';
import { isLeadIn } from '../survey-body.ts';
import {
  isBeforeList,
  type Decision,
  type Place,
  type Rule,
  type RuleName,
  type SectionKind,
} from './rule.ts';

const LOOKS = [
  'heading',
  'bold-line',
  'capitals-line',
  'title-case-line',
  'label-line',
  'numbered-heading',
  'short-line',
] as const satisfies readonly RuleName[];

/** Headings of sections that hold no initiatives. */
const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'background',
    /^(?:background|introduction|overview|context|about\b.*|antecedentes|introduccion|contexto|panorama general|acerca de\b.*)$/,
  ],
  [
    'people',
    /^(?:participants|attendees|delegations?|delegation members|participantes|asistentes|delegaci(?:on|ones))$/,
  ],
  [
    'contacts',
    /^(?:(?:media |press )?contacts?|contactos?(?: de prensa)?|media inquiries|related (?:links|content|documents|resources)|(?:additional |more )?resources|(?:for )?more information|useful links|links|enlaces|(?:mas )?recursos|(?:para )?mas informacion|documentos relacionados)$/,
  ],
  ['closing', /^(?:conclusions?|closing(?: remarks)?|conclusi(?:on|ones))$/],
];

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

function isHeading({ survey, index }: Place): boolean {
  return (survey.headings[index] ?? null) !== null;
}

function section(place: Place, change: Partial<Decision>): Decision {
  const name = place.text.replace(/\s?:$/, '');
  return { role: 'section', section: name, sectionKind: kindOf(name), ...change };
}

function kindOf(name: string): SectionKind {
  return KINDS.find(([, pattern]) => pattern.test(fold(name)))?.[0] ?? 'body';
}

/** Pillars that were concluded from sentences hold no further than to the next heading. */
function endsPillar({ text, state }: Place): boolean {
  if (state.pillar === null) return false;
  const name = fold(text.replace(/\s?:$/, ''));
  return state.pillarBy !== 'pillar-heading' || BEYOND_PILLARS.test(name) || kindOf(name) !== 'body';
}

/** Where all pillars are headings of one level and sections stand below it, a heading of that level is outside of them. */
function isAtLevelOfPillars({ block, state, survey }: Place): boolean {
  if (state.pillar === null || survey.levelOfPillars === null || block.kind !== 'heading') return false;
  return block.level <= survey.levelOfPillars;
}
