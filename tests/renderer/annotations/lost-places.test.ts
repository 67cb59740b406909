/** What of a passage is shown around a place, and what the user's choice of a place comes to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenPlace,
  NOTHING_CHOSEN,
  selectedWords,
} from '../../../renderer/annotations/lost-places/choice.ts';
import { excerpt } from '../../../renderer/annotations/lost-places/excerpt.ts';

describe('an excerpt', () => {
  const words = fc.array(fc.constantFrom('a', 'bridge', 'governments', 'é', '🌉', 'x'.repeat(120)), {
    minLength: 1,
    maxLength: 80,
  });

  it('has the words themselves marked, and is a part of the text', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, one, other) => {
        const text = list.join(' ');
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        if (start === undefined || end === undefined || start === end) return;
        const shown = excerpt(text, { start, end });
        expect(shown.text.slice(shown.span.start, shown.span.end)).toBe(text.slice(start, end));
        expect(text).toContain(shown.text.replace(/^… /u, '').replace(/ …$/u, ''));
      }),
    );
  });

  it('is short around short words of a long text', () => {
    const text = 'word '.repeat(1000);
    const shown = excerpt(text, { start: 2500, end: 2504 });
    expect(shown.text.length).toBeLessThan(200);
    expect(shown.text.startsWith('… word')).toBe(true);
    expect(shown.text.endsWith('word …')).toBe(true);
  });
});

const choices = {
  candidates: [{ initiativeId: 'b', start: 4, end: 10, score: 0.8 }],
  passages: [
    { initiativeId: 'a', text: 'The port.' },
    { initiativeId: 'b', text: 'The bridge is open.' },
  ],
  initiativeId: 'a',
};

describe('a choice of a place', () => {
  it('is none until the user makes one', () => {
    expect(chosenPlace(NOTHING_CHOSEN, choices)).toBeNull();
    expect(chosenPlace({ ...NOTHING_CHOSEN, kind: 'words' }, choices)).toBeNull();
  });

  it('names the words of a candidate as they were seen', () => {
    expect(chosenPlace({ ...NOTHING_CHOSEN, kind: 'candidate-0' }, choices)).toEqual({
      initiativeId: 'b',
      words: { start: 4, end: 10, exact: 'bridge' },
    });
  });

  it('names selected words without the spaces at their ends', () => {
    const choice = { kind: 'words' as const, initiativeId: 'b', selection: { start: 3, end: 14 } };
    expect(chosenPlace(choice, choices)).toEqual({
      initiativeId: 'b',
      words: { start: 4, end: 13, exact: 'bridge is' },
    });
    expect(selectedWords({ ...choice, selection: { start: 3, end: 4 } }, 'The bridge')).toBeNull();
  });

  it('of all of an initiative is on no words; first the one that it was on', () => {
    expect(chosenPlace({ ...NOTHING_CHOSEN, kind: 'whole' }, choices)).toEqual({
      initiativeId: 'a',
      words: null,
    });
  });
});
