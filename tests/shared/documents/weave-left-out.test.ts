/** What a reader leaves out is seen by no rule, and stands in its place with its reason all the same. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/block.ts';
import { parseStructure } from '../../../shared/documents/parse-structure.ts';
import { countingIds } from '../../main/temporary-folder.ts';

function block(text: string, start: number, leftOut?: Block['leftOut']): Block {
  const content = { runs: [{ text }], span: { start, end: start + text.length } };
  return {
    kind: 'list-item',
    depth: 0,
    ordered: false,
    marker: '•',
    ...content,
    ...(leftOut && { leftOut }),
  };
}

function outlineOf(blocks: readonly Block[]): string[] {
  const { placed } = parseStructure(blocks, { knownTitle: '', createId: countingIds(), dialogues: [] });
  return placed.map(({ role, reason, pillar, block: { runs } }) =>
    [role, reason, pillar ?? '-', runs[0]?.text].join(' '),
  );
}

describe('a block that is left out', () => {
  it('keeps its place and says why, and is no initiative, section or pillar', () => {
    expect(
      outlineOf([
        block('Pillar I: Building Back Together', 0, 'page-menu'),
        block('The agency will build a port.', 100),
        block('Share', 200, 'share-links'),
        block('The agency will build a road.', 300),
      ]),
    ).toEqual([
      'boilerplate page-menu - Pillar I: Building Back Together',
      'initiative list-item - The agency will build a port.',
      'boilerplate share-links - Share',
      'initiative list-item - The agency will build a road.',
    ]);
  });

  it('is never joined with the sentence before it', () => {
    const paragraph = (text: string, start: number, leftOut?: Block['leftOut']): Block => ({
      kind: 'paragraph',
      runs: [{ text }],
      span: { start, end: start + text.length },
      ...(leftOut && { leftOut }),
    });
    const blocks = [
      paragraph('The two sides met in the capital in order to speak of', 0),
      paragraph('cookies of this site', 100, 'notice'),
      paragraph('rivers and lakes that they share.', 200),
    ];
    expect(outlineOf(blocks)).toHaveLength(3);
  });
});
