/**
 * Recognises the pillars of a dialogue by name, in English and Spanish and in the forms that documents give them ("Building Back
 * Together", "To Build Back Together"). Names are compared by the beginnings of their words.
 */
import { HLED } from './dialogues/hled.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import type { Pillar } from './pillar.ts';
import { foldedWords } from './text-shape.ts';

/** Words that tell no pillar from another. */
const EMPTY = new Set(
  'the our and for in of to on pillar pilar el la las los en de del y para nuestra nuestro nuestros'.split(
    ' ',
  ),
);
const STEM_LENGTH = 5;
/** Share of a name's words that must stand in a line. */
const LEAST_OF_NAME = 0.6;
/** A line of more different words names no pillar. */
const LONGEST_LINE = 20;

interface NamedPillar {
  pillar: Pillar;
  stems: ReadonlySet<string>;
}

const known = new WeakMap<KnownDialogue, readonly NamedPillar[]>();

function namesOf(dialogue: KnownDialogue): readonly NamedPillar[] {
  const before = known.get(dialogue);
  if (before) return before;
  const made = rarestFirst(
    dialogue.pillars.flatMap(({ id, names }) =>
      differentStems(names).map((stems) => ({ pillar: id, stems })),
    ),
  );
  known.set(dialogue, made);
  return made;
}

function differentStems(names: readonly string[]): ReadonlySet<string>[] {
  const found = new Map(names.map((name) => [[...stemsOf(name)].sort().join(' '), stemsOf(name)]));
  return [...found.values()];
}

/** Words that few names have come first in each: by them a passage is soonest known to name none. */
function rarestFirst(names: readonly NamedPillar[]): NamedPillar[] {
  const counts = new Map<string, number>();
  for (const { stems } of names) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return names.map(({ pillar, stems }) => ({
    pillar,
    stems: new Set([...stems].sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))),
  }));
}

/** The pillar whose name a line is, and nothing else; null when it is none or says more. */
export function pillarNamed(line: string, dialogue: KnownDialogue = HLED): Pillar | null {
  return bestMatch(line, dialogue, (inLine, inName) => inLine >= 0.8 && inName >= LEAST_OF_NAME);
}

/** The pillar that a line beside a pillar's number can only mean; enough when a part of the name is there and little else. */
export function pillarSuggested(line: string, dialogue: KnownDialogue = HLED): Pillar | null {
  return bestMatch(line, dialogue, (inLine, inName) => inLine >= 0.5 && inName >= 0.3);
}

/** How many words of weight a pillar's longest name has: what one or two words name, other texts name too. */
export function nameWeight(pillar: Pillar, dialogue: KnownDialogue): number {
  const sizes = namesOf(dialogue).flatMap((name) => (name.pillar === pillar ? [name.stems.size] : []));
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

/** Could the name of a pillar stand somewhere in a folded passage? A quick look before a close one. */
export function mayNamePillar(folded: string, dialogue: KnownDialogue): boolean {
  return namesOf(dialogue).some(({ stems }) => {
    let missing = Math.floor((1 - LEAST_OF_NAME) * stems.size);
    for (const stem of stems) {
      if (!folded.includes(stem)) missing -= 1;
      if (missing < 0) return false;
    }
    return true;
  });
}

function bestMatch(
  line: string,
  dialogue: KnownDialogue,
  isEnough: (inLine: number, inName: number) => boolean,
): Pillar | null {
  const words = stemsOf(line);
  if (words.size === 0 || words.size > LONGEST_LINE) return null;
  const pillars = new Set<Pillar>();
  for (const { pillar, stems } of namesOf(dialogue)) {
    let shared = 0;
    for (const stem of stems) if (words.has(stem)) shared += 1;
    // One word in common is an accident, unless it is all that either says.
    const isWhole = shared > 0 && shared === stems.size && shared === words.size;
    if (isWhole || (shared > 1 && isEnough(shared / words.size, shared / stems.size))) pillars.add(pillar);
  }
  const [pillar] = pillars;
  return pillars.size === 1 ? (pillar ?? null) : null;
}

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of foldedWords(text)) if (!EMPTY.has(word)) stems.add(word.slice(0, STEM_LENGTH));
  return stems;
}
