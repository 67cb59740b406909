/** What the id of a pillar stands for, and its place in order. */
import { describe, expect, it } from 'vitest';
import { BUILT_IN_DIALOGUE } from '../../../../shared/documents/dialogues/built-in-dialogue.ts';
import { dialogueSchema } from '../../../../shared/documents/dialogues/dialogue.ts';
import {
  findPillar,
  listPillars,
  nameIn,
  pillarOrder,
} from '../../../../shared/documents/dialogues/find-pillar.ts';
import { HLED } from '../../../../shared/documents/dialogues/hled.ts';
import { PILLARS } from '../../../../shared/documents/pillar.ts';
import { FORUM } from './forum-for-test.ts';

describe('the built-in dialogue', () => {
  it('has the four pillars, and is one like any other', () => {
    expect(BUILT_IN_DIALOGUE.pillars.map(({ id }) => id)).toEqual(PILLARS);
    expect(dialogueSchema.parse(BUILT_IN_DIALOGUE)).toEqual(BUILT_IN_DIALOGUE);
  });

  it('has no name that the importer would not recognise', () => {
    expect(HLED.id).toBe(BUILT_IN_DIALOGUE.id);
    expect(HLED.names).toEqual(expect.arrayContaining(Object.values(BUILT_IN_DIALOGUE.names)));
    for (const { id, numeral, names } of BUILT_IN_DIALOGUE.pillars) {
      const known = HLED.pillars.find((pillar) => pillar.id === id);
      expect(known?.numeral).toBe(numeral);
      expect(known?.names).toEqual(expect.arrayContaining(Object.values(names)));
    }
  });
});

describe('a pillar', () => {
  it('is found with its dialogue and its place there', () => {
    expect(findPillar([FORUM], 'forum:2')).toMatchObject({ numeral: '2', position: 1, dialogue: FORUM });
    expect(findPillar([FORUM], 'II')).toMatchObject({ numeral: 'II', position: 1 });
  });

  it('is not found when its dialogue is gone', () => {
    expect(findPillar([], 'forum:2')).toBeNull();
  });

  it('is called by its name in the language asked for, else in the other', () => {
    const [first, second] = FORUM.pillars.map(({ names }) => nameIn(names, 'es'));
    expect([first, second]).toEqual(['Océanos limpios', 'Safe Ports']);
  });
});

describe('the order of pillars', () => {
  it('is the built-in four, each other dialogue in its own order, the unknown, then none', () => {
    const other = { ...FORUM, id: 'b', pillars: [{ id: 'b:7', numeral: 'A', names: { en: 'A', es: '' } }] };
    const shuffled = [null, 'gone:1', 'b:7', 'forum:2', 'IV', 'forum:1', 'I'];
    expect(shuffled.sort(pillarOrder([FORUM, other]))).toEqual([
      'I',
      'IV',
      'forum:1',
      'forum:2',
      'b:7',
      'gone:1',
      null,
    ]);
    expect(listPillars([FORUM, other])).toHaveLength(7);
  });
});
