/** How columns, kinds and visibilities are called in each language. */
import { COLUMNS, type TableWords } from '../../../shared/annotations/exchange/table.ts';
import { annotationKindSchema, visibilitySchema } from '../../../shared/annotations/annotation.ts';
import { languageSchema, type Language } from '../../../shared/i18n/language.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';

export function tableWords(language: Language): TableWords {
  const translate = createTranslator(language);
  return {
    columns: named(COLUMNS, (column) => translate(`exchange.columns.${column}`)),
    kinds: named(annotationKindSchema.options, (kind) => translate(`terms.annotationKind.${kind}`)),
    visibilities: named(visibilitySchema.options, (one) => translate(`terms.visibility.${one}`)),
  };
}

export const TABLE_WORDS: readonly TableWords[] = languageSchema.options.map(tableWords);

function named<Key extends string>(keys: readonly Key[], name: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;
}
