/** What the margin says, and which words are marked. */
import { describe, expect, it } from 'vitest';
import { readingText, targetAt } from '../../../../shared/annotations/target.ts';
import { marksOn } from '../../../../renderer/annotations/lay-marks.ts';
import { layOut } from '../../../../renderer/library/reading/lay-out.ts';
import { factsOf, rememberingFacts } from '../../../../renderer/library/reading/passage-facts.ts';
import { aDocument, anAnnotation } from './a-document.ts';

const { blocks, initiatives } = aDocument([
  [[{ text: 'Two bridges ' }, { text: 'open.', bold: true }], [{ text: 'One in Laredo.' }]],
  [[{ text: 'Schools.' }]],
]);
const reading = initiatives[0] ? readingText(initiatives[0]) : '';
const none = { inBook: new Set<string>(), inOther: new Set<string>() };

describe('the margin of an initiative', () => {
  it('counts what is written by its kind, names each tag once, and knows the book', () => {
    const annotations = [
      anAnnotation('1', { kind: 'question', tags: ['Border'] }),
      anAnnotation('2', { kind: 'question', tags: ['Border', 'Bridges'] }),
      anAnnotation('3', { kind: 'note', initiativeId: 'initiative 2' }),
    ];
    const facts = factsOf(initiatives, {
      annotations,
      inBook: new Set(['initiative 2']),
      inOther: new Set(),
    });
    expect(facts.get('initiative 1')).toMatchObject({
      number: 1,
      kinds: [{ kind: 'question', count: 2 }],
      tags: ['Border', 'Bridges'],
      isInBook: false,
    });
    expect(facts.get('initiative 2')).toMatchObject({ number: 2, isInBook: true });
  });

  it('stays the same object where nothing changed', () => {
    const tell = rememberingFacts();
    const before = tell(initiatives, { annotations: [], ...none });
    const after = tell(initiatives, { annotations: [anAnnotation('1')], ...none });
    expect(after.get('initiative 1')).not.toBe(before.get('initiative 1'));
    expect(after.get('initiative 2')).toBe(before.get('initiative 2'));
  });
});

describe('marked words', () => {
  const target = targetAt(reading, 4, 11);

  it('are those that the annotation is on', () => {
    expect(marksOn(reading, [anAnnotation('1', { target })])).toMatchObject([{ start: 4, end: 11 }]);
  });

  it('are none where the annotation lost its place, or other words stand there', () => {
    const others = [
      anAnnotation('1', { target: { ...target, isLost: true } }),
      anAnnotation('2', { target: { ...target, start: 5, end: 12 } }),
      anAnnotation('3', { target: null }),
    ];
    expect(marksOn(reading, others)).toEqual([]);
  });
});

it('an initiative and its sub-points are one passage, whose words know their place in the reading text', () => {
  const passages = layOut(blocks, initiatives);
  expect(passages.map(({ kind }) => kind)).toEqual(['initiative', 'initiative']);
  const [first] = passages;
  expect(first?.kind === 'initiative' && first.parts.map(({ words }) => words[0]?.from)).toEqual([0, 18]);
});

it('words that are not those of the initiative as it is stored have no place in it', () => {
  const changed = initiatives.map((one) => ({ ...one, text: `${one.text} Changed.`, children: [] }));
  const [first] = layOut(blocks, changed);
  expect(first?.kind === 'initiative' && first.parts.map(({ words }) => words[0]?.from)).toEqual([0, null]);
});

it('the cells of a row know where they stand between the strokes of its text', () => {
  const runs = [{ text: 'Ports | 2024 | open' }];
  const row = aDocument([[runs]]);
  const cells = ['Ports', '2024', 'open'].map((text) => [{ text }]);
  const placed = row.blocks.map((one) => ({
    ...one,
    block: { kind: 'table-row' as const, isHeader: false, cells, runs, span: one.block.span },
  }));
  const [table] = layOut(placed, row.initiatives);
  expect(table?.kind === 'table' && table.rows[0]?.words.map(({ from }) => from)).toEqual([0, 8, 15]);
});
