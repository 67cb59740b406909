/** What is put right before the rules are asked, and the documented clean-up of text. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { joinBrokenBlocks } from '../../../shared/documents/join-broken-blocks.ts';
import { liftPillarItems } from '../../../shared/documents/lift-pillar-items.ts';
import { tidyRuns, tidyText } from '../../../shared/documents/tidy-runs.ts';
import { blocksOf } from './blocks-for-test.ts';

function joined(...lines: string[]): string[] {
  return joinBrokenBlocks(blocksOf(...lines)).map(({ runs }) => plainText(runs));
}

describe('a sentence that is broken in two', () => {
  const full = '* The agencies signed one more agreement on trade.';

  it('is joined where the rest begins in lower case', () => {
    expect(joined('p The agencies signed an agreement on customs', 'p and on ports.')).toEqual([
      'The agencies signed an agreement on customs and on ports.',
    ]);
  });

  it('is joined in a list of whole sentences where the rest cannot begin one', () => {
    const broken = '* The agency worked with the Commission for Protection';
    expect(joined(full, full, full, full, broken, 'p Against Risks to align norms.', full)).toContain(
      'The agency worked with the Commission for Protection Against Risks to align norms.',
    );
  });

  it('is left alone where a new sentence begins', () => {
    const broken = '* The agency worked with the Commission for Protection';
    expect(joined(full, full, full, full, broken, 'p The two sides met again.', full)).toHaveLength(7);
    expect(
      joined('p They offered input on a regular basis at and', 'p The governments will meet.'),
    ).toHaveLength(2);
  });

  it('is left alone in lists whose items end without full stops', () => {
    const item = '* Better roads for all the farmers of the coast';
    expect(joined(item, item, 'p Against Risks they stand.', item)).toHaveLength(4);
  });
});

describe('pillars written as list items', () => {
  it('become lines, and what is nested in them rises', () => {
    const lifted = liftPillarItems(
      blocksOf('* Pillar I: Building Back Together', '** One thing.', '*** A detail.', '* Other'),
    );
    expect(lifted.map((block) => (block.kind === 'list-item' ? block.depth : block.kind))).toEqual([
      'paragraph',
      0,
      1,
      0,
    ]);
  });

  it('stay items where nothing is nested in them', () => {
    const blocks = blocksOf('* Pillar I: Building Back Together', '* Pillar II');
    expect(liftPillarItems(blocks)).toEqual(blocks);
  });
});

describe('the clean-up of text', () => {
  it('makes any white space one space and none at the ends', () => {
    expect(tidyText(' a\u00a0\tb \r\n  c ')).toBe('a b c');
  });

  it('joins a word that a line end splits at its hyphen, but not a list of halves', () => {
    expect(tidyText('goal-\noriented work, short-\nand long-term')).toBe(
      'goal-oriented work, short- and long-term',
    );
  });

  it('drops characters that take no room', () => {
    expect(tidyText('mi\u00adgra\u200btion')).toBe('migration');
  });

  it('makes one run of neighbours in one style, line ends between them included', () => {
    expect(
      tidyRuns([
        { text: ' under the', bold: true },
        { text: '\n' },
        { text: 'plan', bold: true },
        { text: ' ' },
        { text: 'it ' },
      ]),
    ).toEqual([{ text: 'under the plan', bold: true }, { text: ' it' }]);
  });
});
