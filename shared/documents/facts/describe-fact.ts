/** Says a fact in the user's language: "$3.4 billion", "at least 1,500 students", "spring 2024"; and what must be known beside it. */
import type { MessageKey } from '../../i18n/catalogue.ts';
import { numberFormat } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { describePeriod } from './describe-period.ts';
import type { Fact } from './fact.ts';

type Money = Extract<Fact, { kind: 'money' }>;
type Figure = Extract<Fact, { kind: 'figure' }>;

/** The fact itself. */
export function describeFact(fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'money':
      return describeAmount(fact, language, [fact.amount, fact.amountTo], (amount) =>
        formatMoney(amount, fact, language),
      );
    case 'figure':
      return describeFigure(fact, language);
    case 'date':
      return describePeriod(fact, language);
    case 'organisation':
      return fact.acronym === null || fact.acronym === fact.name
        ? fact.name
        : `${fact.name} (${fact.acronym})`;
    case 'place':
      return fact.name;
  }
}

export interface Qualifier {
  words: string;
  isDeadline: boolean;
}

/** What qualifies it: the stage of a sum, that a date is a deadline, that something was concluded. */
export function qualifyFact(fact: Fact, language: Language): Qualifier[] {
  const t = createTranslator(language);
  const say = (key: MessageKey, isDeadline = false) => ({ words: t(key), isDeadline });
  switch (fact.kind) {
    case 'money':
      return [
        say(`facts.stage.${fact.stage}`),
        ...(fact.currency === null ? [say('facts.currency-open')] : []),
      ];
    case 'date':
      return [
        ...(fact.isDeadline ? [say('facts.deadline', true)] : []),
        ...(fact.isInferred ? [say('facts.inferred')] : []),
      ];
    default:
      return [];
  }
}

function describeAmount(
  { bound }: Money | Figure,
  language: Language,
  [from, to]: [number, number | null],
  format: (value: number) => string,
): string {
  const t = createTranslator(language);
  const value = to === null ? format(from) : t('facts.range', { from: format(from), to: format(to) });
  return bound === 'exactly' ? value : t(`facts.bound.${bound}`, { value });
}

function describeFigure(fact: Figure, language: Language): string {
  const percent = numberFormat(language, { style: 'percent', maximumFractionDigits: 4 });
  const plain = numberFormat(language, { maximumFractionDigits: 6 });
  const values: [number, number | null] = [fact.value, fact.valueTo];
  if (fact.unit === '%')
    return describeAmount(fact, language, values, (value) => percent.format(value / 100));
  return `${describeAmount(fact, language, values, (value) => plain.format(value))} ${fact.unit}`;
}

/** Between two countries that both write `$`, a Spanish text names the currency by its code; an English one has `$` and `MX$`. */
function formatMoney(amount: number, { currency, quote }: Money, language: Language): string {
  const number = formatAmount(amount, language);
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) {
    const sign = currency ?? /\p{Sc}/u.exec(quote)?.[0] ?? '';
    return sign.length > 1 ? `${sign} ${number}` : sign + number;
  }
  const currencyDisplay = language === 'es' ? 'code' : 'symbol';
  const options = { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 } as const;
  const parts = numberFormat(language, options).formatToParts(1);
  return parts.map(({ type, value }) => (type === 'integer' ? number : value)).join('');
}

/** Millions and more in words, where that leaves no figure out: "3.4 billion", but "33,456,789". */
function formatAmount(amount: number, language: Language): string {
  const inWords = numberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
  const hasFewFigures = Number(amount.toPrecision(4)) === amount;
  return amount >= 1_000_000 && hasFewFigures
    ? inWords.format(amount)
    : numberFormat(language, { maximumFractionDigits: 2 }).format(amount);
}
