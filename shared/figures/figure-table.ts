/** Figures as the rows of a table for other programs. */
import type { Language } from '../i18n/language.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { TableCell } from '../tables/table-cell.ts';
import type { ListedFigure } from './listed-figure.ts';

const COLUMNS = [
  'quote',
  'value',
  'value-to',
  'bound',
  'currency',
  'stage',
  'unit',
  'who',
  'dates',
  'document-date',
  'programme',
  'document',
  'pillar',
  'language',
  'sentence',
] as const;

export function headingsOf(language: Language): string[] {
  const t = createTranslator(language);
  return COLUMNS.map((column) => t(`figures.columns.${column}`));
}

export function figureRow(figure: ListedFigure, language: Language): TableCell[] {
  const t = createTranslator(language);
  const { source, stage, bound } = figure;
  const cells: Record<(typeof COLUMNS)[number], TableCell> = {
    quote: figure.quote,
    value: figure.value,
    'value-to': figure.valueTo,
    bound: t(`figures.bounds.${bound}`),
    currency: figure.currency,
    stage: stage === null ? null : t(`facts.stage.${stage}`),
    unit: figure.unit,
    who: figure.organisations.join('; '),
    dates: figure.dates.join('; '),
    'document-date': source.date === null ? null : { day: source.date },
    programme: figure.programme?.title ?? null,
    document: source.documentTitle,
    pillar: source.pillar,
    language: source.language,
    sentence: figure.sentence,
  };
  return COLUMNS.map((column) => cells[column]);
}
