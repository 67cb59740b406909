import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { noJsxText } from '../../scripts/quality/no-jsx-text.mjs';

function complaints(code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.tsx'],
    languageOptions: { parser: tseslint.parser },
    plugins: { briefing: { rules: { 'no-jsx-text': noJsxText } } },
    rules: { 'briefing/no-jsx-text': 'error' },
  };
  return new Linter().verify(code, config, 'a.tsx').map(({ message }) => message);
}

it.each([
  '<p>Add to book</p>',
  "<p>{'Add to book'}</p>",
  '<button aria-label="Add to book" />',
  '<input placeholder="Buscar" />',
  "<input title={'Buscar'} />",
])('a sentence outside of the catalogue is refused: %s', (code) => {
  expect(complaints(code)).toHaveLength(1);
});

it.each(['<p>{t("book.add")}</p>', '<p> · 12 </p>', '<p className="wide" data-screen="book" role="main" />'])(
  'what is no sentence passes: %s',
  (code) => {
    expect(complaints(code)).toEqual([]);
  },
);
