/** Merges dialogues: mine stays unless the user takes theirs; either way no pillar goes, for documents and books may stand under it. */
import { PILLAR_LIMIT } from '../../documents/dialogues/dialogue.ts';
import type { RecordOf } from '../store-file.ts';
import { chosen, keyOf, type MergeChoice, type MergeChoices, type MergeThing } from './merge-thing.ts';

type DialogueThing = Extract<MergeThing, { kind: 'dialogue' }>;
type DialogueRecord = RecordOf<'dialogues'>;

interface Merged {
  things: DialogueThing[];
  /** Only those that change. */
  records: DialogueRecord[];
}

export function mergeDialogues(
  mine: readonly DialogueRecord[],
  theirs: readonly DialogueRecord[],
  choices: MergeChoices,
): Merged {
  const own = new Map(mine.map((dialogue) => [dialogue.id, dialogue]));
  const things = theirs.map((dialogue) => judge(own.get(dialogue.id) ?? null, dialogue, choices));
  const records = things.flatMap(({ state, choice, mine: here, theirs: there }): DialogueRecord[] => {
    if (!there || state === 'here') return [];
    if (!here) return [there];
    const merged = choice === 'theirs' ? withPillars(there, here) : withPillars(here, there);
    return merged === here ? [] : [merged];
  });
  return { things, records };
}

function judge(mine: DialogueRecord | null, theirs: DialogueRecord, choices: MergeChoices): DialogueThing {
  const { id } = theirs;
  const key = keyOf({ kind: 'dialogue', id });
  const common = { kind: 'dialogue', id, key, mine, theirs } as const;
  if (!mine) return { ...common, state: 'new', options: [], choice: null };
  if (contentOf(mine) === contentOf(theirs)) return { ...common, state: 'here', options: [], choice: null };
  const options: MergeChoice[] = ['mine', 'theirs'];
  return { ...common, state: 'differs', options, choice: chosen(key, choices, options, 'mine') };
}

function withPillars(base: DialogueRecord, other: DialogueRecord): DialogueRecord {
  const known = new Set(base.pillars.map(({ id }) => id));
  const missing = other.pillars.filter(({ id }) => !known.has(id));
  const pillars = [...base.pillars, ...missing].slice(0, PILLAR_LIMIT);
  return pillars.length === base.pillars.length ? base : { ...base, pillars };
}

function contentOf({ names, abbreviations, pillarWord, pillars }: DialogueRecord): string {
  return JSON.stringify([names, abbreviations, pillarWord, pillars]);
}
