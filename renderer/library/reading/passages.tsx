/** The text of a document, drawn part by part: of a long one only what is seen is laid out, the rest holds its room. */
import { memo, useMemo } from 'react';
import { plainText } from '../../../shared/documents/block.ts';
import { BlockPassage } from './block-passage.tsx';
import { InitiativePassage } from './initiative-passage.tsx';
import type { InitiativeFacts } from './passage-facts.ts';
import { partsOf, type Passage } from './lay-out.ts';
import { TablePassage } from './table-passage.tsx';
import styles from './passages.module.css';

interface PassagesProps {
  passages: readonly Passage[];
  factsOf: ReadonlyMap<string, InitiativeFacts>;
  /** The initiative that the Tab key comes to. */
  entry: string | null;
}

/** Passages that are laid out together. */
const TOGETHER = 12;
/** Of a text in usual size: characters of a line, its height and the space after a passage in pixels. */
const ROUGHLY = { line: 68, height: 26, space: 14 };

export const Passages = memo(function Passages({ passages, factsOf, entry }: PassagesProps) {
  const sheets = useMemo(() => cut(passages), [passages]);
  return sheets.map((sheet) => (
    <div key={sheet[0]?.key} className={styles.sheet} style={{ containIntrinsicBlockSize: roomFor(sheet) }}>
      {sheet.map((passage) => {
        if (passage.kind === 'block') return <BlockPassage key={passage.key} part={passage.part} />;
        if (passage.kind === 'table') {
          const isHere = passage.rows.some(({ initiative }) => initiative?.id === entry);
          return (
            <TablePassage
              key={passage.key}
              rows={passage.rows}
              factsOf={factsOf}
              entry={isHere ? entry : null}
            />
          );
        }
        const { id } = passage.initiative;
        const facts = factsOf.get(id);
        return (
          facts && (
            <InitiativePassage key={passage.key} passage={passage} facts={facts} isEntry={id === entry} />
          )
        );
      })}
    </div>
  ));
});

function cut(passages: readonly Passage[]): (readonly Passage[])[] {
  return Array.from({ length: Math.ceil(passages.length / TOGETHER) }, (_, sheet) =>
    passages.slice(sheet * TOGETHER, (sheet + 1) * TOGETHER),
  );
}

function roomFor(sheet: readonly Passage[]): string {
  const heights = sheet.flatMap(partsOf).map(({ placed }) => {
    const lines = Math.ceil(plainText(placed.block.runs).length / ROUGHLY.line);
    return Math.max(1, lines) * ROUGHLY.height + ROUGHLY.space;
  });
  return `auto ${String(heights.reduce((sum, height) => sum + height, 0))}px`;
}
