/** The ids of dialogues and pillars that a user defines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '../../../../shared/documents/dialogues/dialogue.ts';
import { numberPillars } from '../../../../shared/documents/dialogues/number-pillars.ts';
import { FORUM } from './forum-for-test.ts';

const createId = () => 'made';

function withIds(...ids: string[]): Dialogue {
  return { ...FORUM, pillars: ids.map((id) => ({ id, numeral: id, names: { en: id, es: '' } })) };
}

function idsOf(draft: Dialogue, known?: Dialogue): string[] {
  return numberPillars(draft, known, createId).pillars.map(({ id }) => id);
}

describe('the ids of a dialogue', () => {
  it('are all made for a new one, whatever the form called it', () => {
    const made = numberPillars({ ...withIds('new-1', 'I'), id: 'new' }, undefined, createId);
    expect(made.id).toBe('made');
    expect(made.pillars.map(({ id }) => id)).toEqual(['made:1', 'made:2']);
  });

  it('stay with the pillars that it had, and new ones go on counting', () => {
    expect(idsOf(withIds('new-1', 'forum:2', 'forum:1'), FORUM)).toEqual(['forum:3', 'forum:2', 'forum:1']);
  });

  it('are never given to another pillar of those it had', () => {
    expect(idsOf(withIds('new-1', 'forum:2'), FORUM)).toEqual(['forum:3', 'forum:2']);
  });

  it('are unique, whatever the form sends', () => {
    const id = fc.constantFrom('forum:1', 'forum:2', 'forum:9', 'new-1', 'I', '');
    fc.assert(
      fc.property(fc.array(id, { maxLength: 12 }), (sent) => {
        const ids = idsOf(withIds(...sent), FORUM);
        expect(new Set(ids).size).toBe(sent.length);
        expect(ids.every((one) => /^forum:\d+$/.test(one))).toBe(true);
      }),
    );
  });
});
