/** One row of a list pane that is chosen by a click: a title, its facts, and what else must be known before it is opened. */
import styles from './list-row.module.css';

interface ListRowProps {
  title: string;
  /** Shown in a line, apart from one another. */
  facts: readonly string[];
  /** Something to beware of. */
  warning?: string | null;
  isChosen: boolean;
  /** In a grid: what makes its button a cell of the row. */
  cell?: Readonly<Record<string, string | number | boolean>>;
  onChoose: () => void;
}

export function ListRow({ title, facts, warning = null, isChosen, cell, onChoose }: ListRowProps) {
  const button = (
    <button
      {...cell}
      type="button"
      className={styles.row}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {warning !== null && <span className={styles.warning}>{warning}</span>}
    </button>
  );
  return cell ? <div role="gridcell">{button}</div> : button;
}
