/** What somebody wrote, drawn as the Word file shows it: real lists, however they were made, and quotations set apart. */
import type { ReactNode } from 'react';
import type { NoteBlock } from '../../shared/book/note-blocks.ts';
import type { OutlineNote } from '../../shared/book/outline.ts';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './note-preview.module.css';

interface NotePreviewProps {
  note: OutlineNote;
  /** All of it is one point of a list. */
  isPoint: boolean;
}

export function NotePreview({ note, isPoint }: NotePreviewProps) {
  const drawn = drawBlocks(note, 0);
  if (!isPoint) return <div className={styles.note}>{drawn}</div>;
  return (
    <ul className={styles.note}>
      <li data-mark="•">{drawn}</li>
    </ul>
  );
}

/** @param depth how many lists these stand in */
function drawBlocks(blocks: OutlineNote, depth: number): ReactNode {
  return groupsOf(blocks, depth).map((group, position) => {
    const [first] = group;
    if (first && depthOf(first) > depth) return <List key={position} blocks={group} depth={depth + 1} />;
    return group.map((block, at) => <Paragraph key={`${String(position)}.${String(at)}`} block={block} />);
  });
}

function Paragraph({ block: { runs, isQuoted } }: { block: NoteBlock }) {
  const words = <PublishedRuns runs={runs} />;
  return isQuoted ? (
    <blockquote>
      <p>{words}</p>
    </blockquote>
  ) : (
    <p>{words}</p>
  );
}

/** The mark stands in the text, for no list of the browser knows `(b)`. */
function List({ blocks, depth }: { blocks: OutlineNote; depth: number }) {
  return (
    <ul>
      {itemsOf(blocks, depth).map((item, position) => (
        <li key={position} data-mark={markOf(item[0], depth)}>
          {drawBlocks(item, depth)}
        </li>
      ))}
    </ul>
  );
}

function markOf(block: NoteBlock | undefined, depth: number): string {
  if (!block || depthOf(block) !== depth) return '';
  if (block.kind !== 'number') return depth % 2 === 1 ? '•' : '–';
  const { value, letters, form } = block.number;
  return form.replace('%', letters ? String.fromCharCode(96 + value) : String(value));
}

function depthOf(block: NoteBlock): number {
  return block.kind === 'paragraph' ? 0 : block.depth;
}

/** Neighbours that stand in a deeper list, and those that do not. */
function groupsOf(blocks: OutlineNote, depth: number): NoteBlock[][] {
  return parted(blocks, (block, before) => depthOf(block) > depth === depthOf(before) > depth);
}

/** Each with what belongs to it. */
function itemsOf(blocks: OutlineNote, depth: number): NoteBlock[][] {
  return parted(blocks, (block) => depthOf(block) > depth || block.kind === 'more');
}

function parted(
  blocks: OutlineNote,
  belongs: (block: NoteBlock, before: NoteBlock) => boolean,
): NoteBlock[][] {
  const groups: NoteBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && belongs(block, before)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
