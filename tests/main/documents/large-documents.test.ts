/** Documents far larger or odder than any published one come to an end; one whose time exploded would hang the test run. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { plainText } from '../../../shared/documents/block.ts';
import { importText } from './import-for-test.ts';

const MARKDOWN = readFileSync(inRoot('data/documents/2024-04-19-mid-year-review.md'), 'utf8');
const TEXT = readFileSync(inRoot('data/documents/2022-04-18-mid-year-review.txt'), 'utf8');

describe('importing', () => {
  it.each([
    ['200 kB of markdown', MARKDOWN.repeat(13), 'a.md'],
    ['200 kB of text', TEXT.repeat(17), 'a.txt'],
    ['2 MB in one line', 'word '.repeat(400_000), 'a.txt'],
    ['20,000 bullets', '- Build a thing now.\n'.repeat(20_000), 'a.md'],
    ['a list 500 deep', deepList(500), 'a.md'],
    ['a line of 20,000 quotation marks', `${'> '.repeat(20_000)}words`, 'a.md'],
    ['100 kB of brackets and stars', 'a [*b'.repeat(20_000), 'a.md'],
    ['20,000 dates', 'On May 4, 2023, '.repeat(20_000), 'a.txt'],
    ['20,000 headings', '## A Heading\n\n'.repeat(20_000), 'a.md'],
  ])('comes to an end with %s and keeps their words', (_name, text, fileName) => {
    const { document } = importText(text, fileName);
    const kept = document.blocks.map(({ block }) => plainText(block.runs)).join(' ');
    for (const word of new Set(text.match(/\p{L}{4,}/gu)?.slice(0, 200))) expect(kept).toContain(word);
  });

  it('finds in a long text what it finds in its parts', () => {
    const body = `${MARKDOWN.slice(MARKDOWN.indexOf('#### PILLAR I'))}\n\n`;
    const once = importText(`# HLED of the United States and Mexico\n\n${body}`, 'a.md').initiatives;
    const often = importText(
      `# HLED of the United States and Mexico\n\n${body.repeat(5)}`,
      'a.md',
    ).initiatives;
    expect(often.map(({ text, pillar }) => `${pillar ?? '-'} ${text}`)).toEqual(
      Array.from({ length: 5 }, () => once.map(({ text, pillar }) => `${pillar ?? '-'} ${text}`)).flat(),
    );
  });
});

function deepList(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(2 * level)}- item ${String(level)}`).join(
    '\n',
  );
}
