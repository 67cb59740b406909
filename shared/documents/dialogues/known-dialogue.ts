/** A dialogue as the importer recognises it in a text: the one that is built in and those that the user defined, described alike. */
import type { Pillar } from '../pillar.ts';
import { fold } from '../text-shape.ts';
import type { Dialogue } from './dialogue.ts';

export interface KnownPillar {
  id: Pillar;
  /** As documents number it: `I`, `1`, `A`. */
  numeral: string;
  /** Forms of its name, in any language. */
  names: readonly string[];
  /** What documents say of it where they do not name it; none for what users define. */
  phrases: readonly RegExp[];
}

export interface KnownDialogue {
  id: string;
  names: readonly string[];
  abbreviations: readonly string[];
  /** What its documents call a pillar, folded: `pillar`, `goal`, `objetivo`. */
  pillarWords: readonly string[];
  /** Stands in the opening of every text of the dialogue, where others share its name. */
  sign: RegExp | null;
  pillars: readonly KnownPillar[];
}

/** Words for pillars that say the same, English and Spanish. */
const SAME_WORDS: readonly (readonly string[])[] = [
  ['pillar', 'pilar'],
  ['goal', 'objective', 'objetivo', 'meta'],
  ['working group', 'grupo de trabajo'],
  ['workstream', 'work stream', 'linea de trabajo'],
  ['line of effort', 'line of action', 'linea de accion'],
  ['axis', 'eje'],
  ['priority', 'prioridad'],
  ['focus area', 'area', 'area de enfoque'],
  ['track', 'via'],
  ['theme', 'topic', 'tema'],
  ['component', 'componente'],
  ['chapter', 'capitulo'],
  ['basket', 'canasta'],
];

/** Every dialogue's documents may call a pillar so. */
const PILLAR_WORDS: readonly string[] = SAME_WORDS[0] ?? [];

const known = new WeakMap<Dialogue, KnownDialogue>();

export function knowDialogue(dialogue: Dialogue): KnownDialogue {
  const before = known.get(dialogue);
  if (before) return before;
  const made = describe(dialogue);
  known.set(dialogue, made);
  return made;
}

function describe({ id, names, abbreviations, pillarWord, pillars }: Dialogue): KnownDialogue {
  const word = fold(pillarWord);
  const same = SAME_WORDS.find((words) => words.includes(word)) ?? (word === '' ? [] : [word]);
  return {
    id,
    names: formsOf(names),
    abbreviations: [...abbreviations, ...Object.values(names).flatMap((name) => inBrackets(name))],
    pillarWords: [...new Set([...PILLAR_WORDS, ...same])],
    sign: null,
    pillars: pillars.map((pillar) => ({
      id: pillar.id,
      numeral: pillar.numeral,
      names: formsOf(pillar.names),
      phrases: [],
    })),
  };
}

/** The names in both languages, without a short form in brackets. */
function formsOf(names: Dialogue['names']): string[] {
  const forms = Object.values(names).map((name) => name.replace(/\([^()]{1,40}\)/g, ' ').trim());
  return [...new Set(forms)].filter((name) => name !== '');
}

/** "North Pacific Forum (NPF)" gives the short form that documents use. */
function inBrackets(name: string): string[] {
  return [...name.matchAll(/\((\p{Lu}[\p{L}\p{N}.&-]{1,19})\)/gu)].flatMap(([, short]) => short ?? []);
}
