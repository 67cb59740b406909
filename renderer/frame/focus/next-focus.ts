/**
 * The one rule by which the focus goes on when what had it is gone:
 * 1. to what stands for the same thing (`data-focus`), such as the title that a field has become again;
 * 2. to the row that is now at its place in the list, or to the last one;
 * 3. out of a dialog, a menu or a message: to where the focus was before;
 * 4. to the heading of what it stood in, the nearest that is left, at last that of the screen.
 */
import { focusablesIn, isShown } from './focusable.ts';

const ROWS = '[role="row"], [role="treeitem"], [role="option"], li, tr';
const LISTS = '[role="grid"], [role="treegrid"], [role="tree"], [role="listbox"], ul, ol, table';
const PASSING =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [data-region="status"], [data-region="failures"]';
const HEADINGS = 'h1, h2, h3, h4';
const TEXT_FIELDS = 'textarea, [contenteditable="true"]';

/** Where the focus was, as it looked then. */
export interface Trace {
  element: HTMLElement;
  /** What it stands for. */
  thing: string | null;
  list: Element | null;
  row: Element | null;
  /** Of its row in the list. */
  index: number;
  /** It is in what goes away by itself. */
  isPassing: boolean;
  /** All around it, the nearest first. */
  around: readonly HTMLElement[];
}

export function traceOf(element: HTMLElement): Trace {
  const row = element.closest(ROWS);
  const list = row?.parentElement?.closest(LISTS) ?? null;
  return {
    element,
    thing: element.closest<HTMLElement>('[data-focus]')?.dataset.focus ?? null,
    list,
    row,
    index: row && list ? rowsOf(list).indexOf(row) : -1,
    isPassing: element.closest(PASSING) !== null,
    around: ancestorsOf(element),
  };
}

/**
 * @param traces where the focus was, the last first
 * @param isScrolled a list was just scrolled: its row is not gone, only out of sight
 * @param isLastTry then the screen itself will do
 */
export function nextFocus(
  traces: readonly Trace[],
  isScrolled: boolean,
  isLastTry: boolean,
): HTMLElement | null {
  const [last] = traces;
  if (!last) return null;
  const main = document.querySelector<HTMLElement>('main');
  return (
    sameThing(last) ??
    (isScrolled ? shownList(last) : null) ??
    sameRow(last) ??
    (last.isPassing ? whereItWas(traces) : null) ??
    nearestHeading(last.around, isLastTry) ??
    main?.querySelector<HTMLElement>('h1') ??
    (isLastTry ? main : null)
  );
}

function sameThing({ thing }: Trace): HTMLElement | null {
  if (thing === null) return null;
  const found = document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(thing)}"]`);
  return found && isShown(found) ? entryOf(found) : null;
}

function shownList({ list }: Trace): HTMLElement | null {
  return list instanceof HTMLElement && list.hasAttribute('tabindex') && isShown(list) ? list : null;
}

function sameRow({ list, row, index }: Trace): HTMLElement | null {
  if (!(list instanceof HTMLElement) || !isShown(list)) return null;
  if (row instanceof HTMLElement && isShown(row)) return entryOf(row);
  const rows = rowsOf(list);
  const next = rows[Math.max(0, Math.min(index, rows.length - 1))];
  return next instanceof HTMLElement ? entryOf(next) : null;
}

/** What had it before may be gone as well, such as the row that a question was about. */
function whereItWas(traces: readonly Trace[]): HTMLElement | null {
  for (const trace of traces.filter(({ isPassing }) => !isPassing)) {
    const found = isShown(trace.element) ? trace.element : (sameThing(trace) ?? sameRow(trace));
    if (found) return found;
  }
  return null;
}

/** A screen that has no heading yet is still being read in. */
function nearestHeading(around: readonly HTMLElement[], isLastTry: boolean): HTMLElement | null {
  for (const element of around) {
    if (!isShown(element) || element === document.body) continue;
    const heading = [...element.querySelectorAll<HTMLElement>(HEADINGS)].find(isShown);
    if (heading) return heading;
    if (element.matches('main') && !isLastTry) return null;
  }
  return null;
}

/** What takes the focus of a row: its field to write in, what it says comes first, itself, or its first button. */
function entryOf(row: HTMLElement): HTMLElement | null {
  const inner = focusablesIn(row);
  return (
    inner.find((one) => one.matches(TEXT_FIELDS)) ??
    inner.find((one) => one.matches('[data-focus-first]')) ??
    (row.matches('[tabindex], button, a[href]') ? row : null) ??
    inner.find(({ tabIndex }) => tabIndex === 0) ??
    inner[0] ??
    null
  );
}

function rowsOf(list: Element): Element[] {
  return [...list.querySelectorAll(ROWS)].filter((row) => row.parentElement?.closest(LISTS) === list);
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
  return around;
}
