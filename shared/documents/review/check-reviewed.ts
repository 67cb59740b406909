/** The law of the review: blocks may be cut, joined and placed anew, but no word is lost, doubled, moved or made up. */
import { plainText, type Block } from '../block.ts';
import type { PlacedBlock } from '../document.ts';

export function isSoundReview(proposed: readonly PlacedBlock[], reviewed: readonly PlacedBlock[]): boolean {
  return (
    lettersOf(proposed) === lettersOf(reviewed) &&
    reviewed.every(({ block }) => holdsItsCells(block)) &&
    haveOrderedSpans(reviewed, endOf(proposed)) &&
    haveOwners(reviewed)
  );
}

/** All text without its white space, which cutting and joining may change. */
function lettersOf(blocks: readonly PlacedBlock[]): string {
  return blocks.map(({ block }) => plainText(block.runs).replace(/\s+/g, '')).join('');
}

/** The cells of a table say what its row says. */
function holdsItsCells(block: Block): boolean {
  if (block.kind !== 'table-row') return true;
  const cells = block.cells.map((cell) => plainText(cell)).join('|');
  return cells.replace(/\s+/g, '') === plainText(block.runs).replace(/\s+/g, '');
}

function endOf(blocks: readonly PlacedBlock[]): number {
  return blocks.at(-1)?.block.span.end ?? 0;
}

function haveOrderedSpans(blocks: readonly PlacedBlock[], end: number): boolean {
  let last = 0;
  return (
    blocks.every(({ block: { span } }) => {
      const follows = span.start >= last && span.end >= span.start;
      last = span.end;
      return follows;
    }) && last <= end
  );
}

/** A sub-point belongs to the initiative above it, so that no two initiatives overlap; and no two share an id. */
function haveOwners(blocks: readonly PlacedBlock[]): boolean {
  const opened = new Set<string>();
  let open: string | null = null;
  return blocks.every(({ role, initiativeId }) => {
    if (role === 'sub-point') return initiativeId !== null && initiativeId === open;
    if (role !== 'initiative') return initiativeId === null;
    if (initiativeId === null || opened.has(initiativeId)) return false;
    opened.add(initiativeId);
    open = initiativeId;
    return true;
  });
}
