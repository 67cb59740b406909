/** Private words never leave in a file, and words that rightly stand in a book never refuse it. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../main/export/check-book.ts';
import { renderBook } from '../../../main/export/docx/render-book.ts';
import { forbiddenTexts } from '../../../main/export/forbidden-texts.ts';
import { typedText, type Annotation } from '../../../shared/annotations/annotation.ts';
import { richTextOf, type RichText } from '../../../shared/annotations/rich-text.ts';
import { noteBlocks } from '../../../shared/book/note-blocks.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import { Problem } from '../../../shared/result.ts';
import { body, BOLD, bullets, linkTo, quoted, said, words } from '../../shared/annotations/written.ts';
import { realisticOutline } from './realistic-outlines.ts';
import { QUOTATION, smallOutline, SOURCE, typed } from './small-outline.ts';

const SECRET = 'They will not move before the election';

/** The part in which the gate finds a private text in a book; null when it lets the book pass. */
function verdict(bytes: Uint8Array, outline: Outline, ...texts: string[]): string | null {
  return verdictOnBodies(
    bytes,
    outline,
    texts.map((text) => richTextOf(text)),
  );
}

function verdictOnBodies(bytes: Uint8Array, outline: Outline, bodies: readonly RichText[]): string | null {
  try {
    checkBook(bytes, outline, bodies);
    return null;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'book-leaks-private-text') throw error;
    return String(error.details['part']);
  }
}

async function verdictOn(outline: Outline, ...texts: string[]): Promise<string | null> {
  return verdict((await renderBook(outline)).bytes, outline, ...texts);
}

/** The file with one part changed after it was written. */
async function tampered(
  outline: Outline,
  part: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const files = unzipSync((await renderBook(outline)).bytes);
  const content = files[part];
  if (!content) throw new Error(`no part ${part}`);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(content))) });
}

describe('the leak gate', () => {
  it('lets a book pass that holds nothing private', async () => {
    expect(await verdictOn(realisticOutline({ cards: 30 }), SECRET, 'Ask Maria', 'no')).toBeNull();
  });

  it('refuses a private text that got into the outline as a note', async () => {
    expect(await verdictOn(smallOutline([{ notes: [typed(SECRET)] }]), SECRET)).toBe('word/document.xml');
    expect(await verdictOn(smallOutline([{ talkingPoints: [typed(SECRET)] }]), SECRET)).toBe(
      'word/document.xml',
    );
  });

  it('names the text, so that its author can find it', async () => {
    const outline = smallOutline([{ notes: [typed(SECRET)] }]);
    const { bytes } = await renderBook(outline);
    expect(() => checkBook(bytes, outline, [richTextOf(SECRET)])).toThrow(
      expect.objectContaining({ details: { text: SECRET, part: 'word/document.xml' } }),
    );
  });

  it('finds it though typed with other quotes, dashes, spaces, case and invisible letters', async () => {
    const outline = smallOutline([{ notes: [typed('They said “never” — twice,  in\nMay')] }]);
    expect(await verdictOn(outline, 'they said "NEVER" - twice, in May')).toBe('word/document.xml');
    expect(await verdictOn(outline, 'They said “ne\u00ADver” — twice, in May')).toBe('word/document.xml');
  });

  it('finds it across paragraphs and lists as they are drawn', async () => {
    const note = 'Three worries:\n\n- who pays\n- who builds\n\n1. and when';
    expect(await verdictOn(smallOutline([{ notes: [typed(note)] }]), note)).toBe('word/document.xml');
  });

  it('finds one line of a longer private text', async () => {
    const outline = smallOutline([{ title: 'Their minister is about to resign' }]);
    const note = 'Heard at dinner:\nTheir minister is about to resign over this';
    expect(await verdictOn(outline, note)).toBeNull();
    const bytes = await tampered(outline, 'word/document.xml', (xml) =>
      xml.replace(/about to resign/u, 'about to resign over this'),
    );
    expect(verdict(bytes, outline, note)).toBe('word/document.xml');
  });

  it.each([
    [
      'split over runs',
      'word/document.xml',
      '</w:p>',
      '<w:r><w:t>They will </w:t></w:r><w:r><w:t>not move before the election</w:t></w:r></w:p>',
    ],
    [
      'in a note',
      'word/footnotes.xml',
      '</w:p></w:footnote></w:footnotes>',
      `<w:r><w:t>${SECRET}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ],
    ['in a header', 'word/header2.xml', '</w:p>', `<w:r><w:t>${SECRET}</w:t></w:r></w:p>`],
    ['in a property', 'docProps/core.xml', '</dc:title>', ` ${SECRET}</dc:title>`],
    [
      'written with character references',
      'docProps/core.xml',
      '</dc:title>',
      ` &#84;hey will not move before the election</dc:title>`,
    ],
    ['in a field code', 'word/document.xml', '</w:instrText>', ` "${SECRET}"</w:instrText>`],
    ['in deleted text', 'word/document.xml', '</w:p>', `<w:r><w:delText>${SECRET}</w:delText></w:r></w:p>`],
    ['in an attribute', 'word/styles.xml', '<w:name w:val="BB Quote"/>', `<w:name w:val="${SECRET}"/>`],
  ])('finds it %s', async (_, part, where, what) => {
    const outline = smallOutline();
    const bytes = await tampered(outline, part, (xml) => xml.replace(where, () => what));
    expect(verdict(bytes, outline, SECRET)).toBe(part);
    expect(verdict(bytes, outline, 'They will not')).toBe(part);
  });

  it('lets words pass that stand in a published text, a title, the cover or the program’s own phrases', async () => {
    const runs = [
      { text: 'Work on ' },
      { text: 'Otay Mesa', bold: true as const },
      { text: ' East goes on.' },
    ];
    const card = { title: 'Otay Mesa East', quotations: [{ ...QUOTATION, runs }] };
    const outline = smallOutline([card, {}], {
      title: `A long title about Otay Mesa ${'and so on '.repeat(20)}`,
    });
    const rightful = [
      'Otay Mesa',
      'otay mesa east',
      'Work on Otay Mesa East goes on.',
      'Building Back Together',
      'Fact sheet',
      'Contents',
      'Page',
      'As of',
      'Sources',
      'Office of North America',
      'Border infrastructure',
      'Gina Raimondo',
      'Arial',
      'Table Text',
      'Initiative',
    ];
    expect(await verdictOn(outline, ...rightful)).toBeNull();
  });

  it('still refuses the same words where they stand for themselves', async () => {
    const outline = smallOutline([{ title: 'Otay Mesa East' }]);
    const bytes = await tampered(outline, 'word/document.xml', (xml) =>
      xml.replace('</w:p>', '<w:r><w:br/><w:t>Otay Mesa first</w:t></w:r></w:p>'),
    );
    expect(verdict(bytes, outline, 'Otay Mesa')).toBe('word/document.xml');
    expect(verdict(bytes, outline, 'Otay Mesa East')).toBeNull();
  });

  it('lets words pass that a shared note says among others', async () => {
    const outline = smallOutline([{ notes: [typed('Raise Otay Mesa first.\nThen wait.')] }]);
    expect(await verdictOn(outline, 'Otay Mesa', 'Raise Otay Mesa first.')).toBeNull();
  });

  /** With a bold word, a link whose words say nothing, and a quotation in a list. */
  const written = body(
    said(
      'They will ',
      words('not', BOLD),
      ' move before May. See ',
      words('here', linkTo('https://Intern.example.gov/cable?id=7')),
    ),
    bullets([said('The minister said over dinner:'), quoted(said('We have no money at all'))]),
  );

  it('finds a private text with form: whole, by a paragraph of it, and by where its links lead', async () => {
    const leaky = smallOutline([{ watchOuts: [noteBlocks(written)] }]);
    expect(verdictOnBodies((await renderBook(leaky)).bytes, leaky, [written])).toBe('word/document.xml');

    const outline = smallOutline();
    const { bytes } = await renderBook(outline);
    expect(verdictOnBodies(bytes, outline, [written])).toBeNull();
    const withText = (text: string) =>
      tampered(outline, 'word/document.xml', (xml) =>
        xml.replace('</w:p>', () => `<w:r><w:t>${text}</w:t></w:r></w:p>`),
      );
    for (const said of ['They will not move before May. See here', 'We have no money at all']) {
      expect(verdictOnBodies(await withText(said), outline, [written])).toBe('word/document.xml');
    }
    const linked = await tampered(outline, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="leak" TargetMode="External" Target="https://intern.example.gov/cable?id=7" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>',
      ),
    );
    expect(verdictOnBodies(linked, outline, [written])).toBe('word/_rels/document.xml.rels');
  });

  it('lets an address pass that a source or a shared note leads to as well', async () => {
    const link = (text: string, href: string) => body(said(words(text, linkTo(href))));
    const shared = link('the border plan', 'https://www.example.gov/plan');
    const outline = smallOutline([{ notes: [noteBlocks(shared)] }]);
    const bodies = [link('Read this tonight', 'https://www.example.gov/plan')];
    const { bytes } = await renderBook(outline);
    expect(verdictOnBodies(bytes, outline, bodies)).toBeNull();
    expect(verdictOnBodies(bytes, outline, [link('My copy', SOURCE.address ?? '')])).toBeNull();
    expect(verdictOnBodies(bytes, smallOutline(), bodies)).toBe('word/_rels/document.xml.rels');
  });

  it('does not take a word for a part of another, nor a letter for a text', async () => {
    const runs = [{ text: 'Booked 2024-2025 in Mexico.' }];
    const outline = smallOutline([{ quotations: [{ ...QUOTATION, runs }], notes: [typed('Bookend it')] }]);
    expect(await verdictOn(outline, 'Book', 'a', 'I', '20', 'ook', 'exic')).toBeNull();
  });

  it('finds any private text in a file that says it anywhere', async () => {
    const outline = smallOutline();
    const { bytes } = await renderBook(outline);
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/u), { minLength: 4, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(words, fc.nat(4), async (said, split) => {
        const text = said.join(' ');
        const runs = [said.slice(0, split).join(' '), said.slice(split).join(' ')];
        const markup = runs.map((run) => `<w:r><w:t> ${run}</w:t></w:r>`).join('');
        const leaky = await tampered(outline, 'word/document.xml', (xml) =>
          xml.replace('</w:p>', `${markup}</w:p>`),
        );
        expect(verdict(leaky, outline, text)).toBe('word/document.xml');
        expect(verdict(bytes, outline, text)).toBeNull();
      }),
      { numRuns: 25 },
    );
  });
});

describe('the texts that no book may carry out', () => {
  const annotation = (text: string, more: Partial<Annotation> = {}): Annotation => ({
    id: text,
    documentId: 'd',
    initiativeId: 'i',
    kind: 'note',
    visibility: 'private',
    doneAt: null,
    ...typedText(text),
    author: '',
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    trashedAt: null,
    ...more,
  });

  it('are those of private annotations, of the trash and of kinds that stay out of books, unless shared word for word as well', () => {
    const trashedAt = '2026-11-22T10:00:00.000Z';
    const annotations = [
      annotation('private'),
      annotation('shared', { visibility: 'shared' }),
      annotation('thrown away', { visibility: 'shared', trashedAt }),
      annotation('both'),
      annotation('both', { visibility: 'shared' }),
      annotation('mind this', { visibility: 'shared', kind: 'watch-out' }),
      annotation('who pays?', { visibility: 'shared', kind: 'question' }),
      annotation('shared', { visibility: 'shared', kind: 'action' }),
    ];
    const texts = ['private', 'thrown away', 'who pays?'];
    expect(forbiddenTexts(annotations)).toEqual(texts.map((text) => richTextOf(text)));
  });
});
