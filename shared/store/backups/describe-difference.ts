/** Says of a difference between two sets of records what a user calls the thing and what would become of it. */
import { nameIn } from '../../documents/dialogues/find-pillar.ts';
import type { Language } from '../../i18n/language.ts';
import type { Difference } from '../compare/compare-records.ts';
import type { ChangedThing, Effect } from './backup-answers.ts';
import { writtenText } from '../../annotations/rich-text.ts';
import type { Annotation } from '../../annotations/annotation.ts';

const NAME_LENGTH = 160;

/** @param titleOf title of a document by its id, empty when it is unknown */
export function describeDifference(
  difference: Difference,
  language: Language,
  titleOf: (documentId: string) => string,
): ChangedThing {
  const { kind, id } = difference;
  const where =
    difference.kind === 'annotation' ? titleOf((difference.theirs ?? difference.mine)?.documentId ?? '') : '';
  return { kind, id, name: nameOf(difference, language), where, effect: effectOf(difference) };
}

function nameOf(difference: Difference, language: Language): string {
  switch (difference.kind) {
    case 'document':
      return (difference.theirs ?? difference.mine)?.document.title ?? '';
    case 'annotation':
      return firstWords(textOf(difference.theirs ?? difference.mine));
    case 'book':
      return (difference.theirs ?? difference.mine)?.title ?? '';
    case 'dialogue':
      return nameIn((difference.theirs ?? difference.mine)?.names ?? { en: '', es: '' }, language);
  }
}

function textOf(annotation: Annotation | null): string {
  return annotation ? writtenText(annotation.body) : '';
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH)}…` : line;
}

/** To a user what lies in the trash is gone. */
function effectOf(difference: Difference): Effect {
  const isHere = isInUse(difference, 'mine');
  const willBeHere = isInUse(difference, 'theirs');
  if (willBeHere && !isHere) return 'comes-back';
  return isHere && !willBeHere ? 'goes' : 'changes-back';
}

function isInUse(difference: Difference, side: 'mine' | 'theirs'): boolean {
  if (difference.kind === 'document') return isKept(difference[side]?.document);
  if (difference.kind === 'dialogue') return difference[side] !== null;
  return isKept(difference[side]);
}

function isKept(thing: { trashedAt: string | null } | null | undefined): boolean {
  return thing?.trashedAt === null;
}
