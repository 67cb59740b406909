/**
 * The keyboard in a grid, a tree or a list box that is drawn as a whole: one stop of the Tab key, arrow keys from row to row and into the
 * parts of a row, Home and End, pages, and type-ahead on the names of the rows.
 *
 * Rows have the role `row`, `treeitem` or `option`. What takes the focus - a row itself, or parts of it - has `data-cell` and is drawn with
 * `tabIndex={-1}`. A row's name is its `data-name`, else its text.
 */
import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { rowForKey } from './row-for-key.ts';
import { TypeAhead } from './type-ahead.ts';

const ROWS = '[role="row"], [role="treeitem"], [role="option"]';
const CELL = '[data-cell]';
/** It is being dragged by the arrow keys. */
const LIFTED = '[aria-pressed="true"]';
const CHOSEN = '[aria-selected="true"], [aria-current="true"]';

interface Roving {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

export function useRoving(list: RefObject<HTMLElement | null>): Roving {
  const [typeAhead] = useState(() => new TypeAhead());
  useLayoutEffect(() => {
    if (list.current) keepOneStop(list.current);
  });
  return {
    onKeyDown: (event) => {
      const { current } = list;
      if (!current || event.defaultPrevented || !(event.target as Element).matches(CELL)) return;
      if ((event.target as Element).matches(LIFTED)) return;
      const target = targetOf(event, current, typeAhead);
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
    onFocus: ({ target }) => {
      if (list.current && target.matches(CELL)) makeStop(list.current, target as HTMLElement);
    },
  };
}

function targetOf(event: KeyboardEvent, list: HTMLElement, typeAhead: TypeAhead): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>(ROWS)].filter((row) => cellsOf(row).length > 0);
  const cell = event.target as HTMLElement;
  const row = cell.closest<HTMLElement>(ROWS);
  const at = row ? rows.indexOf(row) : -1;
  const cells = row ? cellsOf(row) : [];
  const column = cells.indexOf(cell);
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (isPlain && event.key === 'ArrowRight') return cells[column + 1];
  if (isPlain && event.key === 'ArrowLeft') return cells[column - 1];
  const index =
    (event.shiftKey ? null : rowForKey(event, at, rows.length)) ??
    typeAhead.type(event, rows.map(nameOf), at, performance.now());
  const target = index === null ? undefined : rows[index];
  if (!target) return undefined;
  const others = cellsOf(target);
  return others[Math.min(column, others.length - 1)] ?? others[0];
}

function cellsOf(row: HTMLElement): HTMLElement[] {
  const inner = [...row.querySelectorAll<HTMLElement>(CELL)];
  return row.matches(CELL) ? [row, ...inner] : inner;
}

function nameOf(row: HTMLElement): string {
  return row.dataset.name ?? row.textContent;
}

/** The Tab key comes to what had the focus last, else to what is chosen, else to the first row. */
function keepOneStop(list: HTMLElement): void {
  const cells = [...list.querySelectorAll<HTMLElement>(CELL)];
  const stops = cells.filter(({ tabIndex }) => tabIndex === 0);
  const chosen = list.querySelector<HTMLElement>(CHOSEN);
  const [chosenCell] = chosen ? cellsOf(chosen) : [];
  const stop = stops[0] ?? chosenCell ?? cells.find((cell) => cell.matches('[data-cell="main"]')) ?? cells[0];
  if (stop && (stops.length !== 1 || stop.tabIndex !== 0)) makeStop(list, stop);
}

function makeStop(list: HTMLElement, stop: HTMLElement): void {
  for (const cell of list.querySelectorAll<HTMLElement>(CELL)) cell.tabIndex = cell === stop ? 0 : -1;
}
