/** A figure in words: its number as compared, beside the words as published. */
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { numberFormat } from '../../shared/i18n/formats.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';

/** "at least USD 33,000,000", "13", "8 to 12" */
export function sayNumber(figure: ListedFigure, language: Language): string {
  const t = createTranslator(language);
  const { value, valueTo, bound, currency } = figure;
  const from = numberOf(value, language);
  const range = valueTo === null ? from : t('facts.range', { from, to: numberOf(valueTo, language) });
  const said = currency === null ? range : `${currency}\u00a0${range}`;
  return bound === 'exactly' ? said : t(`facts.bound.${bound}`, { value: said });
}

export function sayTotal(currency: string, amount: number, language: Language): string {
  return `${currency}\u00a0${numberOf(amount, language)}`;
}

function numberOf(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
