/** Phrases that several pages of a book share, in the book's language: how a document, a date, a pillar is named. */
import type { Outline, OutlineSource } from '../../../shared/book/outline.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { createTranslator, formatDate, type Translate } from '../../../shared/i18n/translate.ts';

/** What every page needs to know of the book it is in. */
export interface BookContext {
  outline: Outline;
  language: Language;
  t: Translate;
  sources: ReadonlyMap<number, OutlineSource>;
}

export function bookContext(outline: Outline): BookContext {
  return {
    outline,
    language: outline.language,
    t: createTranslator(outline.language),
    sources: new Map(outline.sources.map((source) => [source.number, source])),
  };
}

export function sourceOf(context: BookContext, number: number): OutlineSource {
  const source = context.sources.get(number);
  if (!source) throw new Error(`an outline that quotes source ${String(number)} without listing it`);
  return source;
}

/** "Fact sheet, September 12, 2022" */
export function nameDocument(source: OutlineSource, { t, language }: BookContext): string {
  const type = t(`terms.documentType.${source.documentType}`);
  const date = source.date === null ? t('terms.undated') : formatDate(source.date, language);
  return t('word.document-date', { type, date });
}

/** "I Building Back Together" */
export function namePillar(pillar: Pillar, { t }: BookContext): string {
  return t('word.pillar', { numeral: pillar, name: t(`terms.pillar.${pillar}`) });
}
