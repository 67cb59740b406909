/** What stands one under the other, in the document itself, in a cell, a text box or a note, to drafts in the order of the text. */
import { append } from './append.ts';
import { GAP, type Draft } from './draft.ts';
import { isBlank, type Inline } from './inline.ts';
import type { Reading } from './reading.ts';
import { readInlines } from './read-inlines.ts';
import { inheritedRun, lookOf } from './paragraph-look.ts';
import { draftParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { XmlElement } from './read-xml.ts';
import { chooseAlternative, controlContent } from './wrappers.ts';
import { attributeOf, childOf, follow, isElement } from './xml-tree.ts';

interface Walk {
  reading: Reading;
  drafts: Draft[];
  /** The paragraph whose end was deleted, or that is only the big first letter of the next: the next goes on with it. */
  carried: XmlElement[];
}

export function readBody(container: XmlElement, reading: Reading): Draft[] {
  const walk: Walk = { reading, drafts: [], carried: [] };
  visitAll(container, walk);
  flush(walk);
  return walk.drafts;
}

function visitAll(container: XmlElement | undefined, walk: Walk): void {
  for (const child of container?.children ?? []) if (isElement(child)) visit(child, walk);
}

function visit(element: XmlElement, walk: Walk): void {
  const { leftOut } = walk.reading;
  switch (element.name) {
    case 'w:p':
      return visitParagraph(element, walk);
    case 'w:r':
    case 'w:hyperlink':
      return visitParagraph({ name: 'w:p', attributes: [], children: [element] }, walk);
    case 'w:tbl':
      flush(walk);
      return append(walk.drafts, readTable(element, walk.reading, readBody));
    case 'w:sdt':
      return visitAll(controlContent(element, leftOut), walk);
    case 'mc:AlternateContent':
      return visitAll(chooseAlternative(element), walk);
    case 'w:del':
    case 'w:moveFrom':
      leftOut.trackedChanges += 1;
      return;
    case 'w:altChunk':
      leftOut.objects += 1;
      return;
    default:
      return visitAll(element, walk);
  }
}

function visitParagraph(paragraph: XmlElement, walk: Walk): void {
  const properties = childOf(paragraph, 'w:pPr');
  const mark = childOf(properties, 'w:rPr');
  const isDeleted = (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined;
  const dropCap = attributeOf(childOf(properties, 'w:framePr'), 'w:dropCap') ?? 'none';
  if (isDeleted) walk.reading.leftOut.trackedChanges += 1;
  if (isDeleted || dropCap !== 'none') walk.carried.push(paragraph);
  else {
    const elements = [...walk.carried, paragraph];
    walk.carried = [];
    addParagraph(paragraph, elements, walk);
  }
}

function flush(walk: Walk): void {
  const last = walk.carried.at(-1);
  const elements = walk.carried;
  walk.carried = [];
  if (last) addParagraph(last, elements, walk);
}

function addParagraph(paragraph: XmlElement, elements: readonly XmlElement[], walk: Walk): void {
  const { reading, drafts } = walk;
  const look = lookOf(paragraph, reading);
  const content = readInlines(elements, inheritedRun(look), reading);
  append(drafts, draftParagraph(look, content.inlines, reading));
  for (const box of content.boxes) append(drafts, [GAP, ...readBody(box, reading), GAP]);
  if (isRuled(paragraph, content.inlines)) drafts.push({ shape: { kind: 'rule' }, inlines: [], left: 0 });
}

/** The line that Word draws across the page for `---`: a shape, or the border of a paragraph without text. */
function isRuled(paragraph: XmlElement, inlines: readonly Inline[]): boolean {
  if (attributeOf(follow(paragraph, 'w:r', 'w:pict', 'v:rect'), 'o:hr') === 't') return true;
  const border = follow(paragraph, 'w:pPr', 'w:pBdr', 'w:bottom');
  return isBlank(inlines) && !['nil', 'none'].includes(attributeOf(border, 'w:val') ?? 'none');
}
