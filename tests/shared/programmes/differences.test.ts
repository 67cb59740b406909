/** What differs between two wordings, marked in each. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differencesOf } from '../../../shared/programmes/differences.ts';

const marked = (stretches: readonly { text: string; differs: boolean }[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

it('marks the words that went and the words that came', () => {
  const found = differencesOf(
    'The academy has trained 13 women in each of the five southern states.',
    'The academy has trained 14 women in each of the five southern states and beyond.',
  );
  expect(marked(found?.before ?? [])).toBe(
    'The academy has trained [13] women in each of the five southern [states.]',
  );
  expect(marked(found?.after ?? [])).toBe(
    'The academy has trained [14] women in each of the five southern [states and beyond.]',
  );
});

it('marks nothing in another wording altogether', () => {
  expect(
    differencesOf('Both governments will open the bridge.', 'A forum was held in Tapachula.'),
  ).toBeNull();
});

it('leaves out islands of a word or two', () => {
  const found = differencesOf(
    'In spring the two agencies of both countries met often here in the capital to talk.',
    'In spring the two agencies of both countries saw one of them here for some days to talk.',
  );
  expect(found?.after.filter(({ differs }) => differs)).toHaveLength(1);
});

it('keeps every word of both, whatever they are', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '1,5', 'ñu', '\n'), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')];
      const found = differencesOf(before, after);
      if (!found) return;
      expect(found.before.map(({ text }) => text).join('')).toBe(before);
      expect(found.after.map(({ text }) => text).join('')).toBe(after);
    }),
  );
});
