/** What makes a picture speak the language of the window. */
import type { Language } from '../../shared/i18n/language.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { PillarTools } from '../ui/pillars.tsx';

export interface Tools {
  t: Translate;
  language: Language;
  date: (date: string | null, style?: 'long' | 'medium') => string;
  pillars: PillarTools;
}
