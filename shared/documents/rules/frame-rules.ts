/** Rules for what frames a text: what is no part of it, its title, its date line, its enumeration of pillars. */
import { readDateLine } from '../date-lines.ts';
import type { Rule, RuleName } from './rule.ts';

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

export const frameRules: readonly Rule[] = [
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
    decide: ({ state, survey, index }) =>
      state.sectionKind === 'contacts' && !survey.headings[index] ? { role: 'boilerplate' } : null,
  },
  ...TITLES.map((name): Rule => ({
    name,
    decide: ({ survey, index }) => (survey.titles.get(index) === name ? { role: 'title' } : null),
  })),
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
];
