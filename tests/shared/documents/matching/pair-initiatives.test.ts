/** Which initiatives of two texts say the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairInitiatives, type Passage } from '../../../../shared/documents/matching/pair-initiatives.ts';

const passage = (id: string, text: string, ...children: string[]): Passage => ({
  id,
  text,
  children: children.map((child) => ({ text: child })),
});
const pairsOf = (left: readonly Passage[], right: readonly Passage[]) =>
  pairInitiatives(left, right).map(({ id, otherId }) => `${id}-${otherId}`);

const PORTS = 'The United States and Mexico will open three new lanes at the port of Otay Mesa East by 2024.';
const FARMS = 'USDA and SADER signed a letter on sanitary rules for potatoes grown in Idaho and Chihuahua.';

describe('initiatives', () => {
  it('pair when they say the same in other letters, wherever they stand', () => {
    const left = [passage('a', PORTS), passage('b', FARMS)];
    const right = [passage('1', FARMS.toUpperCase()), passage('2', PORTS)];
    expect(pairsOf(left, right)).toEqual(['a-2', 'b-1']);
  });

  it('pair when a few words were corrected', () => {
    expect(pairsOf([passage('a', PORTS.replace('three', 'four'))], [passage('1', PORTS)])).toEqual(['a-1']);
  });

  it('do not pair when they only share a field', () => {
    const other = 'USDA and SADER opened talks on rules for avocados grown in Michoacán and sold in Texas.';
    expect(pairsOf([passage('a', other)], [passage('1', FARMS)])).toEqual([]);
  });

  it('do not pair when two are nearly as like', () => {
    const [north, south] = ['north', 'south'].map((side) => PORTS.replace('three', side));
    const others = [passage('1', north ?? ''), passage('2', south ?? '')];
    expect(pairsOf([passage('a', PORTS)], others)).toEqual([]);
  });

  it('count their sub-points', () => {
    const left = [passage('a', 'Under this pillar:', 'Ports were opened.', 'Roads were built in Sonora.')];
    const right = [
      passage('1', 'Under this pillar:', 'Schools were opened.', 'Teachers went to Oaxaca.'),
      passage('2', 'Under this pillar:', 'Ports were opened.', 'Roads were built in Sonora.'),
    ];
    expect(pairsOf(left, right)).toEqual(['a-2']);
  });

  it('that are all there in another order pair one with one', () => {
    const texts = fc.uniqueArray(fc.lorem({ maxCount: 12 }), {
      minLength: 1,
      maxLength: 30,
      selector: (t) => t.toLowerCase(),
    });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (lines, order) => {
        const left = lines.map((text, at) => passage(`l${String(at)}`, text));
        const right = left
          .map((one) => ({ ...one, id: one.id.replace('l', 'r'), rank: Number(order.next().value) }))
          .sort((one, other) => one.rank - other.rank);
        expect(pairsOf(left, right)).toEqual(left.map(({ id }) => `${id}-${id.replace('l', 'r')}`));
      }),
    );
  });
});
