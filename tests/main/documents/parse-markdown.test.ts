/** The quick way to markdown's syntax tree gives the very tree of the slow one, for whatever text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../main/documents/readers/markdown-tree.ts';
import { parseMarkdown } from '../../../main/documents/readers/parse-markdown.ts';
import { inRoot } from '../../../scripts/paths.mjs';

/** Lines and columns are not kept. */
function withoutLines(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value)),
  );
}

function expectSameTree(text: string): void {
  expect(withoutLines(parseMarkdown(text))).toEqual(withoutLines(treeOf(text)));
}

const WORDS = 'The two governments will open a new lane at Otay Mesa (2024), and say so';

/** What markdown makes something of, and what only looks so. */
const FRAGMENTS = [
  WORDS,
  'Short',
  'one two three four',
  'México y Estados Unidos acordaron “medir” el avance – cada año',
  '2nd of three meetings held',
  ' ',
  '  ',
  '   ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '- ',
  '\n- ',
  `\n- ${WORDS}.`,
  `\n- ${WORDS}.`,
  `\n- ${WORDS}; and`,
  '\n  - ',
  '\n* ',
  '\n+ ',
  '\n1. ',
  '\n2) ',
  '\n> ',
  '\n# ',
  '\n## ',
  ' ##',
  `\n\n## ${WORDS}\n\n`,
  `\n\n${WORDS}\n\n`,
  `\n\n- ${WORDS}\n- ${WORDS}\n\n`,
  '\n---\n',
  '\n===\n',
  '\n  ---\n',
  '*',
  '**',
  '_',
  '`',
  '\n```\n',
  '\n~~~\n',
  '[',
  '](https://example.org/a b)',
  '](/a "',
  '")',
  ']: /target\n',
  '<b>',
  '</b>',
  '<!-- ',
  ' -->',
  '&amp;',
  '&',
  '\\',
  '|',
  '!',
  '\u00a0',
  '\u2028',
  '\0',
  '•',
  'one\u00a0two & three & four',
  '\n- “Quoted” words, and (more) of them',
  '\n- 2024 words of 3) parts',
  '\n- 3) words',
  '\n- AT&amp;T, and R&D &c; said so',
  `\n- ${WORDS} <sup>st</sup>`,
  `\n- [${WORDS}](https://example.org)`,
  'é'.normalize('NFD'),
  '\ue0f0',
  '😀',
];

const markdown = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 })
  .map((fragments) => fragments.join(''));

describe('parsing markdown', () => {
  it('gives the tree of the whole text for texts put together of everything that has a meaning', () => {
    fc.assert(fc.property(markdown, expectSameTree), { numRuns: 3000 });
  });

  it('gives it for texts of nothing but words, with and without line ends behind them', () => {
    const blocks = [
      `# ${WORDS}`,
      WORDS,
      `- ${WORDS}\n- ${WORDS}`,
      `## ${WORDS}`,
      `- ${WORDS}`,
      '“Words” & more',
    ];
    const texts = fc.tuple(
      fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('', '\n', '\n\n\n', ' \n', '\u00a0', '\n\u00a0\n'),
    );
    fc.assert(fc.property(texts, ([parts, end]) => expectSameTree(parts.join('\n\n') + end)));
  });

  it('gives it for stand-ins in the text itself', () => {
    expectSameTree(`- ${WORDS}\n- ${WORDS} \ue200\n- ${WORDS}\ue201`);
  });

  it('gives it for more words than there are stand-ins', () => {
    expectSameTree(Array.from({ length: 5000 }, () => `${WORDS} *so* ${WORDS}`).join('\n\n'));
  });

  it('gives it for every document that is shipped or tried in tests', () => {
    const folders = ['data/documents', 'tests/fixtures/documents'].map((folder) => inRoot(folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => /\.(?:md|txt)$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name)),
    );
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expectSameTree(readFileSync(file, 'utf8'));
  });
});
