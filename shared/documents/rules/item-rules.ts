/** Rules for list items: an item is an initiative, what is nested in it are its sub-points. */
import type { Rule } from './rule.ts';

export const itemRules: readonly Rule[] = [
  {
    name: 'nested-item',
    decide: ({ block, state }) =>
      block.kind === 'list-item' && block.depth > 0 && state.openItem !== null ? { role: 'sub-point' } : null,
  },
  {
    name: 'list-of-people',
    decide: ({ survey, index }) => (survey.people.has(index) ? { role: 'introduction' } : null),
  },
  {
    name: 'list-before-the-pillars',
    decide: ({ block, state, survey, index }) =>
      block.kind === 'list-item' && index < survey.bodyStart && state.section === null
        ? { role: 'introduction' }
        : null,
  },
  {
    name: 'list-item',
    decide: ({ block }) => (block.kind === 'list-item' ? { role: 'initiative' } : null),
  },
];
