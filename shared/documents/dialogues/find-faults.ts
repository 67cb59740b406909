/** What is still wrong with a dialogue that a user defines: the form shows it at the field, and the core refuses to store it. */
import type { ProblemCode } from '../../i18n/catalogue.ts';
import type { ProblemDetails } from '../../result.ts';
import { fold } from '../text-shape.ts';
import { ABBREVIATION, type Dialogue, type DialoguePillar, type Names } from './dialogue.ts';

export interface DialogueFault {
  /** `numeral` and `pillar-name` are those of the pillar at `index`. */
  field: 'name' | 'abbreviations' | 'pillars' | 'numeral' | 'pillar-name';
  index?: number;
  code: ProblemCode;
  details: ProblemDetails;
}

/** @param others the dialogues beside it, the built-in one among them */
export function findFaults(dialogue: Dialogue, others: readonly Dialogue[]): DialogueFault[] {
  return [
    ...nameFaults(dialogue, others),
    ...abbreviationFaults(dialogue, others),
    ...(dialogue.pillars.length === 0 ? [fault('pillars', 'dialogue-without-pillar')] : []),
    ...dialogue.pillars.flatMap((pillar, index) => [
      ...numeralFaults(pillar, dialogue.pillars.slice(0, index)).map((one) => ({ ...one, index })),
      ...pillarNameFaults(pillar, dialogue.pillars.slice(0, index)).map((one) => ({ ...one, index })),
    ]),
  ];
}

function nameFaults({ names }: Dialogue, others: readonly Dialogue[]): DialogueFault[] {
  if (given(names).length === 0) return [fault('name', 'dialogue-without-name')];
  const taken = firstTaken(
    given(names),
    others.flatMap((other) => given(other.names)),
  );
  return taken === undefined ? [] : [fault('name', 'dialogue-name-taken', { name: taken })];
}

function abbreviationFaults({ abbreviations }: Dialogue, others: readonly Dialogue[]): DialogueFault[] {
  const { shortest, longest, most } = ABBREVIATION;
  const isUnfit = ({ length }: string) => length < shortest || length > longest;
  const unfit = abbreviations.find(isUnfit);
  if (unfit !== undefined) {
    return [fault('abbreviations', 'abbreviation-unfit', { abbreviation: unfit, shortest, longest })];
  }
  if (abbreviations.length > most) return [fault('abbreviations', 'abbreviations-too-many', { most })];
  const taken = firstTaken(
    abbreviations,
    others.flatMap((other) => other.abbreviations),
  );
  return taken === undefined ? [] : [fault('abbreviations', 'abbreviation-taken', { abbreviation: taken })];
}

function numeralFaults({ numeral }: DialoguePillar, before: readonly DialoguePillar[]): DialogueFault[] {
  if (numeral.trim() === '') return [fault('numeral', 'pillar-without-numeral')];
  const taken = firstTaken(
    [numeral],
    before.map((pillar) => pillar.numeral),
  );
  return taken === undefined ? [] : [fault('numeral', 'pillar-numeral-taken', { numeral: taken })];
}

function pillarNameFaults({ names }: DialoguePillar, before: readonly DialoguePillar[]): DialogueFault[] {
  if (given(names).length === 0) return [fault('pillar-name', 'pillar-without-name')];
  const taken = firstTaken(
    given(names),
    before.flatMap((pillar) => given(pillar.names)),
  );
  return taken === undefined ? [] : [fault('pillar-name', 'pillar-name-taken', { name: taken })];
}

function given({ en, es }: Names): string[] {
  return [en, es].map((name) => name.trim()).filter((name) => name !== '');
}

/** Capitals and accents tell no name from another. */
function firstTaken(wanted: readonly string[], taken: readonly string[]): string | undefined {
  const folded = new Set(taken.map((one) => fold(one).trim()));
  return wanted.find((one) => folded.has(fold(one).trim()));
}

function fault(
  field: DialogueFault['field'],
  code: ProblemCode,
  details: ProblemDetails = {},
): DialogueFault {
  return { field, code, details };
}
