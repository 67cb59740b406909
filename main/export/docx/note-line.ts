/** The hairline above the notes of a page, in place of Word's thick black one. */
import { TEXT_WIDTH } from './page.ts';
import { COLOUR } from './typography.ts';

const LENGTH = 2200;
const LINE = 120;
const BORDER_EIGHTHS = 4;

/** In twips; as high as the space that LibreOffice always leaves here, so that both programs end a page at the same line. */
export const NOTE_LINE_HEIGHT = LINE + (BORDER_EIGHTHS / 8) * 20;

export const NOTE_LINE =
  `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="${String(BORDER_EIGHTHS)}" w:space="0" w:color="${COLOUR.hairline}"/></w:pBdr>` +
  `<w:spacing w:before="0" w:after="0" w:line="${String(LINE)}" w:lineRule="exact"/>` +
  `<w:ind w:right="${String(TEXT_WIDTH - LENGTH)}"/></w:pPr></w:p>`;
