/**
 * What the reading view draws, one under the other: initiatives with all their blocks, tables with their rows, everything else block by
 * block. Each stretch of words knows where it stands in the reading text of its initiative, so that a selection becomes exact offsets.
 */
import type { Block, Run } from '../../../shared/documents/block.ts';
import { plainText } from '../../../shared/documents/block.ts';
import type { PlacedBlock } from '../../../shared/documents/document.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';

/** Words that are drawn in one piece: a paragraph, or a cell of a table. */
export interface Words {
  /** Unlike that of any other words of the document. */
  key: string;
  runs: readonly Run[];
  /** Where they begin in the reading text of their initiative; null where they are no part of one. */
  from: number | null;
}

export interface Part {
  placed: PlacedBlock;
  /** One; of a row of a table one for each cell. */
  words: readonly Words[];
  initiative: Initiative | null;
}

export type Passage =
  | { kind: 'initiative'; key: string; initiative: Initiative; parts: readonly Part[] }
  | { kind: 'table'; key: string; rows: readonly Part[] }
  | { kind: 'block'; key: string; part: Part };

const BETWEEN_CELLS = ' | ';
const BETWEEN_LINES = '\n';

export function layOut(blocks: readonly PlacedBlock[], initiatives: readonly Initiative[]): Passage[] {
  const parts = placeWords(blocks, initiatives);
  const passages: Passage[] = [];
  for (const part of parts) {
    const last = passages.at(-1);
    if (last && joins(last, part)) continue;
    passages.push(begin(part));
  }
  return passages;
}

/** Puts a part to the passage before it, where it belongs to that. */
function joins(passage: Passage, part: Part): boolean {
  const { block } = part.placed;
  if (passage.kind === 'table' && block.kind === 'table-row') {
    const before = passage.rows.at(-1)?.placed.block;
    if (block.isHeader && !(before?.kind === 'table-row' && before.isHeader)) return false;
    (passage.rows as Part[]).push(part);
    return true;
  }
  if (passage.kind !== 'initiative' || passage.initiative !== part.initiative) return false;
  (passage.parts as Part[]).push(part);
  return true;
}

function begin(part: Part): Passage {
  const key = String(part.placed.block.span.start);
  if (part.placed.block.kind === 'table-row') return { kind: 'table', key, rows: [part] };
  if (part.initiative) return { kind: 'initiative', key, initiative: part.initiative, parts: [part] };
  return { kind: 'block', key, part };
}

function placeWords(blocks: readonly PlacedBlock[], initiatives: readonly Initiative[]): Part[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const readings = new Map<string, { text: string; at: number }>();
  return blocks.map((placed) => {
    const initiative = byId.get(placed.initiativeId ?? '') ?? null;
    if (!initiative) return { placed, words: wordsOf(placed.block, null), initiative };
    const reading = readings.get(initiative.id) ?? { text: readingText(initiative), at: 0 };
    readings.set(initiative.id, reading);
    const text = plainText(placed.block.runs);
    const from = reading.text.startsWith(text, reading.at) ? reading.at : null;
    if (from !== null) reading.at = from + text.length + BETWEEN_LINES.length;
    return { placed, words: wordsOf(placed.block, from), initiative };
  });
}

function wordsOf(block: Block, from: number | null): Words[] {
  const key = String(block.span.start);
  if (block.kind !== 'table-row') return [{ key, runs: block.runs, from }];
  const isWhole = block.cells.map(plainText).join(BETWEEN_CELLS) === plainText(block.runs);
  let at = from;
  return block.cells.map((runs, column) => {
    const words = { key: `${key} ${String(column)}`, runs, from: isWhole ? at : null };
    if (at !== null) at += plainText(runs).length + BETWEEN_CELLS.length;
    return words;
  });
}

/** All that is drawn, in its order. */
export function partsOf(passage: Passage): readonly Part[] {
  if (passage.kind === 'initiative') return passage.parts;
  return passage.kind === 'table' ? passage.rows : [passage.part];
}
