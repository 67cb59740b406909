/** The lists of a document as its numbering part defines them (ECMA-376 part 1, section 17.9). */
import { readParagraphFormat, readRunFormat, type ParagraphFormat } from './formats.ts';
import type { XmlElement } from './read-xml.ts';
import type { Styles } from './styles.ts';
import { attributeOf, childOf, childrenOf, numberIn, valueOf } from './xml-tree.ts';

export interface ListLevel {
  /** `decimal`, `bullet`, `lowerLetter`; `none` shows no number. */
  format: string;
  /** `%1.` for "1.", or the glyph of a bullet. */
  text: string;
  font: string | undefined;
  start: number;
  /** The level, counted from 1, whose items set this one back; 0 for none. */
  restartsAfter: number | undefined;
  paragraph: ParagraphFormat;
  /** The style whose paragraphs are of this level. */
  style: string | undefined;
  isPicture: boolean;
}

export interface List {
  /** Lists that count on from one another have one. */
  counter: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin at a number of their own in this list. */
  starts: ReadonlyMap<number, number>;
}

export type Numbering = (list: string) => List | null;

/** How often a list may refer to another for its levels. */
const MOST_STEPS = 10;
/** Word has nine. */
const MOST_LEVELS = 20;

export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const lists = byId(root, 'w:num', 'w:numId');
  const levelsOf = remembered((counter: string) => readLevels(childrenOf(abstracts.get(counter), 'w:lvl')));
  const find = (id: string, steps: number): List | null => {
    const list = lists.get(id);
    const counter = valueOf(list, 'w:abstractNumId') ?? '';
    const style = valueOf(abstracts.get(counter), 'w:numStyleLink');
    const linked = style === undefined ? undefined : styles.other(style).paragraph.list;
    if (linked !== undefined && steps < MOST_STEPS) return find(linked, steps + 1);
    return list && abstracts.has(counter) ? readList(counter, levelsOf(counter), list) : null;
  };
  return remembered((id: string) => find(id, 0));
}

/** The same function, which does its work once for each key. */
function remembered<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: read(key) };
    known.set(key, found);
    return found.value;
  };
}

function byId(root: XmlElement | null, name: string, attribute: string): Map<string, XmlElement> {
  return new Map(
    childrenOf(root ?? undefined, name).map((element) => [attributeOf(element, attribute) ?? '', element]),
  );
}

function readList(counter: string, levels: List['levels'], list: XmlElement): List {
  const overrides = childrenOf(list, 'w:lvlOverride');
  const own = readLevels(overrides.flatMap((override) => childrenOf(override, 'w:lvl')));
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = numberIn(valueOf(override, 'w:startOverride'));
    return start === undefined ? [] : [[numberIn(attributeOf(override, 'w:ilvl')) ?? 0, start]];
  });
  return { counter, levels: own.size === 0 ? levels : new Map([...levels, ...own]), starts: new Map(starts) };
}

function readLevels(elements: readonly XmlElement[]): Map<number, ListLevel> {
  return new Map(
    elements
      .slice(0, MOST_LEVELS)
      .map((level) => [numberIn(attributeOf(level, 'w:ilvl')) ?? 0, readLevel(level)]),
  );
}

function readLevel(element: XmlElement): ListLevel {
  const format = childOf(element, 'w:numFmt');
  return {
    format: attributeOf(format, 'w:val') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    font: readRunFormat(childOf(element, 'w:rPr')).font,
    start: numberIn(valueOf(element, 'w:start')) ?? 0,
    restartsAfter: numberIn(valueOf(element, 'w:lvlRestart')),
    paragraph: readParagraphFormat(childOf(element, 'w:pPr')),
    style: valueOf(element, 'w:pStyle'),
    isPicture: childOf(element, 'w:lvlPicBulletId') !== undefined,
  };
}
