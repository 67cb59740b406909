/** A dialogue while it is being typed: pure steps from one draft to the next. Ids of what is new are placeholders; the core gives real ones. */
import {
  dialogueSchema,
  PILLAR_LIMIT,
  type Dialogue,
  type DialoguePillar,
} from '../../shared/documents/dialogues/dialogue.ts';

export interface DialogueDraft extends Omit<Dialogue, 'abbreviations'> {
  /** As typed, with commas between. */
  abbreviations: string;
  /** How many pillars were ever added, for their placeholders. */
  added: number;
}

const NEW = 'new';

export function startDraft(dialogue: Dialogue | null): DialogueDraft {
  if (dialogue) return { ...dialogue, abbreviations: dialogue.abbreviations.join(', '), added: 0 };
  const empty = { id: NEW, names: { en: '', es: '' }, abbreviations: '', pillarWord: '' };
  return addPillar({ ...empty, pillars: [], added: 0 });
}

/** What is typed, without the spaces around it; not yet checked. */
export function readDraft({ id, names, abbreviations, pillarWord, pillars }: DialogueDraft): Dialogue {
  const shortForms = abbreviations.split(/[,;]/u).map((one) => one.trim());
  return {
    id,
    names: trimmed(names),
    abbreviations: [...new Set(shortForms)].filter((one) => one !== ''),
    pillarWord: pillarWord.trim(),
    pillars: pillars.map((pillar) => ({
      ...pillar,
      numeral: pillar.numeral.trim(),
      names: trimmed(pillar.names),
    })),
  };
}

/** The draft as the core takes it; null while it breaks a rule of form that `findFaults` names. */
export function finishDraft(draft: DialogueDraft): Dialogue | null {
  const read = dialogueSchema.safeParse(readDraft(draft));
  return read.success ? read.data : null;
}

export function addPillar(draft: DialogueDraft): DialogueDraft {
  if (draft.pillars.length >= PILLAR_LIMIT) return draft;
  const added = draft.added + 1;
  const pillar = {
    id: placeholder(added),
    numeral: nextNumeral(draft.pillars.at(-1)?.numeral ?? ''),
    names: { en: '', es: '' },
  };
  return { ...draft, added, pillars: [...draft.pillars, pillar] };
}

export function changePillar(
  draft: DialogueDraft,
  id: string,
  changes: Partial<DialoguePillar>,
): DialogueDraft {
  return { ...draft, pillars: draft.pillars.map((one) => (one.id === id ? { ...one, ...changes } : one)) };
}

export function removePillar(draft: DialogueDraft, id: string): DialogueDraft {
  return { ...draft, pillars: draft.pillars.filter((one) => one.id !== id) };
}

/** Takes a pillar a place up (-1) or down (1); past the ends it stays. */
export function movePillar(draft: DialogueDraft, id: string, by: -1 | 1): DialogueDraft {
  const from = draft.pillars.findIndex((one) => one.id === id);
  const pillar = draft.pillars[from];
  const to = from + by;
  if (!pillar || to < 0 || to >= draft.pillars.length) return draft;
  return { ...draft, pillars: draft.pillars.toSpliced(from, 1).toSpliced(to, 0, pillar) };
}

function placeholder(added: number): string {
  return `${NEW}-${String(added)}`;
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** The number that follows in the way the one before is written: 3 after 2, IV after III, C after B; nothing where that is not clear. */
function nextNumeral(last: string): string {
  const numeral = last.trim();
  if (numeral === '') return '1';
  if (/^\d{1,2}$/.test(numeral)) return String(Number(numeral) + 1);
  const roman = ROMAN.indexOf(numeral);
  if (roman >= 0) return ROMAN[roman + 1] ?? '';
  return /^[A-Y]$/.test(numeral) ? String.fromCharCode(numeral.charCodeAt(0) + 1) : '';
}

function trimmed({ en, es }: Dialogue['names']): Dialogue['names'] {
  return { en: en.trim(), es: es.trim() };
}
