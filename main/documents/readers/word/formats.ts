/** The formats that a paragraph and a run can be given, by themselves or by a style: what of them the reader has use for. */
import type { XmlElement } from './read-xml.ts';
import { attributeOf, childOf, follow, numberIn, switchOf, valueOf } from './xml-tree.ts';

const RAISED = 4;

export interface ParagraphFormat {
  /** 0 for the highest, 9 for text. */
  outlineLevel?: number | undefined;
  /** `0` takes a paragraph out of the list of its style. */
  list?: string | undefined;
  listLevel?: number | undefined;
  /** Of all lines and of the first beyond them, in twentieths of a point. */
  left?: number | undefined;
  first?: number | undefined;
}

export interface RunFormat {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  hidden?: boolean | undefined;
  superscript?: boolean | undefined;
  font?: string | undefined;
}

export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  const indent = childOf(properties, 'w:ind');
  const hanging = numberIn(attributeOf(indent, 'w:hanging'));
  const first = numberIn(attributeOf(indent, 'w:firstLine'));
  return {
    outlineLevel: numberIn(valueOf(properties, 'w:outlineLvl')),
    list: attributeOf(follow(properties, 'w:numPr', 'w:numId'), 'w:val'),
    listLevel: numberIn(attributeOf(follow(properties, 'w:numPr', 'w:ilvl'), 'w:val')),
    left: numberIn(attributeOf(indent, 'w:start') ?? attributeOf(indent, 'w:left')),
    first: hanging === undefined ? first : -hanging,
  };
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {};
  const fonts = childOf(properties, 'w:rFonts');
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    hidden: switchOf(properties, 'w:vanish'),
    superscript: isRaised(properties),
    font: attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi'),
  };
}

/** LibreOffice raises a smaller letter by hand; `w:position` is in half-points. */
function isRaised(properties: XmlElement): boolean | undefined {
  const place = valueOf(properties, 'w:vertAlign');
  if (place !== undefined) return place === 'superscript';
  const position = numberIn(valueOf(properties, 'w:position'));
  return position === undefined ? undefined : position >= RAISED && childOf(properties, 'w:sz') !== undefined;
}

/** What a format leaves open, from another. */
export function withDefaults<Format extends object>(format: Format, defaults: Format): Format {
  const given = Object.entries(format).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}
