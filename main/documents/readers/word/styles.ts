/** The styles of a document with what they inherit. */
import {
  readParagraphFormat,
  readRunFormat,
  withDefaults,
  type ParagraphFormat,
  type RunFormat,
} from './formats.ts';
import type { XmlElement } from './read-xml.ts';
import { attributeOf, childOf, childrenOf, has, switchOf, valueOf } from './xml-tree.ts';

export interface Style {
  id: string;
  /** Its own name and those of the styles it is based on, nearest first. */
  names: readonly string[];
  paragraph: ParagraphFormat;
  run: RunFormat;
  /** Of a table: its first row is set in bold. */
  hasBoldFirstRow: boolean;
}

export interface Styles {
  paragraph: (id: string | undefined) => Style;
  /** Of characters, tables and lists: none without an id. */
  other: (id: string | undefined) => Style;
}

const NO_STYLE: Style = { id: '', names: [], paragraph: {}, run: {}, hasBoldFirstRow: false };
const LONGEST_CHAIN = 30;

export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  let fallback: string | undefined;
  for (const element of childrenOf(root ?? undefined, 'w:style')) {
    const id = attributeOf(element, 'w:styleId') ?? '';
    if (!elements.has(id)) elements.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(attributeOf(element, 'w:default') ?? '');
    if (isDefault && attributeOf(element, 'w:type') === 'paragraph') fallback ??= id;
  }
  const own = new Map<XmlElement, Style>();
  const known = new Map<string, Style>();
  const find = (id: string | undefined): Style => {
    const found = known.get(id ?? '') ?? resolve(id ?? '', elements, own);
    known.set(id ?? '', found);
    return found;
  };
  return {
    paragraph: (id) => find(id !== undefined && elements.has(id) ? id : (fallback ?? id)),
    other: find,
  };
}

function resolve(id: string, elements: ReadonlyMap<string, XmlElement>, own: Map<XmlElement, Style>): Style {
  let style: Style = { ...NO_STYLE, id };
  for (const element of chainOf(id, elements)) {
    const base = own.get(element) ?? readOwn(element);
    own.set(element, base);
    style = {
      id,
      names: [...style.names, ...base.names],
      paragraph: withDefaults(style.paragraph, base.paragraph),
      run: withDefaults(style.run, base.run),
      hasBoldFirstRow: style.hasBoldFirstRow || base.hasBoldFirstRow,
    };
  }
  return style;
}

/** What a style says itself. */
function readOwn(element: XmlElement): Style {
  const id = attributeOf(element, 'w:styleId') ?? '';
  return {
    id,
    names: [valueOf(element, 'w:name') ?? '', id],
    paragraph: readParagraphFormat(childOf(element, 'w:pPr')),
    run: readRunFormat(childOf(element, 'w:rPr')),
    hasBoldFirstRow: hasBoldFirstRow(element),
  };
}

/** A style and those it is based on; a circle ends where it began. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let element = elements.get(id);
  while (element && !chain.includes(element) && chain.length < LONGEST_CHAIN) {
    chain.push(element);
    element = elements.get(valueOf(element, 'w:basedOn') ?? '');
  }
  return chain;
}

function hasBoldFirstRow(element: XmlElement): boolean {
  return has(
    element,
    (inner) =>
      inner.name === 'w:tblStylePr' &&
      attributeOf(inner, 'w:type') === 'firstRow' &&
      switchOf(childOf(inner, 'w:rPr'), 'w:b') === true,
  );
}
