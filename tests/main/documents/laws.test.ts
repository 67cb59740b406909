/** What holds for every document: nothing lost, nothing doubled, every text where its span says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { documentSchema } from '../../../shared/documents/document.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import { initiativeSchema } from '../../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import { Problem } from '../../../shared/result.ts';
import { generatedDocument, generatedForm, writeDocument } from './generated-documents.ts';
import { importText, type Imported } from './import-for-test.ts';

const fileNameOf = (markdown: boolean) => (markdown ? 'a.md' : 'a.txt');

function blockText({ document }: Imported): string {
  return document.blocks.map(({ block }) => plainText(block.runs)).join('\n');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function expectOrderedSpans({ document, initiatives }: Imported, length: number): void {
  for (const spans of [
    document.blocks.map(({ block }) => block.span),
    initiatives.map(({ source }) => source),
  ]) {
    let last = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(length);
  }
}

describe('a document of known content, in any form', () => {
  it('has exactly the initiatives and sub-points that were put in, each in its section', () => {
    fc.assert(
      fc.property(generatedDocument, generatedForm, (document, form) => {
        const { initiatives } = importText(writeDocument(document, form), fileNameOf(form.markdown));
        const found = initiatives.map(({ section, text, children }) => ({
          section,
          text,
          children: children.map((child) => child.text),
        }));
        const put = document.sections.flatMap(({ heading, items }) =>
          items.map(({ text, subPoints }) => ({ section: heading, text, children: subPoints })),
        );
        expect(found).toEqual(put);
      }),
      { numRuns: 300 },
    );
  });

  it('has every word of its body in exactly one block, in order', () => {
    fc.assert(
      fc.property(generatedDocument, generatedForm, (document, form) => {
        const source = writeDocument(document, form);
        const body = source.replace(/^[ \t]*o /gm, '');
        expect(words(blockText(importText(source, fileNameOf(form.markdown))))).toEqual(words(body));
      }),
      { numRuns: 200 },
    );
  });

  it('has for each text the span that it comes from, once markup and white space are cleaned up', () => {
    fc.assert(
      fc.property(generatedDocument, generatedForm, (document, form) => {
        const source = writeDocument(document, form);
        const imported = importText(source, fileNameOf(form.markdown));
        expectOrderedSpans(imported, source.length);
        for (const { text, source: span, children } of imported.initiatives) {
          const own = source.slice(span.start, children[0]?.source.start ?? span.end);
          const marker = children.length > 0 ? /\s+(?:[-*+•◦]|o)\s$/ : /$^/;
          expect(tidyText(own.replace(marker, '').replace(/\*\*|\\/g, ''))).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is recognised as the same text in another form', () => {
    fc.assert(
      fc.property(generatedDocument, generatedForm, generatedForm, (document, form, otherForm) => {
        const first = importText(writeDocument(document, form), fileNameOf(form.markdown));
        const second = importText(
          writeDocument(document, otherForm),
          `other-${fileNameOf(otherForm.markdown)}`,
          {
            existing: [first],
          },
        );
        expect(second.document.duplicateOf).toBe(first.document.id);
      }),
      { numRuns: 50 },
    );
  });
});

/** Lines of anything, with what readers look for strewn in. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem({ maxCount: 12 }),
      fc.constantFrom(
        '',
        '',
        '---',
        '# Pillar I',
        '- x',
        '  * y',
        '• z',
        '1. one',
        '\\###',
        '> q',
        '```',
        '**b**',
        '<br>',
        '[a]: b',
        '| a | b |',
        '\t- t',
        'o Up',
      ),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((lines) => lines.join('\n'));

describe('any text at all', () => {
  it('is imported or refused for a reason, with everything in its place', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, markdown) => {
        const imported = importOrRefuse(text, fileNameOf(markdown));
        if (!imported) return;
        expectOrderedSpans(imported, text.length);
        documentSchema.parse(imported.document);
        for (const initiative of imported.initiatives) {
          initiativeSchema.parse(initiative);
          expect(plainText(initiative.runs)).toBe(initiative.text);
          expect(suggestTitle(initiative)).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word as plain text but the numbers and letters that mark items', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 9 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\n', '\n\n', '\n\n   '),
        (lines, gap) => {
          const text = lines.join(gap);
          expect(words(blockText(importText(text)))).toEqual(words(text));
        },
      ),
    );
  });
});

function importOrRefuse(text: string, fileName: string): Imported | null {
  try {
    return importText(text, fileName);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
