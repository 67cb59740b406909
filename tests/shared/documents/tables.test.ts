/** Rows of tables: which say what is done, and which only name columns, people, times or figures. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { describeDocument } from '../../../shared/documents/describe-document.ts';
import { structureOf } from './blocks-for-test.ts';

const TITLE = '# Joint Action Plan';
const OPENING = 'p The two agencies met in Elm.';

function reasons(...rows: string[]): string[] {
  const { placed } = structureOf([TITLE, OPENING, ...rows]);
  return placed.slice(2).map(({ role, reason }) => `${role} ${reason}`);
}

describe('a table', () => {
  it('of actions has an initiative in each row, under the heading of the rows', () => {
    const { placed } = structureOf([
      TITLE,
      OPENING,
      '|= Action | Agency | Date',
      '| Ports | |',
      '| Dredge the harbor | Navy | May 2025',
      '| Roads | |',
      '| Widen two roads | Ministry of Works | June 2025',
    ]);
    const rows = placed.filter(({ role }) => role === 'initiative');
    expect(rows.map(({ block, section }) => [plainText(block.runs), section])).toEqual([
      ['Dredge the harbor | Navy | May 2025', 'Ports'],
      ['Widen two roads | Ministry of Works | June 2025', 'Roads'],
    ]);
  });

  it('goes on under the heading that it stands under', () => {
    const { placed } = structureOf([
      TITLE,
      OPENING,
      '## Annex',
      '|= No. | Activity',
      '| 1 | Train 40 pilots',
    ]);
    expect(placed.at(-1)).toMatchObject({ role: 'initiative', section: 'Annex' });
  });

  it('without a head has initiatives where a cell says something or gives an amount', () => {
    expect(reasons('| School meals | $40 million', '| Two new roads will be built in 2025 | Works')).toEqual([
      'initiative table-row',
      'initiative table-row',
    ]);
  });

  it.each([
    [
      'people',
      ['|= Name | Title', '| Ana Ruiz | Director', '| Paul Hart | Secretary'],
      'introduction table-of-people',
    ],
    [
      'contacts',
      ['| Press office | press@example.gov', '| Desk | +1 202 555 0100'],
      'section-introduction table-of-data',
    ],
    ['times', ['| 9:00 | Opening', '| 10:30 | Coffee'], 'section-introduction agenda-line'],
    ['figures', ['| Exports | 40 | 45', '| Imports | 12% | 14%'], 'section-introduction table-of-data'],
  ])('of %s has no initiatives', (_, rows, expected) => {
    expect(reasons(...rows).at(-1)).toBe(expected);
  });

  it('of people tells who took part for whom', () => {
    const structure = structureOf([
      TITLE,
      OPENING,
      '|= Name | Position | Country',
      '| Ana Ruiz | Director of Ports | Mexico',
      '| Paul Hart | Assistant Secretary | United States',
      '| Kei Tanaka | Observer | Pacific Council',
    ]);
    const frontMatter = { title: null, date: null, sourceAddress: null };
    const facts = describeDocument({ structure, fileName: 'a.md', frontMatter, manifestEntry: undefined });
    expect(facts.participants).toEqual([
      { name: 'Ana Ruiz', role: 'Director of Ports', side: 'MX' },
      { name: 'Paul Hart', role: 'Assistant Secretary', side: 'US' },
    ]);
  });
});
