/** Finds the lists that only name who took part: they hold no initiatives. */
import { plainText, type Block } from './block.ts';
import { countWords, fold } from './text-shape.ts';

/** A heading or a line with a colon over such a list. */
const PEOPLE =
  /^(?:(?:list of )?(?:participants|attendees|delegates|members)|(?:the )?(?:u\.s\. |mexican |[a-z]{4,14} )?delegations?(?: members)?|participantes|asistentes|(?:la )?delegaci(?:on|ones)(?: [a-z ]{4,30})?):?$|\b(?:participants|attendees|delegation|participated|attended|chaired|represented|participaron|asistieron|delegacion|encabezad[ao]s?|representad[ao]s?)\b[^.]{0,120}:$/;

/** @returns the indexes of the list items */
export function findListsOfPeople(blocks: readonly Block[], next: readonly (number | null)[]): Set<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list-item' || !announcesPeople(block)) continue;
    let item = next[index] ?? null;
    while (item !== null && isPerson(blocks[item])) {
      found.add(item);
      item = next[item] ?? null;
    }
  }
  return found;
}

function announcesPeople(block: Block): boolean {
  const text = plainText(block.runs);
  return countWords(text) <= 40 && PEOPLE.test(fold(text));
}

/** A name with an office is short and no sentence. */
function isPerson(block: Block | undefined): boolean {
  if (block?.kind !== 'list-item') return false;
  const text = plainText(block.runs);
  return (
    countWords(text) <= 25 &&
    !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}\.|\b(?:Dr|Mr|Mrs|Ms|Jr)\./gu, ''))
  );
}
