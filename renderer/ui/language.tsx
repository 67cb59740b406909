/** The language of the window: sentences and dates, the same for every screen. */
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { LOCALES, type Language } from '../../shared/i18n/language.ts';
import { createTranslator, formatDate, type Translate } from '../../shared/i18n/translate.ts';

interface LanguageTools {
  language: Language;
  t: Translate;
  /** @param date `YYYY-MM-DD`; null: "Undated" */
  date: (date: string | null, style?: 'long' | 'medium') => string;
  /** @param moment ISO 8601 with time */
  time: (moment: string) => string;
  moment: (moment: string) => string;
}

const LanguageContext = createContext<LanguageTools | null>(null);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const tools = useMemo(() => createTools(language), [language]);
  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
  }, [language]);
  return <LanguageContext value={tools}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageTools {
  const tools = useContext(LanguageContext);
  if (!tools) throw new Error('no language around this component');
  return tools;
}

function createTools(language: Language): LanguageTools {
  const t = createTranslator(language);
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' });
  const moment = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  return {
    language,
    t,
    date: (date, style = 'long') => (date === null ? t('terms.undated') : formatDate(date, language, style)),
    time: (value) => time.format(new Date(value)),
    moment: (value) => moment.format(new Date(value)),
  };
}
