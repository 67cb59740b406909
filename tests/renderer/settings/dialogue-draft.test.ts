/** A dialogue while it is typed. */
import { describe, expect, it } from 'vitest';
import {
  addPillar,
  changePillar,
  finishDraft,
  movePillar,
  readDraft,
  removePillar,
  startDraft,
  type DialogueDraft,
} from '../../../renderer/settings/dialogue-draft.ts';
import { FORUM } from '../../shared/documents/dialogues/forum-for-test.ts';

function numerals({ pillars }: DialogueDraft): string {
  return pillars.map(({ numeral }) => numeral).join(' ');
}

function grown(first: string, times: number): string {
  const start = startDraft(null);
  const draft = changePillar(start, start.pillars[0]?.id ?? '', { numeral: first });
  return numerals(Array.from({ length: times }).reduce<DialogueDraft>((next) => addPillar(next), draft));
}

describe('a draft of a dialogue', () => {
  it('gives back the dialogue that it began with', () => {
    expect(finishDraft(startDraft(FORUM))).toEqual(FORUM);
  });

  it('begins with one pillar, which needs a name before it is finished', () => {
    const draft = startDraft(null);
    expect(numerals(draft)).toBe('1');
    expect(finishDraft(draft)).toBeNull();
  });

  it('reads short forms between commas, each once, and no spaces around what is typed', () => {
    const draft = { ...startDraft(FORUM), abbreviations: ' NPF, FPN;NPF ,', pillarWord: ' Goal ' };
    expect(readDraft(draft)).toMatchObject({ abbreviations: ['NPF', 'FPN'], pillarWord: 'Goal' });
  });

  it('numbers a pillar that is added as those before it are', () => {
    expect(grown('1', 2)).toBe('1 2 3');
    expect(grown('III', 2)).toBe('III IV V');
    expect(grown('A', 2)).toBe('A B C');
    expect(grown('first', 1)).toBe('first ');
  });

  it('moves a pillar by one place and not past the ends', () => {
    const draft = addPillar(startDraft(FORUM));
    const added = draft.pillars.at(-1)?.id ?? '';
    expect(numerals(draft)).toBe('1 2 3');
    expect(numerals(movePillar(draft, added, -1))).toBe('1 3 2');
    expect(movePillar(draft, added, 1)).toBe(draft);
    expect(movePillar(draft, 'forum:1', -1)).toBe(draft);
  });

  it('gives no two added pillars the same placeholder', () => {
    const once = addPillar(startDraft(null));
    const again = addPillar(removePillar(once, once.pillars.at(-1)?.id ?? ''));
    expect(again.pillars.at(-1)?.id).not.toBe(once.pillars.at(-1)?.id);
    expect(new Set(again.pillars.map(({ id }) => id)).size).toBe(2);
  });
});
