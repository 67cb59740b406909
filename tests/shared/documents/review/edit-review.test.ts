/** What each edit of a review does, on blocks written in short. */
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../../shared/documents/block.ts';
import type { Reviewed } from '../../../../shared/documents/import-item.ts';
import { isSoundReview } from '../../../../shared/documents/review/check-reviewed.ts';
import {
  editReview,
  type ReviewEdit,
  type ReviewState,
} from '../../../../shared/documents/review/edit-review.ts';
import { passagesOf } from '../../../../shared/documents/review/passages.ts';
import { select, selectAll, selectRow } from '../../../../shared/documents/review/selection.ts';
import { structureOf } from '../blocks-for-test.ts';

const LINES = [
  '# Fact Sheet: Trade',
  '# Border infrastructure',
  '* The two governments completed the bridge at Otay Mesa.',
  '* Mexico launched a programme for exporters:',
  '** It trained 300 firms in Veracruz.',
  '** It opened two offices.',
  '* Canada joined the working group on data. It will meet in May.',
  '# Supply chains',
  '* The two governments signed a protocol on inspections.',
  'p ###',
];

let state: ReviewState;
let proposed: Reviewed['blocks'];
let count: number;

beforeEach(() => {
  proposed = structureOf(LINES).placed;
  const facts = {
    title: 'Trade',
    documentType: 'fact-sheet',
    language: 'en',
    dialogueId: 'hled',
    date: null,
  } as const;
  state = { reviewed: { ...facts, blocks: proposed }, selection: selectRow(0) };
  count = 0;
});

const source = () => ({ text: LINES.join('\n'), format: 'markdown' as const });
const createId = () => `new-${String((count += 1))}`;

function edit(rows: readonly number[], what: ReviewEdit): ReviewState {
  const selection = { rows, anchor: rows[0] ?? 0, cursor: rows[0] ?? 0 };
  state = editReview({ ...state, selection }, what, { proposed, source: source(), createId });
  expect(isSoundReview(proposed, state.reviewed.blocks)).toBe(true);
  return state;
}

/** One line per block: its role, where it stands, and its text. */
function outline(): string[] {
  return state.reviewed.blocks.map(
    ({ role, pillar, section, block }) =>
      `${role} ${pillar ?? '-'} [${section ?? ''}] ${plainText(block.runs).slice(0, 24)}`,
  );
}

it('the lines are proposed as they are meant', () => {
  expect(outline()).toEqual([
    'title - [] Fact Sheet: Trade',
    'section - [Border infrastructure] Border infrastructure',
    'initiative - [Border infrastructure] The two governments comp',
    'initiative - [Border infrastructure] Mexico launched a progra',
    'sub-point - [Border infrastructure] It trained 300 firms in ',
    'sub-point - [Border infrastructure] It opened two offices.',
    'initiative - [Border infrastructure] Canada joined the workin',
    'section - [Supply chains] Supply chains',
    'initiative - [Supply chains] The two governments sign',
    'boilerplate - [Supply chains] ###',
  ]);
});

describe('merging', () => {
  it('makes one initiative of two that stand together, sub-points included', () => {
    edit([3], { kind: 'merge' });
    const merged = state.reviewed.blocks[2];
    expect(plainText(merged?.block.runs ?? [])).toBe(
      'The two governments completed the bridge at Otay Mesa. Mexico launched a programme for exporters:',
    );
    expect(merged?.block.span).toEqual({
      start: proposed[2]?.block.span.start,
      end: proposed[3]?.block.span.end,
    });
    expect(state.reviewed.blocks[3]?.initiativeId).toBe(merged?.initiativeId);
    expect(state.selection).toEqual(selectRow(2));
  });

  it('makes a sub-point of an initiative that follows sub-points', () => {
    edit([6], { kind: 'merge' });
    expect(state.reviewed.blocks[6]).toMatchObject({
      role: 'sub-point',
      initiativeId: proposed[3]?.initiativeId,
    });
  });

  it('makes one block of several', () => {
    edit([3, 4, 5], { kind: 'merge' });
    expect(plainText(state.reviewed.blocks[3]?.block.runs ?? [])).toBe(
      'Mexico launched a programme for exporters: It trained 300 firms in Veracruz. It opened two offices.',
    );
    expect(state.selection).toEqual(selectRow(3));
  });

  it.each([
    ['the first block', 0],
    ['an initiative under a heading', 8],
    ['what is left out', 9],
  ])('does nothing to %s', (_what, row) => {
    const before = state.reviewed;
    expect(edit([row], { kind: 'merge' }).reviewed).toBe(before);
  });

  it('makes a paragraph of the rows of a table', () => {
    const row = (start: number, text: string) => ({
      ...proposed[2],
      block: {
        kind: 'table-row' as const,
        isHeader: false,
        cells: [[{ text }]],
        runs: [{ text }],
        span: { start, end: start + text.length },
      },
      initiativeId: text,
    });
    proposed = [row(0, 'a'), row(2, 'b')] as Reviewed['blocks'];
    state = { ...state, reviewed: { ...state.reviewed, blocks: proposed } };
    edit([1], { kind: 'merge' });
    expect(state.reviewed.blocks.map(({ block }) => [block.kind, plainText(block.runs)])).toEqual([
      ['paragraph', 'a b'],
    ]);
  });
});

describe('splitting', () => {
  it('makes two initiatives, the second with an id of its own', () => {
    edit([6], { kind: 'split', offset: 'Canada joined the working group on data.'.length });
    expect(outline().slice(6, 8)).toEqual([
      'initiative - [Border infrastructure] Canada joined the workin',
      'initiative - [Border infrastructure] It will meet in May.',
    ]);
    expect(state.reviewed.blocks[7]?.initiativeId).toBe('new-1');
    expect(state.selection).toEqual(selectRow(7));
  });

  it('gives the sub-points to the second half', () => {
    edit([3], { kind: 'split', offset: 'Mexico launched'.length });
    expect(state.reviewed.blocks.slice(5, 7).map(({ initiativeId }) => initiativeId)).toEqual([
      'new-1',
      'new-1',
    ]);
  });

  it('is taken back by merging', () => {
    edit([6], { kind: 'split', offset: 40 });
    edit([7], { kind: 'merge' });
    expect(state.reviewed.blocks.map(({ block }) => block)).toEqual(proposed.map(({ block }) => block));
  });

  it('does nothing at an end of the text', () => {
    const before = state.reviewed;
    expect(edit([6], { kind: 'split', offset: 0 }).reviewed).toBe(before);
  });
});

describe('leaving out and restoring', () => {
  it('leaves an initiative out with its sub-points, and brings all of it back', () => {
    edit([3], { kind: 'role', role: 'boilerplate' });
    expect(outline().filter((line) => line.startsWith('boilerplate'))).toHaveLength(4);
    expect(state.reviewed.blocks[3]).toMatchObject({ reason: 'by-hand', initiativeId: null });
    edit([3], { kind: 'restore' });
    expect(state.reviewed.blocks).toEqual(proposed);
  });

  it('makes an initiative of what the importer left out', () => {
    edit([9], { kind: 'restore' });
    expect(outline()[9]).toBe('initiative - [Supply chains] ###');
  });

  it('takes back a change of role or pillar', () => {
    edit([2], { kind: 'role', role: 'closing' });
    edit([6], { kind: 'pillar', pillar: 'II' });
    edit([2, 6], { kind: 'restore' });
    expect(state.reviewed.blocks).toEqual(proposed);
  });

  it('changes nothing where nothing was changed', () => {
    const before = state.reviewed;
    expect(edit([0, 1, 2, 3, 4], { kind: 'restore' }).reviewed).toBe(before);
  });
});

describe('another role', () => {
  it('makes sub-points of several, under the initiative above', () => {
    edit([6, 3], { kind: 'role', role: 'sub-point' });
    expect(new Set(state.reviewed.blocks.slice(2, 7).map(({ initiativeId }) => initiativeId)).size).toBe(1);
  });

  it('makes an initiative of the first that has none above, and sub-points of the others', () => {
    edit([1, 2], { kind: 'role', role: 'sub-point' });
    expect(outline().slice(1, 3)).toEqual([
      'initiative - [] Border infrastructure',
      'sub-point - [] The two governments comp',
    ]);
  });

  it('makes initiatives of the sub-points of what becomes a heading, under that heading', () => {
    edit([3], { kind: 'role', role: 'section' });
    const heading = 'Mexico launched a programme for exporters';
    expect(outline().slice(3, 8)).toEqual([
      `section - [${heading}] Mexico launched a progra`,
      `initiative - [${heading}] It trained 300 firms in `,
      `initiative - [${heading}] It opened two offices.`,
      `initiative - [${heading}] Canada joined the workin`,
      'section - [Supply chains] Supply chains',
    ]);
  });

  it('puts what stood under a heading that is none any more under the one before', () => {
    edit([7], { kind: 'role', role: 'boilerplate' });
    expect(outline()[8]).toBe('initiative - [Border infrastructure] The two governments sign');
    edit([7], { kind: 'restore' });
    expect(state.reviewed.blocks).toEqual(proposed);
  });

  it('gives what follows a new initiative to that one', () => {
    edit([4], { kind: 'role', role: 'initiative' });
    expect(state.reviewed.blocks[5]?.initiativeId).toBe(state.reviewed.blocks[4]?.initiativeId);
  });
});

describe('another place', () => {
  it('gives several their pillar, sub-points with their initiative', () => {
    edit([2, 4], { kind: 'pillar', pillar: 'III' });
    expect(state.reviewed.blocks.map(({ pillar }) => pillar ?? '-').join(' ')).toBe(
      '- - III III III III - - - -',
    );
  });

  it('gives all that a heading heads its pillar', () => {
    edit([1], { kind: 'pillar', pillar: 'IV' });
    expect(state.reviewed.blocks.map(({ pillar }) => pillar ?? '-').join(' ')).toBe(
      '- IV IV IV IV IV IV - - -',
    );
  });

  it('gives several a section', () => {
    edit([8], { kind: 'section', section: 'Border infrastructure' });
    expect(outline()[8]).toBe('initiative - [Border infrastructure] The two governments sign');
    edit([8], { kind: 'section', section: null });
    expect(outline()[8]).toBe('initiative - [] The two governments sign');
  });

  it('forgets the pillars of another dialogue', () => {
    edit([2], { kind: 'pillar', pillar: 'I' });
    edit([0], { kind: 'dialogue', dialogueId: null });
    expect(state.reviewed.dialogueId).toBeNull();
    expect(state.reviewed.blocks.every(({ pillar }) => pillar === null)).toBe(true);
  });
});

it('facts of the document are changed, and the same ones change nothing', () => {
  edit([0], { kind: 'facts', facts: { title: 'Trade and data', date: '2024-05-01' } });
  expect(state.reviewed).toMatchObject({ title: 'Trade and data', date: '2024-05-01', language: 'en' });
  const before = state.reviewed;
  expect(edit([0], { kind: 'facts', facts: { title: 'Trade and data' } }).reviewed).toBe(before);
});

describe('the text as published beside the review', () => {
  const shown = () =>
    passagesOf(proposed, state.reviewed.blocks).map((passages) =>
      passages.map(({ runs, continues }) => `${continues ? '…' : ''}${plainText(runs)}`),
    );

  it('is the same as proposed where nothing was changed', () => {
    expect(shown()).toEqual(proposed.map(({ block }) => [plainText(block.runs)]));
  });

  it('shows what was merged apart and what was split in its parts', () => {
    edit([6], { kind: 'split', offset: 6 });
    edit([3], { kind: 'merge' });
    expect(shown()[2]).toEqual([
      'The two governments completed the bridge at Otay Mesa.',
      'Mexico launched a programme for exporters:',
    ]);
    expect(shown().slice(5, 8)).toEqual([
      ['Canada'],
      ['…joined the working group on data. It will meet in May.'],
      ['Supply chains'],
    ]);
  });
});

describe('a selection', () => {
  it('is one row, a range or single rows', () => {
    expect(select(selectRow(2), 5, 'range')).toEqual({ rows: [2, 3, 4, 5], anchor: 2, cursor: 5 });
    expect(select(selectRow(2), 0, 'range')).toEqual({ rows: [0, 1, 2], anchor: 2, cursor: 0 });
    expect(select(selectRow(2), 5, 'toggle')).toEqual({ rows: [2, 5], anchor: 5, cursor: 5 });
    expect(select(selectRow(2), 2, 'toggle')).toEqual({ rows: [], anchor: 2, cursor: 2 });
    expect(selectAll(selectRow(2), 4)).toEqual({ rows: [0, 1, 2, 3], anchor: 0, cursor: 2 });
  });
});
