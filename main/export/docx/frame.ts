/**
 * The frame of the package, written by docx: style sheet, lists, settings, theme, sections with their headers and footers. The body
 * of a book is poured into it as markup, which for thousands of cards costs a fraction of docx's objects.
 */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { ISectionOptions } from 'docx';
import type { Section } from './blocks.ts';
import { LISTS } from './lists.ts';
import { footerDate, footerTitle, headerTitle } from './page-margins.ts';
import { PAGE } from './page.ts';
import type { BookContext } from './phrases.ts';
import { bookStyles } from './styles.ts';

/** The XML parts of a package by their names. */
export type Parts = Map<string, string>;

export interface Frame {
  parts: Parts;
  /** The `w:sectPr` of each section, in order. */
  sectionProperties: readonly string[];
}

export async function buildFrame(sections: readonly Section[], context: BookContext): Promise<Frame> {
  const document = new Document({
    styles: bookStyles(context.language),
    numbering: LISTS,
    compatibility: { version: 15 },
    sections: sections.map((section, index) => sectionFrame(section, index === 0, context)),
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const body = parts.get('word/document.xml') ?? '';
  return { parts, sectionProperties: body.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [] };
}

/** Footers, and whatever a section does not say itself, are taken over from the section before. */
function sectionFrame(section: Section, isFirst: boolean, context: BookContext): ISectionOptions {
  const { outline } = context;
  const header = pageHeader(section.runningTitle ?? outline.title);
  return {
    properties: {
      page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
      ...(section.runningTitle === null ? { titlePage: true } : {}),
    },
    headers: section.runningTitle === null ? { default: header, first: blankHeader() } : { default: header },
    ...(isFirst ? { footers: { default: pageFooter(context), first: blankFooter() } } : {}),
    children: [new Paragraph({})],
  };
}

function pageHeader(title: string): Header {
  const words = new TextRun(headerTitle(title));
  return new Header({ children: [new Paragraph({ style: 'Header', children: [words] })] });
}

function pageFooter(context: BookContext): Footer {
  const { t } = context;
  const page = [`${t('word.page')} `, PageNumber.CURRENT, ` ${t('word.page-of')} `, PageNumber.TOTAL_PAGES];
  const children = [
    new TextRun(footerTitle(context)),
    new TextRun({ children: [new Tab(), `${footerDate(context)} · `] }),
    new TextRun({ children: page }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}

function blankHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'BBCoverMargin' })] });
}

function blankFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'BBCoverMargin' })] });
}
