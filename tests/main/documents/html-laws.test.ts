/** What holds for every page: no visible word lost or doubled, every text where its span says, in the order of the source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../main/documents/readers/html/read-html.ts';
import { plainText, type Block } from '../../../shared/documents/block.ts';
import { documentSchema } from '../../../shared/documents/document.ts';
import { Problem } from '../../../shared/result.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import {
  generatedMarkup,
  generatedPage,
  generatedSoup,
  visibleWords,
  withoutTags,
  wordsOf,
} from './generated-html.ts';
import { importText, type Imported } from './import-for-test.ts';

function read(source: string): Block[] {
  return htmlReader.read(source, 'page.html').blocks;
}

function expectOrderedSpans(blocks: readonly Block[], length: number): void {
  let last = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    last = span.end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

/** Bullets and the bars between cells are no words of the text. */
function comparable(text: string): string {
  return tidyText(text.replaceAll('|', ' ')).replace(/\s+/g, ' ');
}

describe('a page of known words', () => {
  it('has every visible word in exactly one block, in order, and none of what is not shown', () => {
    fc.assert(
      fc.property(generatedPage, (source) => {
        const words = read(source).flatMap((block) => wordsOf(plainText(block.runs)));
        expect(words).toEqual(visibleWords(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('has for each text the span that it comes from, once tags are off and entities are read', () => {
    fc.assert(
      fc.property(generatedPage, (source) => {
        const blocks = read(source);
        expectOrderedSpans(blocks, source.length);
        for (const block of blocks) {
          if (block.kind === 'rule') continue;
          const { start, end } = block.span;
          expect(comparable(withoutTags(source.slice(start, end)))).toBe(comparable(plainText(block.runs)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is imported whole: what the reader leaves out is listed with its reason', () => {
    fc.assert(
      fc.property(generatedPage, (source) => {
        const { document } = importText(source, 'page.html');
        documentSchema.parse(document);
        expect(document.format).toBe('html');
        expectOrderedSpans(
          document.blocks.map(({ block }) => block),
          source.length,
        );
        const words = document.blocks.flatMap(({ block }) => wordsOf(plainText(block.runs)));
        expect(words).toEqual(visibleWords(source));
        for (const { block, role, reason } of document.blocks)
          if (block.leftOut !== undefined) expect([role, reason]).toEqual(['boilerplate', block.leftOut]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a soup of tags', () => {
  it('still has every word once, and every block in its place', () => {
    fc.assert(
      fc.property(generatedSoup, (source) => {
        const blocks = read(source);
        expectOrderedSpans(blocks, source.length);
        const words = blocks.flatMap((block) => wordsOf(plainText(block.runs)));
        expect(words).toEqual(visibleWords(source));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any markup at all', () => {
  it.each(['<html>\n&#x1;é', '<p>&#x1;é', 'a&#1;'])('brings in no control by %j', (source) => {
    const { document } = importText(source, 'page.html');
    expect(document.blocks.map(({ block }) => plainText(block.runs)).join('')).not.toMatch(/\p{Cc}/u);
  });

  it('is imported or refused for a reason, with everything in its place and nothing that no document can hold', () => {
    fc.assert(
      fc.property(generatedMarkup, (source) => {
        const imported = importOrRefuse(source);
        if (!imported) return;
        documentSchema.parse(imported.document);
        expectOrderedSpans(
          imported.document.blocks.map(({ block }) => block),
          source.length,
        );
        const text = imported.document.blocks.map(({ block }) => plainText(block.runs)).join('');
        expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});

function importOrRefuse(source: string): Imported | null {
  try {
    return importText(source, 'page.html');
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
