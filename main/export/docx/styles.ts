/** The style sheet of a book as docx takes it: document defaults, built-in styles set to this book's type, and the book's own. */
import type { ICharacterStyleOptions, IStylesOptions } from 'docx';
import { LOCALES, type Language } from '../../../shared/i18n/language.ts';
import { INDENT } from './page.ts';
import { PARAGRAPH_STYLES } from './paragraph-styles.ts';
import { COLOUR, FIXED_FONT, FONT, halfPoints, leading, points } from './typography.ts';

/** Ids of the styles that a stretch of text can have. */
export type CharacterStyle =
  | 'Strong'
  | 'Emphasis'
  | 'BBStrongEmphasis'
  | 'BBLabel'
  | 'BBChecksum'
  | 'Hyperlink'
  | 'BBJump'
  | 'FootnoteReference';

const CHARACTER_STYLES: readonly ICharacterStyleOptions[] = [
  { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
  { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } },
  { id: 'BBStrongEmphasis', name: 'BB Strong Emphasis', run: { bold: true, italics: true } },
  { id: 'BBLabel', name: 'BB Label', run: { color: COLOUR.quiet } },
  { id: 'BBChecksum', name: 'BB Checksum', run: { font: FIXED_FONT, size: halfPoints(8), noProof: true } },
  /** A link inside the book: in its paragraph's colour, for in a list of links an underline on each would only be noise. */
  { id: 'BBJump', name: 'BB Jump', run: {} },
];

/** Room for the mark of a note, so that its text breaks alike whatever the width of a raised figure. */
const NOTE_INDENT = 340;

export function bookStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(11),
          color: COLOUR.ink,
          language: { value: LOCALES[language], eastAsia: LOCALES[language], bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, ...leading(15.5) } },
      },
      title: {
        next: 'BBCoverEvent',
        paragraph: { spacing: { after: points(14), ...leading(40) } },
        run: { size: halfPoints(34), bold: true, color: COLOUR.accent },
      },
      heading1: hung(heading(1, { size: 22, lines: 28, before: 0, after: 16 })),
      heading2: heading(2, { size: 13.5, lines: 18, before: 24, after: 3 }),
      heading3: heading(3, { size: 9.5, lines: 13, before: 9, after: 6 }),
      heading4: heading(4, { size: 9.5, lines: 13, before: 8, after: 3 }),
      heading5: heading(5, { size: 9.5, lines: 13, before: 8, after: 3 }),
      heading6: heading(6, { size: 9.5, lines: 13, before: 8, after: 3 }),
      caption: {
        paragraph: { spacing: { before: points(4), after: points(5), ...leading(13) }, keepNext: true },
        run: { size: halfPoints(9.5), color: COLOUR.quiet },
      },
      hyperlink: { run: { color: COLOUR.accent, underline: { type: 'single', color: COLOUR.accent } } },
      footnoteText: {
        paragraph: {
          spacing: leading(12),
          indent: { left: NOTE_INDENT, hanging: NOTE_INDENT },
          // Office programs part a note over pages at different lines; whole notes keep pages the same in all of them.
          keepLines: true,
        },
        run: { size: halfPoints(8.5), color: COLOUR.ink },
      },
      footnoteTextChar: { run: { size: halfPoints(8.5), color: COLOUR.ink } },
    },
    paragraphStyles: PARAGRAPH_STYLES,
    characterStyles: CHARACTER_STYLES,
  };
}

/** Sizes in points. */
function heading(level: number, type: { size: number; lines: number; before: number; after: number }) {
  return {
    next: 'BodyText',
    paragraph: {
      spacing: { before: points(type.before), after: points(type.after), ...leading(type.lines) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
    run: { size: halfPoints(type.size), bold: true, color: COLOUR.accent },
  };
}

/** With the numeral of its pillar in front of the text. */
function hung(style: ReturnType<typeof heading>) {
  const indent = { left: INDENT.numeral, hanging: INDENT.numeral };
  return { ...style, paragraph: { ...style.paragraph, indent, leftTabStop: INDENT.numeral } };
}
