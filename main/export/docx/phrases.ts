/** Phrases that several pages of a book share, in the book's language: how a document, a date, a pillar is named. */
import type { Outline, OutlinePillar, OutlineSource } from '../../../shared/book/outline.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { cleanLine } from './clean-text.ts';
import { createTranslator, formatDate, type Translate } from '../../../shared/i18n/translate.ts';

/** What every page needs to know of the book it is in. */
export interface BookContext {
  outline: Outline;
  language: Language;
  t: Translate;
  sources: ReadonlyMap<number, OutlineSource>;
  pillars: ReadonlyMap<Pillar, OutlinePillar>;
}

export function bookContext(outline: Outline): BookContext {
  return {
    outline,
    language: outline.language,
    t: createTranslator(outline.language),
    sources: new Map(outline.sources.map((source) => [source.number, source])),
    pillars: new Map(outline.pillars.map((pillar) => [pillar.id, pillar])),
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

export function pillarOf(context: BookContext, id: Pillar): OutlinePillar {
  const pillar = context.pillars.get(id);
  if (!pillar) throw new Error(`an outline that names pillar ${id} without listing it`);
  return { ...pillar, numeral: cleanLine(pillar.numeral), name: cleanLine(pillar.name) };
}

/** "I Building Back Together" */
export function namePillar(id: Pillar, context: BookContext): string {
  const { numeral, name } = pillarOf(context, id);
  return context.t('word.pillar', { numeral, name });
}

/** "Pillar I"; "Goal 1" where the dialogue calls its pillars so. */
export function numberPillar(id: Pillar, context: BookContext): string {
  const { numeral, word } = pillarOf(context, id);
  return word === '' ? context.t('word.cite-pillar', { numeral }) : `${cleanLine(word)}\u00a0${numeral}`;
}
