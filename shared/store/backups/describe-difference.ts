/** Says of a difference between two sets of records what a user calls the thing and what would become of it. */
import { nameIn } from '../../documents/dialogues/find-pillar.ts';
import type { Language } from '../../i18n/language.ts';
import type { Difference as ThingDifference, WholeDifference } from '../compare/compare-records.ts';
import type { ChangedThing, Effect } from './backup-answers.ts';
import { writtenText } from '../../annotations/rich-text.ts';
import type { Annotation } from '../../annotations/annotation.ts';

type Difference = ThingDifference | WholeDifference;

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
  return { kind, id, name: nameOf(difference, language, titleOf), where, effect: effectOf(difference) };
}

function nameOf(difference: Difference, language: Language, titleOf: (documentId: string) => string): string {
  switch (difference.kind) {
    case 'document':
      return (difference.theirs ?? difference.mine)?.document.title ?? '';
    case 'annotation':
      return firstWords(textOf(difference.theirs ?? difference.mine));
    case 'book':
      return (difference.theirs ?? difference.mine)?.title ?? '';
    case 'dialogue':
      return nameIn((difference.theirs ?? difference.mine)?.names ?? { en: '', es: '' }, language);
    case 'searches':
      return (difference.theirs ?? difference.mine)?.name ?? '';
    case 'programmes':
      return (difference.theirs ?? difference.mine)?.title ?? '';
    case 'twins':
      return ((difference.theirs ?? difference.mine)?.documents ?? []).map(titleOf).join(' · ');
    case 'commitments':
    case 'rejected-links':
    case 'settled-figures':
      return titleOf(difference.id);
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
  if (difference.kind === 'annotation' || difference.kind === 'book') return isKept(difference[side]);
  return difference[side] !== null;
}

function isKept(thing: { trashedAt: string | null } | null | undefined): boolean {
  return thing?.trashedAt === null;
}
