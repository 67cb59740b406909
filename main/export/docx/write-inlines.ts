/** Writes stretches of text as WordprocessingML runs, links, fields and notes (ISO/IEC 29500-1, 17.3.2, 17.16). */
import { LOCALES, type Language } from '../../../shared/i18n/language.ts';
import type { Footnote, Inline, Jump, Link, PageOf, Text } from './blocks.ts';
import { cleanText, escapeXml } from './clean-text.ts';
import type { Ledger, TextPart } from './ledger.ts';

const TAB = '<w:r><w:tab/></w:r>';

export function writeInlines(inlines: readonly Inline[], ledger: Ledger, part: TextPart): string {
  return inlines.map((inline) => writeInline(inline, ledger, part)).join('');
}

function writeInline(inline: Inline, ledger: Ledger, part: TextPart): string {
  switch (inline.kind) {
    case 'text':
      return writeText(inline, ledger.language);
    case 'tab':
      return TAB;
    case 'link':
      return writeLink(inline, ledger, part);
    case 'jump':
      return writeJump(inline, ledger, part);
    case 'page-of':
      return writePage(inline, ledger);
    case 'footnote':
      return writeFootnote(inline, ledger);
  }
}

function writeText(inline: Text, bookLanguage: Language): string {
  const clean = cleanText(inline.text);
  if (clean === '') return '';
  return `<w:r>${runProperties(inline, bookLanguage)}${runContent(clean)}</w:r>`;
}

/** Properties in the order that the schema asks for. */
function runProperties(inline: Text, bookLanguage: Language): string {
  const { style, bold, italic, superscript, language = bookLanguage } = inline;
  const properties = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    superscript ? '<w:vertAlign w:val="superscript"/>' : '',
    language === bookLanguage ? '' : `<w:lang w:val="${LOCALES[language]}"/>`,
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

function runContent(clean: string): string {
  return clean
    .split(/([\n\t])/u)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
}

function writeLink(link: Link, ledger: Ledger, part: TextPart): string {
  const id = ledger.linkTo(link.address, part);
  return `<w:hyperlink r:id="${id}" w:history="1">${writeInlines(link.children, ledger, part)}</w:hyperlink>`;
}

function writeJump(jump: Jump, ledger: Ledger, part: TextPart): string {
  const children = writeInlines(jump.children, ledger, part);
  return `<w:hyperlink w:anchor="${jump.bookmark}" w:history="1">${children}</w:hyperlink>`;
}

/** A field with its result written; it is never marked dirty, so Word asks nothing on opening. */
function writePage({ bookmark }: PageOf, ledger: Ledger): string {
  const page = ledger.pages.get(bookmark);
  if (page === undefined) return '';
  const number = `<w:r><w:t>${String(page)}</w:t></w:r>`;
  return (
    `${TAB}${fieldMark('begin')}<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
    `${fieldMark('separate')}${number}${fieldMark('end')}`
  );
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function writeFootnote(footnote: Footnote, ledger: Ledger): string {
  const mark = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
  const id = String(ledger.footnotes.length + 1);
  ledger.footnotes.push(
    `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
      `<w:r>${mark}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>` +
      `${writeInlines(footnote.children, ledger, 'footnotes')}</w:p></w:footnote>`,
  );
  return `<w:r>${mark}<w:footnoteReference w:id="${id}"/></w:r>`;
}
