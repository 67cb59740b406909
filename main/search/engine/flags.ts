/** What can be said of an initiative in one bit, of itself (`FACT_FLAG`) and of what the user made of it (`MARK_FLAG`). */
import type { AnnotationKind } from '../../../shared/annotations/annotation.ts';
import type { MoneyStage } from '../../../shared/documents/facts/fact.ts';

export const FACT_FLAG: Record<MoneyStage | 'date' | 'deadline', number> = {
  promised: 1,
  obligated: 2,
  disbursed: 4,
  unspecified: 8,
  mobilised: 64,
  date: 16,
  deadline: 32,
};
export const ANY_MONEY =
  FACT_FLAG.promised |
  FACT_FLAG.obligated |
  FACT_FLAG.disbursed |
  FACT_FLAG.mobilised |
  FACT_FLAG.unspecified;

export const MARK_FLAG: Record<AnnotationKind | 'book', number> = {
  note: 1,
  'talking-point': 2,
  question: 4,
  'watch-out': 8,
  action: 16,
  highlight: 32,
  book: 64,
};
export const ANY_ANNOTATION = 63;
