import { expect, it } from 'vitest';
import { tagTree } from '../../../shared/annotations/tag-tree.ts';

it('tags stand under the wider ones that they are part of, in the order of names, and are counted with all below them', () => {
  const used = [
    { tag: 'Water', count: 4 },
    { tag: 'Border/Bridges', count: 2 },
    { tag: 'border/Ports/Otay', count: 1 },
    { tag: 'Border', count: 1 },
    { tag: 'Border crossings', count: 1 },
  ];
  expect(tagTree(used).map(({ tag, name, depth, count }) => [tag, name, depth, count])).toEqual([
    ['Border', 'Border', 0, 4],
    ['Border/Bridges', 'Bridges', 1, 2],
    ['border/Ports', 'Ports', 1, 1],
    ['border/Ports/Otay', 'Otay', 2, 1],
    ['Border crossings', 'Border crossings', 0, 1],
    ['Water', 'Water', 0, 4],
  ]);
});
