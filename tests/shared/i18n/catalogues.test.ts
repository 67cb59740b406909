/** The two catalogues say the same things, with the same placeholders and all plural forms. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/catalogue.ts';
import { es } from '../../../shared/i18n/es/catalogue.ts';
import { createTranslator, formatDate } from '../../../shared/i18n/translate.ts';

interface Tree {
  [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const english = flatten(en);
const spanish = flatten(es);

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

describe('the catalogues', () => {
  it('have the same keys, Spanish with its third plural form', () => {
    const withMany = [...english.keys()].flatMap((key) =>
      key.endsWith('_other') ? [key, key.replace(/_other$/, '_many')] : [key],
    );
    expect([...spanish.keys()].sort()).toEqual(withMany.sort());
  });

  it('fill the same placeholders', () => {
    for (const [key, sentence] of spanish) {
      const master = english.get(key) ?? english.get(key.replace(/_many$/, '_other')) ?? '';
      expect(placeholders(sentence), key).toEqual(placeholders(master));
    }
  });

  it('leave nothing empty', () => {
    for (const [key, sentence] of [...english, ...spanish]) expect(sentence.trim(), key).not.toBe('');
  });
});

describe('a translator', () => {
  it('chooses the plural form', () => {
    const t = createTranslator('es');
    expect(t('library.count', { count: 1 })).toBe('1 documento');
    expect(t('library.count', { count: 5 })).toBe('5 documentos');
    expect(t('library.count', { count: 1_000_000 })).toBe('1000000 documentos');
  });

  it('writes dates as people do, on the day they say', () => {
    expect(formatDate('2022-09-12', 'en')).toBe('September 12, 2022');
    expect(formatDate('2022-09-12', 'es')).toBe('12 de septiembre de 2022');
  });
});
