/**
 * Recognises the sentence with which documents introduce a pillar over a list: by its name in the sentence, or, where the name is not
 * there, by what the dialogue's documents say of it ("... are cooperating to improve livelihoods through the creation of jobs and
 * opportunities in northern Central America and southern Mexico"). Two of a pillar's own phrases must stand in it and hardly any of
 * another's: a wrong pillar is worse than none.
 */
import { HLED } from './dialogues/hled.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import { holdsPhrase, phraseOf } from './phrases.ts';
import { nameWeight } from './pillar-names.ts';
import type { Pillar } from './pillar.ts';
import { countWords, fold } from './text-shape.ts';

const LONGEST_SENTENCE = 80;

export function pillarIntroduced(sentence: string, dialogue: KnownDialogue = HLED): Pillar | null {
  if (countWords(sentence) > LONGEST_SENTENCE) return null;
  return byPhrases(fold(sentence), dialogue) ?? byName(phraseOf(sentence), dialogue);
}

function byPhrases(folded: string, { pillars }: KnownDialogue): Pillar | null {
  const scores = pillars
    .map(({ id, phrases }) => ({ id, score: phrases.filter((phrase) => phrase.test(folded)).length }))
    .sort((left, right) => right.score - left.score);
  const [first, second] = scores;
  return first && first.score >= 2 && first.score - (second?.score ?? 0) >= 2 ? first.id : null;
}

/** One pillar's whole name, of two words of weight at least, and no other's. */
function byName(sentence: string, dialogue: KnownDialogue): Pillar | null {
  const named = dialogue.pillars.filter(
    ({ id, names }) =>
      nameWeight(id, dialogue) >= 2 && names.some((name) => holdsPhrase(sentence, phraseOf(name))),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
