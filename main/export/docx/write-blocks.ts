/** Writes paragraphs, tables and the contents as WordprocessingML (ISO/IEC 29500-1, 17.3.1, 17.4, 17.16.5.68). */
import type { Block, Contents, Paragraph, Picture, Section, Table } from './blocks.ts';
import { cleanLine, escapeXml } from './clean-text.ts';
import type { Ledger } from './ledger.ts';
import { TEXT_WIDTH } from './page.ts';
import { writeDrawing } from './picture.ts';
import { fieldMark, writeInlines } from './write-inlines.ts';

/** Markup that a paragraph gets besides its own: the field it stands in, the section it ends. */
interface Around {
  before?: string;
  after?: string;
  section?: string;
}

/**
 * Writes a section; its properties go into its last paragraph.
 * @param properties the `w:sectPr`, null for the last section, whose properties stand in the body itself
 */
export function writeSection(section: Section, properties: string | null, ledger: Ledger): string {
  return section.blocks
    .map((block, index) =>
      properties !== null && index === section.blocks.length - 1
        ? writeLastBlock(block, properties, ledger)
        : writeBlock(block, ledger),
    )
    .join('');
}

function writeLastBlock(block: Block, properties: string, ledger: Ledger): string {
  if (block.kind !== 'paragraph') throw new Error(`a section ends with a ${block.kind}`);
  return writeParagraph(block, ledger, { section: properties });
}

function writeBlock(block: Block, ledger: Ledger): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, ledger);
    case 'table':
      return writeTable(block, ledger);
    case 'contents':
      return writeContents(block, ledger);
    case 'picture':
      return writePicture(block, ledger);
  }
}

function writeParagraph(block: Paragraph, ledger: Ledger, around: Around = {}): string {
  const content = writeInlines(block.children, ledger, 'document');
  return (
    `<w:p><w:pPr>${paragraphProperties(block, ledger)}${around.section ?? ''}</w:pPr>` +
    `${around.before ?? ''}${bookmarked(content, block.bookmark, ledger)}${around.after ?? ''}</w:p>`
  );
}

function paragraphProperties(block: Paragraph, ledger: Ledger): string {
  const style = `<w:pStyle w:val="${block.style}"/>`;
  if (block.number) {
    const list = String(ledger.listOf(block.number));
    return `${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  }
  if (block.style === 'TOC1' || block.style === 'TOC2') return `${style}${contentsTabs()}`;
  return style;
}

/** docx has no way to give a style a tab with dots. */
function contentsTabs(): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${String(TEXT_WIDTH)}"/></w:tabs>`;
}

function bookmarked(content: string, name: string | undefined, ledger: Ledger): string {
  if (name === undefined) return content;
  const id = String(ledger.nextBookmark());
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** The field begins in the first entry and ends in the last, so that it needs no paragraph of its own. */
function writeContents({ entries }: Contents, ledger: Ledger): string {
  const code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>';
  const begin = `${fieldMark('begin')}${code}${fieldMark('separate')}`;
  return entries
    .map((entry, index) =>
      writeParagraph(entry, ledger, {
        before: index === 0 ? begin : '',
        after: index === entries.length - 1 ? fieldMark('end') : '',
      }),
    )
    .join('');
}

/** Nothing where the drawing is not there any more: the table behind it follows. */
function writePicture(picture: Picture, ledger: Ledger): string {
  const held = ledger.pictureOf(picture.sha256);
  if (!held) return '';
  const drawing = writeDrawing(picture, held.relation, ledger.nextPicture());
  return `<w:p><w:pPr><w:pStyle w:val="BBPicture"/></w:pPr><w:r>${drawing}</w:r></w:p>`;
}

function writeTable(table: Table, ledger: Ledger): string {
  const { columns, head, rows } = table;
  const grid = columns.map((column) => `<w:gridCol w:w="${String(column)}"/>`).join('');
  const body = rows.map((row) => writeRow(row, columns, '<w:cantSplit/>', ledger)).join('');
  return (
    `<w:tbl>${tableProperties(table)}<w:tblGrid>${grid}</w:tblGrid>` +
    `${writeRow(head, columns, '<w:cantSplit/><w:tblHeader/>', ledger)}${body}</w:tbl>`
  );
}

function tableProperties({ columns, title, description }: Table): string {
  const width = columns.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tblPr><w:tblStyle w:val="BBTable"/><w:tblW w:w="${String(width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${escapeXml(cleanLine(title))}"/>` +
    `<w:tblDescription w:val="${escapeXml(cleanLine(description))}"/></w:tblPr>`
  );
}

function writeRow(
  cells: readonly Paragraph[],
  columns: readonly number[],
  properties: string,
  ledger: Ledger,
): string {
  const written = cells.map((cell, index) => {
    const width = `<w:tcPr><w:tcW w:w="${String(columns[index] ?? 0)}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${writeParagraph(cell, ledger)}</w:tc>`;
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}
