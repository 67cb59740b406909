/** The rows of a table, put together again as published; a row that is an initiative carries its mark. */
import type { Block } from '../../shared/documents/block.ts';
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { PublishedRuns } from '../ui/published-runs.tsx';
import { InitiativeMark } from './initiative-mark.tsx';
import styles from './published-table.module.css';

type TableRow = Extract<Block, { kind: 'table-row' }>;
export type PlacedRow = PlacedBlock & { block: TableRow };

interface PublishedTableProps {
  rows: readonly PlacedRow[];
  /** The initiative that the user asked for. */
  place: string | null;
}

export function PublishedTable({ rows, place }: PublishedTableProps) {
  const columns = Math.max(...rows.map(({ block }) => block.cells.length));
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map((placed) => (
          <Row
            key={placed.block.span.start}
            placed={placed}
            columns={columns}
            isPlace={placed.initiativeId !== null && placed.initiativeId === place}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ placed, columns, isPlace }: { placed: PlacedRow; columns: number; isPlace: boolean }) {
  const { cells, isHeader } = placed.block;
  const isInitiative = placed.role === 'initiative';
  return (
    <tr data-initiative={isInitiative ? placed.initiativeId : undefined} data-place={isPlace || undefined}>
      {cells.map((cell, column) => {
        const span = column === cells.length - 1 ? columns - column : 1;
        return isHeader ? (
          <th key={column} scope="col" colSpan={span}>
            <PublishedRuns runs={cell} />
          </th>
        ) : (
          <td key={column} colSpan={span}>
            {column === 0 && isInitiative && <InitiativeMark placed={placed} />}
            <PublishedRuns runs={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/** Blocks in their order, rows of one table together. */
export function groupTables(blocks: readonly PlacedBlock[]): (PlacedBlock | PlacedRow[])[] {
  const groups: (PlacedBlock | PlacedRow[])[] = [];
  for (const placed of blocks) {
    const table = groups.at(-1);
    if (!isRow(placed)) groups.push(placed);
    else if (Array.isArray(table) && !(placed.block.isHeader && !table.at(-1)?.block.isHeader))
      table.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function isRow(placed: PlacedBlock): placed is PlacedRow {
  return placed.block.kind === 'table-row';
}
