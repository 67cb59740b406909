/**
 * What a paragraph holds: its text in runs, through everything that Word wraps text in. Changes that were tracked are taken as
 * accepted, what is hidden is left out, and text boxes are set aside, to follow the paragraph.
 */
import {
  addFieldCode,
  fieldTarget,
  isInsideCode,
  markField,
  targetOf,
  webAddress,
  type Fields,
} from './fields.ts';
import { breakInline, textInline, type Inline, type TextStyle } from './inline.ts';
import { enterReference, type NoteKind } from './note-book.ts';
import type { Reading } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { runFormat } from './run-format.ts';
import type { RunFormat } from './formats.ts';
import { readSymbol, readSymbols } from './symbols.ts';
import { chooseAlternative, controlContent } from './wrappers.ts';
import { attributeOf, childrenOf, isElement, ownText } from './xml-tree.ts';

interface Walk {
  reading: Reading;
  /** What the paragraph's style gives its runs. */
  inherited: RunFormat;
  fields: Fields;
  href: string | undefined;
  inlines: Inline[];
  boxes: XmlElement[];
}

/** The run that is being walked through. */
interface RunWalk extends Walk {
  format: RunFormat;
}

export interface ParagraphContent {
  inlines: Inline[];
  /** The content of each text box that hangs on the paragraph. */
  boxes: XmlElement[];
}

export function readInlines(
  elements: readonly XmlElement[],
  inherited: RunFormat,
  reading: Reading,
): ParagraphContent {
  const walk: Walk = { reading, inherited, fields: [], href: undefined, inlines: [], boxes: [] };
  for (const element of elements) visit(element, walk);
  return { inlines: walk.inlines, boxes: walk.boxes };
}

function visitAll(element: XmlElement | undefined, walk: Walk): void {
  for (const child of element?.children ?? []) if (isElement(child)) visit(child, walk);
}

function visit(element: XmlElement, walk: Walk): void {
  switch (element.name) {
    case 'w:pPr':
    case 'w:rPr':
      return;
    case 'w:r':
    case 'm:r':
      return visitRun(element, walk);
    case 'w:hyperlink':
      return visitAll(element, { ...walk, href: linkTarget(element, walk.reading) ?? walk.href });
    case 'w:fldSimple':
      return visitAll(element, {
        ...walk,
        href: targetOf(attributeOf(element, 'w:instr') ?? '') ?? walk.href,
      });
    case 'w:ins':
    case 'w:moveTo':
      walk.reading.leftOut.trackedChanges += 1;
      return visitAll(element, walk);
    case 'w:del':
    case 'w:moveFrom':
      walk.reading.leftOut.trackedChanges += 1;
      return;
    case 'w:sdt':
      return visitAll(controlContent(element, walk.reading.leftOut), walk);
    case 'mc:AlternateContent':
      return visitAll(chooseAlternative(element), walk);
    case 'w:txbxContent':
      walk.boxes.push(element);
      return;
    case 'a:graphicData':
      if (/\/(?:diagram|chart)$/.test(attributeOf(element, 'uri') ?? '')) walk.reading.leftOut.objects += 1;
      return visitAll(element, walk);
    default:
      return visitAll(element, walk);
  }
}

function linkTarget(element: XmlElement, { links }: Reading): string | undefined {
  const target = webAddress(links.get(attributeOf(element, 'r:id') ?? ''));
  const anchor = attributeOf(element, 'w:anchor');
  return target !== undefined && anchor !== undefined && !target.includes('#')
    ? `${target}#${anchor}`
    : target;
}

function visitRun(run: XmlElement, walk: Walk): void {
  const format = runFormat(run, walk.inherited, walk.reading.styles);
  if (format.hidden === true && childrenOf(run, 'w:t').length > 0) walk.reading.leftOut.hiddenTexts += 1;
  const own: RunWalk = { ...walk, format };
  for (const child of run.children) if (isElement(child)) visitContent(child, run, own);
}

function visitContent(element: XmlElement, run: XmlElement, walk: RunWalk): void {
  switch (element.name) {
    case 'w:fldChar':
      return markField(walk.fields, attributeOf(element, 'w:fldCharType'));
    case 'w:instrText':
      return addFieldCode(walk.fields, ownText(element));
    case 'w:delText':
    case 'w:delInstrText':
      return;
    case 'w:footnoteReference':
      return addReference('footnote', element, run, walk);
    case 'w:endnoteReference':
      return addReference('endnote', element, run, walk);
    case 'w:commentReference':
      walk.reading.leftOut.comments += 1;
      return;
    case 'w:object':
      walk.reading.leftOut.objects += 1;
      return visitAll(element, walk);
    case 'w:br':
      return addBreak(attributeOf(element, 'w:type'), walk);
    case 'w:cr':
      return addBreak(undefined, walk);
    default:
      return addText(element, walk);
  }
}

function addText(element: XmlElement, walk: RunWalk): void {
  const text = readCharacters(element, walk.format.font);
  if (text === null) visit(element, walk);
  else if (isShown(walk)) walk.inlines.push(textInline(text, styleOf(walk)));
}

/** Null for what holds none of its own. */
function readCharacters(element: XmlElement, font: string | undefined): string | null {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return readSymbols(ownText(element).replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '), font);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return readSymbol(attributeOf(element, 'w:char'), attributeOf(element, 'w:font'));
    default:
      return null;
  }
}

function addBreak(type: string | undefined, walk: RunWalk): void {
  const isPage = type === 'page' || type === 'column';
  if (isShown(walk)) walk.inlines.push(breakInline(isPage ? 'page' : 'line'));
}

/** A note with a mark of its own has it as the text of the same run. */
function addReference(kind: NoteKind, element: XmlElement, run: XmlElement, walk: RunWalk): void {
  if (!isShown(walk)) return;
  const hasOwnMark = ['1', 'true', 'on'].includes(attributeOf(element, 'w:customMarkFollows') ?? '');
  const mark = run.children.filter(isElement).map((child) => readCharacters(child, walk.format.font) ?? '');
  const ownMark = hasOwnMark ? mark.join('').trim() : null;
  const marker = enterReference(walk.reading.notes, kind, attributeOf(element, 'w:id') ?? '', ownMark);
  if (!hasOwnMark) walk.inlines.push(textInline(marker, { superscript: true }));
}

function isShown({ format, fields }: RunWalk): boolean {
  return format.hidden !== true && !isInsideCode(fields);
}

function styleOf({ format, fields, href }: RunWalk): TextStyle {
  const target = href ?? fieldTarget(fields);
  return {
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.italic === true ? { italic: true } : {}),
    ...(format.superscript === true ? { superscript: true } : {}),
    ...(target === undefined ? {} : { href: target }),
  };
}
