/** What stands in the margins of every page, cut to one line. */
import { formatDate } from '../../../shared/i18n/translate.ts';
import { cleanLine, shorten } from './clean-text.ts';
import type { BookContext } from './phrases.ts';

/** Characters that fit on the header's line. */
const HEADER_LENGTH = 100;

/** Characters that fit on the footer's line besides "Page 100 of 200". */
const FOOTER_LENGTH = 80;

export function headerTitle(runningTitle: string): string {
  return shorten(cleanLine(runningTitle), HEADER_LENGTH);
}

export function footerTitle(context: BookContext): string {
  return shorten(cleanLine(context.outline.title), FOOTER_LENGTH - footerDate(context).length);
}

/** "As of Apr 19, 2024" */
export function footerDate({ outline, language, t }: BookContext): string {
  return t('word.as-of-line', { date: formatDate(outline.asOf, language, 'medium') });
}
