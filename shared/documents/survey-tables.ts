/** Tells the rows of tables that say what is done from those that only name columns, people, times or figures. */
import { isAgendaLine } from './agenda-lines.ts';
import { textOf } from './block-text.ts';
import { plainText, type Block } from './block.ts';
import { countWords, fold } from './text-shape.ts';

export type RowReason = 'table-header' | 'table-heading' | 'table-row' | 'table-of-people' | 'table-of-data';
type Row = Extract<Block, { kind: 'table-row' }>;

/** Columns that hold what is done. */
const DEEDS =
  /\b(?:actions?|activit(?:y|ies)|initiatives?|measures?|projects?|programs?|deliverables?|commitments?|outcomes?|results?|milestones?|tasks?|steps?|objectives?|recommendations?|accion(?:es)?|actividad(?:es)?|iniciativas?|medidas?|proyectos?|programas?|compromisos?|resultados?|metas?|tareas?|acuerdos?|objetivos?|entregables?|recomendaci(?:on|ones))\b/;
const NAMES =
  /^(?:full )?(?:names?|nombres?|participants?|participantes?|delegates?|members?|contact|contacto)\b/;
const PEOPLE =
  /\b(?:title|position|role|office|agency|organization|affiliation|institution|delegation|country|cargo|puesto|institucion|dependencia|delegacion|pais)\b/;
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,64}\.|\b(?:tel|phone|telefono|ext)\b|\+?\d[\d ().-]{7,20}\d/;
const FIGURE = /^[\s$€£%+~<>≈-]{0,4}\d[\d.,\s]{0,20}(?:%|percent|por ciento|[a-z]{1,4})?$/;
const MONEY = /[$€£]\s?\d|\b(?:million|billion|millones|usd|mxn|pesos|dollars|euros)\b/;

/** @returns for each row of a table what it is */
export function surveyTables(blocks: readonly Block[]): ReadonlyMap<number, RowReason> {
  const found = new Map<number, RowReason>();
  let table: [number, Row][] = [];
  for (const [index, block] of [...blocks.entries(), [blocks.length, null] as const]) {
    if (block?.kind === 'table-row') table.push([index, block]);
    else if (table.length > 0) {
      for (const [at, reason] of readTable(table)) found.set(at, reason);
      table = [];
    }
  }
  return found;
}

function readTable(rows: readonly (readonly [number, Row])[]): [number, RowReason][] {
  const columns = rows.reduce((most, [, row]) => Math.max(most, row.cells.length), 0);
  const header = rows.find(([, row]) => row.isHeader)?.[1];
  const titles = header?.cells.map(cellText) ?? [];
  const body = rows.flatMap(([, row]) => (row.isHeader ? [] : [row]));
  const all = kindOfTable(titles, body);
  const deeds = titles.findIndex((title) => DEEDS.test(title));
  return rows.map(([index, row]) => [
    index,
    all === null ? reasonOf(row, columns, deeds) : row.isHeader ? 'table-header' : all,
  ]);
}

/** What all rows of a table are, if they are no deeds. */
function kindOfTable(titles: readonly string[], body: readonly Row[]): RowReason | null {
  if (NAMES.test(titles[0] ?? '') && titles.slice(1).some((title) => PEOPLE.test(title)))
    return 'table-of-people';
  const most = (test: (row: Row) => boolean) =>
    body.length > 0 && body.filter(test).length >= 0.6 * body.length;
  const isData =
    most((row) => CONTACT.test(textOf(row).folded)) ||
    most((row) => isAgendaLine(textOf(row))) ||
    most(isOnlyFigures);
  return isData ? 'table-of-data' : null;
}

/** A label and numbers: "Exports | 40 | 45". */
function isOnlyFigures({ cells }: Row): boolean {
  const [label, ...others] = cells.map(cellText);
  return (
    others.length > 0 &&
    countWords(label ?? '') <= 6 &&
    others.every((cell) => (cell === '' || FIGURE.test(cell)) && !MONEY.test(cell))
  );
}

function reasonOf(row: Row, columns: number, deeds: number): RowReason {
  if (row.isHeader) return 'table-header';
  const cells = row.cells.map(cellText);
  const filled = cells.filter((cell) => cell !== '');
  if (
    filled.length === 1 &&
    columns > 1 &&
    countWords(filled[0] ?? '') <= 12 &&
    !/[.;]$/.test(filled[0] ?? '')
  )
    return 'table-heading';
  return saysSomething(filled, cells[deeds]) ? 'table-row' : 'table-of-data';
}

function saysSomething(cells: readonly string[], deed: string | undefined): boolean {
  if (deed !== undefined && deed !== '') return true;
  return cells.some((cell) => countWords(cell) >= 5 || MONEY.test(cell));
}

function cellText(cell: Row['cells'][number]): string {
  return fold(plainText(cell)).trim();
}
