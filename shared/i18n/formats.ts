/** Formats of dates and numbers, each made once: making one takes some hundred times as long as using it. */
import { LOCALES, type Language } from './language.ts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** @param options for calendar dates, which lie in no time zone: it is always UTC */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  return remembered(dateFormats, keyOf(language, options), make);
}

export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const make = () => new Intl.NumberFormat(LOCALES[language], options);
  return remembered(numberFormats, keyOf(language, options), make);
}

function keyOf(language: Language, options: object): string {
  return language + JSON.stringify(options);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}
