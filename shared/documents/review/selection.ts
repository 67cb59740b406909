/** Which rows of a list are chosen: one that the keys move, one from which a range is drawn, and all that are chosen with them. */
export interface Selection {
  /** Indices of all chosen rows, ascending; `cursor` is among them or stands alone. */
  rows: readonly number[];
  /** Where a range begins. */
  anchor: number;
  /** The row that has the focus. */
  cursor: number;
}

/** `range`: all from the anchor to the row; `toggle`: the row is added, or taken out. */
export type SelectionMode = 'only' | 'range' | 'toggle';

export function selectRow(row: number): Selection {
  return { rows: [row], anchor: row, cursor: row };
}

export function select(selection: Selection, row: number, mode: SelectionMode): Selection {
  if (mode === 'only') return selectRow(row);
  if (mode === 'range') {
    return { rows: between(selection.anchor, row), anchor: selection.anchor, cursor: row };
  }
  const { rows } = selection;
  const others = rows.filter((other) => other !== row);
  const next = others.length < rows.length ? others : [...rows, row].sort((left, right) => left - right);
  return { rows: next, anchor: row, cursor: row };
}

export function selectAll(selection: Selection, count: number): Selection {
  return { ...selection, rows: between(0, count - 1), anchor: 0 };
}

/** Kept within a list that has become shorter. */
export function clampSelection({ rows, anchor, cursor }: Selection, count: number): Selection {
  const within = (row: number) => Math.max(0, Math.min(count - 1, row));
  return { rows: rows.filter((row) => row < count), anchor: within(anchor), cursor: within(cursor) };
}

function between(one: number, other: number): number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => first + step);
}
