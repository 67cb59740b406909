/** Commitments as the rows of a table for other programs. */
import type { Language } from '../i18n/language.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { TableCell } from '../tables/table-cell.ts';
import { statusOn } from './judge.ts';
import type { ListedCommitment } from './listed-commitment.ts';

const COLUMNS = [
  'title',
  'sentence',
  'sureness',
  'due-from',
  'due-to',
  'amounts',
  'who',
  'state',
  'status',
  'status-as-of',
  'evidence',
  'silent-since',
  'programme',
  'document',
  'document-date',
  'pillar',
  'language',
] as const;
type Column = (typeof COLUMNS)[number];

export function headingsOf(language: Language): string[] {
  const t = createTranslator(language);
  return COLUMNS.map((column) => t(`commitments.columns.${column}`));
}

/** @param asOf the day that it is judged by, `YYYY-MM-DD` */
export function commitmentRow(commitment: ListedCommitment, asOf: string, language: Language): TableCell[] {
  const t = createTranslator(language);
  const { source, due, states, statuses } = commitment;
  const status = statusOn(statuses, asOf);
  const cells: Record<Column, TableCell> = {
    title: commitment.title,
    sentence: source.quote,
    sureness: t(commitment.isProposal ? 'commitments.proposed' : 'commitments.confirmed-one'),
    'due-from': dayCell(due?.from),
    'due-to': dayCell(due?.to),
    amounts: commitment.amounts.map(({ quote }) => quote).join('; '),
    who: commitment.actors.join('; '),
    state: states.map((state) => t(`commitments.state-${state}`)).join('; '),
    status: status && t(`commitments.on-scale.${status.status}`),
    'status-as-of': dayCell(status?.asOf),
    evidence: status && (status.evidence.kind === 'quote' ? status.evidence.quote : status.evidence.text),
    'silent-since': dayCell(commitment.silentSince),
    programme: commitment.programme?.title ?? null,
    document: source.documentTitle,
    'document-date': dayCell(source.date),
    pillar: source.pillar,
    language: source.language,
  };
  return COLUMNS.map((column) => cells[column]);
}

function dayCell(day: string | null | undefined): TableCell {
  return day === null || day === undefined ? null : { day };
}
