/** Finds where a text is signed: "Done at Washington, this 5th day of ...", "Por el Gobierno de ...", "Sincerely," and the names under them. */
import { textOf, type BlockText } from './block-text.ts';
import type { Block } from './block.ts';
import { endsSentence } from './text-shape.ts';

const DONE =
  /^(?:done|signed|issued|hecho|hecha|dado|dada|firmado|firmada|suscrito|suscrita)(?: and signed| y firmad[oa])? (?:at|in|on|this|en|a los|el)\b/;
const DAY =
  /\bday of\b|\bdias? del mes de\b|\b(?:19|20)\d\d\b|\bdos mil\b|\btwo thousand\b|\bin duplicate\b|\bejemplares\b/;
const WITNESS = /^(?:in witness whereof|en fe de lo cual|en testimonio de lo cual)\b/;
const FOR_WHOM =
  /^(?:for|por|on behalf of|en nombre de|en representacion de)(?: the| el| la| los)? (?:government|gobierno|united states|estados unidos|republic|republica|ministry|ministerio|secretaria|department|departamento|kingdom|european union|union europea)\b[^.]{0,100}$/;
const LEAVE =
  /^(?:yours )?(?:sincerely|respectfully|faithfully|truly|atentamente|cordialmente|respetuosamente)\b[^.]{0,30}$/;
const LONGEST_NAME_LINE = 14;

/** @returns the indexes of the blocks that sign the text */
export function findSignatures(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block);
    // In its first half a text names for whom people took part.
    const isLate = index >= blocks.length / 2;
    const opens = index > 0 && block.kind === 'paragraph' && opensSignature(text, isLate);
    isOpen = opens || (isOpen && isNameLine(block, text));
    if (isOpen) found.add(index);
  }
  return found;
}

/** Does a passage say where and when the text was signed? */
export function saysWhenSigned({ folded, words }: Pick<BlockText, 'folded' | 'words'>): boolean {
  return words <= 80 && DONE.test(folded) && DAY.test(folded);
}

function opensSignature({ text, folded, words }: BlockText, isLate: boolean): boolean {
  if (words > 80) return false;
  if (saysWhenSigned({ folded, words }) || WITNESS.test(folded)) return true;
  return (
    isLate &&
    words <= LONGEST_NAME_LINE &&
    !endsSentence(text) &&
    (FOR_WHOM.test(folded) || LEAVE.test(folded))
  );
}

/** A name, an office, a country; not the heading of an annex. */
function isNameLine(block: Block, { text, folded, words }: BlockText): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'table-row' && block.kind !== 'rule') return false;
  return (
    words <= LONGEST_NAME_LINE && !endsSentence(text) && !/^(?:annex|anexo|appendix|apendice)\b/.test(folded)
  );
}
