/** The look of every table of a book: hairlines between rows, an accent line above and under the head, text flush with the margin. */
import { COLOUR } from './typography.ts';

const THICK = 8;
const THIN = 4;

/** Room in twips that the lines of a table take: above it, between rows, below it. */
export const TABLE_BORDERS = { top: twips(THICK), inside: twips(THIN), bottom: twips(THIN) };

/** Room in twips between a cell's text and the next cell. */
export const TABLE_CELL_GAP = 160;

function twips(eighths: number): number {
  return (eighths / 8) * 20;
}

function line(side: string, colour: string, eighths: number): string {
  return `<w:${side} w:val="single" w:sz="${String(eighths)}" w:space="0" w:color="${colour}"/>`;
}

/** As `w:style` markup, for docx has no option for table styles. */
export const TABLE_STYLE = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="BBTable"><w:name w:val="BB Table"/><w:basedOn w:val="TableNormal"/>',
  '<w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>',
  line('top', COLOUR.accent, THICK),
  line('bottom', COLOUR.hairline, THIN),
  line('insideH', COLOUR.hairline, THIN),
  '</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>',
  `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="${String(TABLE_CELL_GAP)}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', COLOUR.accent, THIN)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  '</w:style>',
].join('');
