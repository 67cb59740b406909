/** Finds the lists that only name who took part: they hold no initiatives. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';

/** A heading or a line with a colon over such a list. */
const PEOPLE =
  /^(?:(?:list of )?(?:participants|attendees|delegates|members|observers)|(?:the )?(?:u\.s\. |united states |mexican |[a-z]{4,14} )?delegations?(?: members)?(?: (?:of|from) [a-z. ]{4,40})?|(?:lista de )?(?:participantes|asistentes|observadores)|(?:la )?delegaci(?:on|ones)(?: [a-z ]{4,30})?|(?:heads? of|members of) (?:the )?delegations?):?$|\b(?:participants|attendees|delegation|participated|attended|chaired|represented|participaron|asistieron|delegacion|encabezad[ao]s?|representad[ao]s?)\b[^.]{0,120}:$/;
/** For whom, a colon, then a name. */
const SIDE_LINE =
  /^(?:(?:For|From|Por(?: parte de)?|Por el lado de) (?:the |los |el |la )?(?:\p{Lu}[\p{L}.]{0,20} ?){1,4}|(?:U\.S\.|Mexican|Canadian) (?:side|delegation)): (?:\p{Lu}[\p{L}.'’-]{0,25}[ ,]{1,2}){2}/u;
const LONGEST_ANNOUNCEMENT = 40;

/** @returns by index of the item the index of the line that announces the list */
export function findListsOfPeople(
  blocks: readonly Block[],
  next: readonly (number | null)[],
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph' && isSideLine(block)) found.set(index, index);
    if (block.kind === 'list-item' || !announcesPeople(block)) continue;
    let item = next[index] ?? null;
    while (item !== null && isPerson(blocks[item])) {
      found.set(item, index);
      item = next[item] ?? null;
    }
  }
  return found;
}

/** "Por México: Lic. Elena Ríos, Subsecretaria de Comercio Exterior." */
function isSideLine(block: Block): boolean {
  const { text, words } = textOf(block);
  return words <= 60 && SIDE_LINE.test(text) && !/\b(?:will|shall|agreed|acord|se comprometi)/.test(text);
}

function announcesPeople(block: Block): boolean {
  const { folded, words } = textOf(block);
  return words <= LONGEST_ANNOUNCEMENT && namesPeople(folded);
}

/** Does a heading or a line announce people? */
export function namesPeople(folded: string): boolean {
  return PEOPLE.test(folded);
}

/** A name with an office is short and no sentence. */
function isPerson(block: Block | undefined): boolean {
  if (block?.kind !== 'list-item') return false;
  const { text, words } = textOf(block);
  return words <= 25 && !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}\.|\b(?:Dr|Mr|Mrs|Ms|Jr)\./gu, ''));
}
