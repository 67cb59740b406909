/** The text of a document in its order, tables put together; of a very long one only the beginning at first, so that it opens at once. */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { useLanguage } from '../ui/language.tsx';
import { PublishedBlock } from './published-block.tsx';
import { groupTables, PublishedTable, type PlacedRow } from './published-table.tsx';

interface PublishedTextProps {
  blocks: readonly PlacedBlock[];
  /** The initiative that the user asked for. */
  place: string | null;
}

/** Passages that are drawn at a time. */
const AT_ONCE = 3000;

export function PublishedText({ blocks, place }: PublishedTextProps) {
  const { t } = useLanguage();
  const groups = useMemo(() => groupTables(blocks), [blocks]);
  const firsts = useMemo(() => firstBlocks(blocks), [blocks]);
  const [asked, setAsked] = useState(AT_ONCE);
  const upToPlace = place === null ? 0 : groups.findIndex((group) => holds(group, place)) + AT_ONCE;
  const count = Math.max(asked, upToPlace);
  return (
    <>
      {groups
        .slice(0, count)
        .map((group) =>
          Array.isArray(group) ? (
            <PublishedTable key={group[0]?.block.span.start} rows={group} place={place} />
          ) : (
            <PublishedBlock
              key={group.block.span.start}
              placed={group}
              isFirst={firsts.has(group)}
              isPlace={group.initiativeId !== null && group.initiativeId === place}
            />
          ),
        )}
      {count < groups.length && (
        <Button
          onClick={() => {
            setAsked(count + AT_ONCE);
          }}
        >
          {t('library.more', { count: groups.length - count })}
        </Button>
      )}
    </>
  );
}

function holds(group: PlacedBlock | PlacedRow[], initiativeId: string): boolean {
  return [group].flat().some((placed) => placed.initiativeId === initiativeId);
}

/** Of each initiative the block that it begins with. */
function firstBlocks(blocks: readonly PlacedBlock[]): Set<PlacedBlock> {
  const first = new Map<string, PlacedBlock>();
  for (const placed of blocks) {
    const { initiativeId } = placed;
    if (initiativeId !== null && !first.has(initiativeId)) first.set(initiativeId, placed);
  }
  return new Set(first.values());
}
