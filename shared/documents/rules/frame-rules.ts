/** Rules for what frames a text: what is no part of it, its title, its date line, its enumeration of pillars, its signatures and notes. */
import { readDateLine } from '../date-lines.ts';
import { isPreambleClause } from '../preamble.ts';
import { isHeading, type Rule, type RuleName } from './rule.ts';

const LEFT_OUT = [
  'rule-line',
  'end-mark',
  'web-page',
  'press-contact',
  'masthead',
  'menu',
  'e-mail',
  'after-the-end',
] as const satisfies readonly RuleName[];

const TITLES = ['title', 'subtitle', 'repeated-title'] as const satisfies readonly RuleName[];

/** "[1] See the agreement of 2019." */
const NOTE = /^(?:\[\^?\d{1,3}\]:?|[¹²³⁴-⁹]{1,3}) ?[\p{Lu}\p{N}]/u;

export const frameRules: readonly Rule[] = [
  {
    name: 'note',
    decide: ({ block, text, survey, index }) =>
      block.kind === 'note' ||
      (block.kind === 'paragraph' && NOTE.test(text.slice(0, 12)) && index > survey.bodyStart)
        ? { role: 'note' }
        : null,
  },
  ...LEFT_OUT.map((name): Rule => ({
    name,
    decide: ({ survey, index }) => (survey.boilerplate[index] === name ? { role: 'boilerplate' } : null),
  })),
  {
    name: 'link-definition',
    decide: ({ text }) => (/^\[[^\]]{1,80}\]:\s?\S{1,500}$/.test(text) ? { role: 'boilerplate' } : null),
  },
  {
    name: 'contacts-section',
    decide: (place) =>
      place.state.sectionKind === 'contacts' && !isHeading(place) ? { role: 'boilerplate' } : null,
  },
  ...TITLES.map((name): Rule => ({
    name,
    decide: ({ survey, index }) => (survey.titles.get(index) === name ? { role: 'title' } : null),
  })),
  {
    name: 'signature',
    decide: ({ survey, index }) =>
      survey.signatures.has(index) ? { role: 'closing', pillar: null, section: null } : null,
  },
  {
    name: 'date-line',
    decide: ({ text, index, survey }) =>
      index < survey.bodyStart && readDateLine(text) ? { role: 'introduction' } : null,
  },
  {
    name: 'leads-to-people',
    decide: ({ survey, index, text }) =>
      text.endsWith(':') && survey.people.has(survey.next[index] ?? -1) ? { role: 'introduction' } : null,
  },
  {
    name: 'list-of-pillars',
    decide: ({ survey, index, state }) =>
      survey.pillars.enumerated.has(index) && state.pillar === null ? { role: 'introduction' } : null,
  },
  {
    name: 'preamble-clause',
    decide: ({ block, read }) =>
      block.kind !== 'heading' && isPreambleClause(read) ? { role: 'introduction' } : null,
  },
];
