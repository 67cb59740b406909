/** Turns a message key into a sentence, with i18next for plurals and placeholders; the same on screen, in the shell and in Word. */
import i18next from 'i18next';
import type { MessageKey } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { es } from './es/catalogue.ts';
import { dateFormat } from './formats.ts';
import { LOCALES, type Language } from './language.ts';

export type Translate = (key: MessageKey, details?: Readonly<Record<string, string | number>>) => string;

const translators = new Map<Language, Translate>();

/** The translator that speaks a language; a missing Spanish sentence is a type error, so there is no fallback. */
export function createTranslator(language: Language): Translate {
  const translate = translators.get(language) ?? buildTranslator(language);
  translators.set(language, translate);
  return translate;
}

function buildTranslator(language: Language): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { en: { translation: en }, es: { translation: es } },
    interpolation: { escapeValue: false },
  });
  return (key, details) => instance.t(key, { ...details });
}

/**
 * A calendar date as people write it: "September 12, 2022", "12 de septiembre de 2022".
 * @param date `YYYY-MM-DD`
 */
export function formatDate(date: string, language: Language, style: 'long' | 'medium' = 'long'): string {
  return dateFormat(language, { dateStyle: style }).format(new Date(`${date}T00:00:00Z`));
}

/** @param moment ISO 8601 with time; what is none, such as a moment that is not known, is given back as it is */
export function formatMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment === '' ? '?' : moment;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
