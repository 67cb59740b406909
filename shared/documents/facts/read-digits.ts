/**
 * What a run of digits and separators is worth. Where both a full stop and a comma stand, the last is the decimal mark. One separator
 * alone before exactly three digits groups thousands - the full stop only in Spanish, since English writes "1.125 billion". Anything else
 * before the last digits is a decimal mark.
 */
import type { Language } from '../../i18n/language.ts';

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** @returns null when it is no number: "1.2.3" */
export function readDigits(token: string, language: Language): number | null {
  const separators = token.replace(/\d/g, '');
  if (separators === '') return Number(token);
  if (separators.length === 1) return readOneSeparator(token, separators, language);
  const mark = separators.at(-1) ?? '';
  const group = separators.charAt(0);
  const at = token.lastIndexOf(mark);
  const [whole, decimals] = mark === group ? [token, ''] : [token.slice(0, at), token.slice(at + 1)];
  const isOneKind = [...separators.slice(0, mark === group ? undefined : -1)].every((one) => one === group);
  if (!isOneKind || !GROUPED.test(whole)) return null;
  return Number(`${whole.replaceAll(group, '')}.${decimals || '0'}`);
}

function readOneSeparator(token: string, separator: string, language: Language): number {
  const [whole = '', decimals = ''] = token.split(separator);
  const isLong = decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  const isGroup = isLong && (separator === ',' || language === 'es');
  return Number(isGroup ? whole + decimals : `${whole}.${decimals}`);
}
