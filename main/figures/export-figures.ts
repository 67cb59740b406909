/** Writes the figures that are shown as a table for a spreadsheet. */
import { findFigures } from '../../shared/figures/figure-query.ts';
import { figureRow, headingsOf } from '../../shared/figures/figure-table.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { FigureExport } from '../../shared/ipc/figure-contract.ts';
import { writeTable } from '../annotations/exchange/write-table.ts';
import { diskFiles, type Files } from '../store/files.ts';
import type { Session } from '../store/session.ts';
import { gatherFigures } from './gather-figures.ts';

export type { FigureExport };

const WIDTHS = [28, 16, 16, 14, 12, 18, 24, 32, 24, 16, 32, 40, 16, 12, 70];

/** @throws Problem `nothing-to-export`, `file-not-written`: what stood there before is untouched then */
export async function exportFigures(
  { workspace, language }: Pick<Session, 'workspace' | 'language'>,
  { query, format }: FigureExport,
  file: string,
  files: Files = diskFiles,
): Promise<{ fileName: string; count: number }> {
  const figures = findFigures(await gatherFigures({ workspace }), query);
  const table = {
    title: createTranslator(language())('figures.title'),
    headings: headingsOf(language()),
    widths: WIDTHS,
    rows: figures.map((figure) => figureRow(figure, language())),
  };
  return writeTable(table, format, file, files);
}
