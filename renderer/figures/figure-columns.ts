/** The columns of the table of one kind of figures: their names, what they are sorted by, how wide they are. */
import type { FigureOrder } from '../../shared/figures/figure-query.ts';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';

export interface FigureColumn {
  order: FigureOrder;
  heading: MessageKey;
  /** As a track of a grid. */
  width: string;
}

const VALUE: FigureColumn = {
  order: 'value',
  heading: 'figures.headings.value',
  width: 'minmax(160px, 1.2fr)',
};
const NUMBER: FigureColumn = {
  order: 'value',
  heading: 'figures.headings.number',
  width: 'minmax(80px, 0.6fr)',
};
const UNIT: FigureColumn = { order: 'unit', heading: 'figures.headings.unit', width: 'minmax(110px, 1.3fr)' };
const STAGE: FigureColumn = {
  order: 'stage',
  heading: 'figures.headings.stage',
  width: 'minmax(130px, 1fr)',
};
const WHO: FigureColumn = { order: 'who', heading: 'figures.headings.who', width: 'minmax(90px, 1.1fr)' };
const WHEN: FigureColumn = { order: 'when', heading: 'figures.headings.when', width: 'minmax(100px, 0.9fr)' };
const PROGRAMME: FigureColumn = {
  order: 'programme',
  heading: 'figures.headings.programme',
  width: 'minmax(100px, 1fr)',
};
const DOCUMENT: FigureColumn = {
  order: 'document',
  heading: 'figures.headings.document',
  width: 'minmax(120px, 1.4fr)',
};

export function columnsOf(kind: FigureKind, hasProgrammes: boolean): readonly FigureColumn[] {
  const own = kind === 'money' ? [VALUE, STAGE] : [NUMBER, UNIT];
  return [...own, WHO, WHEN, ...(hasProgrammes ? [PROGRAMME] : []), DOCUMENT];
}
