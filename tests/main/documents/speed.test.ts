/** That importing stays quick: generous bounds, to notice time that grows faster than the text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { importText, type Imported } from './import-for-test.ts';

const MARKDOWN = readFileSync(inRoot('data/documents/2024-04-19-mid-year-review.md'), 'utf8');
const TEXT = readFileSync(inRoot('data/documents/2022-04-18-mid-year-review.txt'), 'utf8');

function timed(text: string, fileName: string): { seconds: number; imported: Imported } {
  const start = performance.now();
  const imported = importText(text, fileName);
  return { seconds: (performance.now() - start) / 1000, imported };
}

describe('importing', () => {
  it.each([
    ['200 kB of markdown', MARKDOWN.repeat(13), 'a.md', 2],
    ['200 kB of text', TEXT.repeat(17), 'a.txt', 2],
    ['2 MB in one line', 'word '.repeat(400_000), 'a.txt', 5],
    ['20,000 bullets', '- Build a thing now.\n'.repeat(20_000), 'a.md', 15],
    ['a list 500 deep', deepList(500), 'a.md', 2],
    ['a line of 20,000 quotation marks', `${'> '.repeat(20_000)}words`, 'a.md', 2],
    ['100 kB of brackets and stars', 'a [*b'.repeat(20_000), 'a.md', 2],
    ['20,000 dates', 'On May 4, 2023, '.repeat(20_000), 'a.txt', 2],
    ['20,000 headings', '## A Heading\n\n'.repeat(20_000), 'a.md', 10],
  ])('takes %s in little time', (_name, text, fileName, most) => {
    const { seconds, imported } = timed(text, fileName);
    expect(imported.document.blocks.length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(most);
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
