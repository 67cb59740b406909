/** Writes commitments as a table for a spreadsheet. */
import { commitmentRow, headingsOf } from '../../shared/commitments/commitment-table.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { CommitmentExport } from '../../shared/ipc/commitment-contract.ts';
import { writeTable } from '../annotations/exchange/write-table.ts';
import { diskFiles, type Files } from '../store/files.ts';
import type { Session } from '../store/session.ts';
import { listCommitments } from './list-commitments.ts';

const WIDTHS = [28, 70, 14, 14, 14, 24, 32, 20, 20, 14, 50, 16, 32, 40, 16, 8, 8];

/** @throws Problem `nothing-to-export`, `file-not-written`: what stood there before is untouched then */
export async function exportCommitments(
  session: Pick<Session, 'workspace' | 'language'>,
  { ids, asOf, format }: CommitmentExport,
  file: string,
  files: Files = diskFiles,
): Promise<{ fileName: string; count: number }> {
  const listed = new Map((await listCommitments(session, asOf)).map((one) => [one.id, one]));
  const language = session.language();
  const table = {
    title: createTranslator(language)('commitments.title'),
    headings: headingsOf(language),
    widths: WIDTHS,
    rows: ids.flatMap((id) => listed.get(id) ?? []).map((one) => commitmentRow(one, asOf, language)),
  };
  return writeTable(table, format, file, files);
}
