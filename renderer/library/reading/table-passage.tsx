/** The rows of a table, put together again as published; a row that is an initiative has its margin and takes the focus. */
import { memo } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReason } from '../use-reason.ts';
import { InitiativeMargin } from './initiative-margin.tsx';
import type { InitiativeFacts } from './passage-facts.ts';
import type { Part } from './lay-out.ts';
import { WordsText } from './words-text.tsx';
import styles from './passages.module.css';

interface TablePassageProps {
  rows: readonly Part[];
  factsOf: ReadonlyMap<string, InitiativeFacts>;
  /** The initiative that the Tab key comes to. */
  entry: string | null;
}

export const TablePassage = memo(function TablePassage({ rows, factsOf, entry }: TablePassageProps) {
  const columns = Math.max(...rows.map(({ words }) => words.length));
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map((part) => {
          const id = part.placed.role === 'initiative' ? (part.initiative?.id ?? null) : null;
          return (
            <Row
              key={part.placed.block.span.start}
              part={part}
              columns={columns}
              facts={id === null ? null : (factsOf.get(id) ?? null)}
              isEntry={id !== null && id === entry}
            />
          );
        })}
      </tbody>
    </table>
  );
});

interface RowProps {
  part: Part;
  columns: number;
  facts: InitiativeFacts | null;
  isEntry: boolean;
}

function Row({ part: { placed, words, initiative }, columns, facts, isEntry }: RowProps) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  const isHeader = placed.block.kind === 'table-row' && placed.block.isHeader;
  const held = facts && initiative ? { facts, id: initiative.id } : null;
  return (
    <tr
      {...(held && {
        tabIndex: isEntry ? 0 : -1,
        'data-initiative': held.id,
        'aria-label': t('reading.initiative', { number: held.facts.number }),
      })}
    >
      {words.map((one, column) => {
        const span = column === words.length - 1 ? columns - column : 1;
        const text = <WordsText words={one} marks={facts?.marks ?? []} isEntry={isEntry} />;
        if (isHeader) {
          return (
            <th key={one.key} scope="col" colSpan={span}>
              {text}
            </th>
          );
        }
        return (
          <td key={one.key} colSpan={span}>
            {column === 0 && held && (
              <InitiativeMargin
                initiativeId={held.id}
                facts={held.facts}
                isEntry={isEntry}
                reason={reasonOf(placed.reason)}
              />
            )}
            {text}
          </td>
        );
      })}
    </tr>
  );
}
