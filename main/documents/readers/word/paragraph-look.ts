/** How a paragraph is set: by itself, by its style and by those its style is based on. */
import { readParagraphFormat, withDefaults, type ParagraphFormat, type RunFormat } from './formats.ts';
import type { Reading } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { headingLevel } from './style-kinds.ts';
import type { Style } from './styles.ts';
import { childOf, valueOf } from './xml-tree.ts';

export interface ParagraphLook {
  style: Style;
  /** What the paragraph says itself. */
  own: ParagraphFormat;
  /** With what its styles add. */
  format: ParagraphFormat;
  /** As a heading, 1 to 6; null for what is none. */
  level: number | null;
}

export function lookOf(paragraph: XmlElement, { styles }: Reading): ParagraphLook {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.paragraph(valueOf(properties, 'w:pStyle'));
  const own = readParagraphFormat(properties);
  const format = withDefaults(own, style.paragraph);
  return { style, own, format, level: headingLevel(style, format) };
}

/** What the style gives the runs; that a heading is bold says no more than that it is one. */
export function inheritedRun({ style, level }: ParagraphLook): RunFormat {
  return level === null ? style.run : { ...style.run, bold: undefined, italic: undefined };
}
