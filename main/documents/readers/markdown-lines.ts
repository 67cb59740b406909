/** The inline content of a markdown block as lines of styled runs, each with its place: what a block is cut or joined by. */
import type { Run, Span } from '../../../shared/documents/block.ts';
import { placeOf, type InlineNode } from './markdown-tree.ts';
import { restoreStandIns } from './prepare-markdown.ts';

export interface Line {
  runs: Run[];
  span: Span;
}

type Style = Omit<Run, 'text'>;

const STYLE_TAGS: Readonly<Record<string, Style>> = {
  sup: { superscript: true },
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
};
const SPACE_TAGS = new Set(['br', 'p', 'div', 'li', 'td', 'tr', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What is open while the inline nodes are walked. */
interface Walk {
  source: string;
  lines: Line[];
  /** Styles of HTML tags that are open, by tag. */
  tags: Map<string, Style>;
  /** Inside an element whose content is no text. */
  isHidden: boolean;
}

/** @param links targets of reference links, by identifier */
export function linesOf(
  nodes: readonly InlineNode[],
  source: string,
  links: ReadonlyMap<string, string>,
): Line[] {
  const walk: Walk = { source, lines: [], tags: new Map(), isHidden: false };
  for (const node of nodes) visit(node, {}, walk, links);
  return walk.lines;
}

function visit(node: InlineNode, style: Style, walk: Walk, links: ReadonlyMap<string, string>): void {
  const inside = (change: Style) => {
    if (!('children' in node)) return;
    widen(walk, node);
    for (const child of node.children) visit(child, { ...style, ...change }, walk, links);
    widen(walk, node);
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      addText(node, node.value, style, walk);
      break;
    case 'break':
      addText(node, '\n', style, walk);
      break;
    case 'image':
    case 'imageReference':
      addText(node, node.alt ?? '', style, walk);
      break;
    case 'html':
      addTag(node, style, walk);
      break;
    default:
      inside(styleOf(node, links));
  }
}

function styleOf(node: InlineNode, links: ReadonlyMap<string, string>): Style {
  if (node.type === 'strong') return { bold: true };
  if (node.type === 'emphasis') return { italic: true };
  const href =
    node.type === 'link' ? node.url : node.type === 'linkReference' ? links.get(node.identifier) : undefined;
  // Only addresses that can be cited: nothing that could be run is kept.
  return href !== undefined && /^(?:https?:|mailto:)/i.test(href) ? { href } : {};
}

const LINE_END = /\r\n|\n|\r/;

/** Adds text, a new line of it after each line end of the source. */
function addText(node: InlineNode, value: string, style: Style, walk: Walk): void {
  if (walk.isHidden) return;
  const styled = [...walk.tags.values()].reduce<Style>((sum, tag) => ({ ...sum, ...tag }), style);
  const restored = restoreStandIns(value);
  const texts = LINE_END.test(restored) ? restored.split(LINE_END) : [restored];
  const places = texts.length === 1 ? [placeOf(node)] : linePlaces(placeOf(node), walk.source);
  if (texts.length !== places.length) {
    extend(walk, placeOf(node), { text: restored, ...styled });
    return;
  }
  for (const [index, text] of texts.entries()) {
    const place = places[index] ?? placeOf(node);
    if (index > 0) walk.lines.push({ runs: [], span: place });
    extend(walk, place, { text, ...styled });
  }
}

/** The places of a node's lines in the source. */
function linePlaces({ start, end }: Span, source: string): Span[] {
  const breaks = [...source.slice(start, end).matchAll(/\r\n|\n|\r/g)];
  const starts = [start, ...breaks.map((found) => start + found.index + found[0].length)];
  const ends = [...breaks.map((found) => start + found.index), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

function addTag(node: Extract<InlineNode, { type: 'html' }>, style: Style, walk: Walk): void {
  const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(node.value);
  const name = tag?.[2]?.toLowerCase() ?? '';
  const isClosing = tag?.[1] === '/';
  if (name === 'script' || name === 'style') walk.isHidden = !isClosing;
  const opened = STYLE_TAGS[name];
  if (isClosing) walk.tags.delete(name);
  else if (opened) walk.tags.set(name, opened);
  if (SPACE_TAGS.has(name)) addText(node, ' ', style, walk);
  else widen(walk, node);
}

/** Markup around the text of a line belongs to the line's place. */
function widen(walk: Walk, node: InlineNode): void {
  const place = placeOf(node);
  const last = walk.lines.at(-1);
  if (!last) walk.lines.push({ runs: [], span: { start: place.start, end: place.start } });
  else if (last.span.end <= place.end && !/[\r\n]/.test(walk.source.slice(last.span.end, place.end))) {
    last.span = { start: last.span.start, end: place.end };
  }
}

function extend(walk: Walk, place: Span, run: Run): void {
  const last = walk.lines.at(-1);
  if (!last) {
    walk.lines.push({ runs: [run], span: place });
    return;
  }
  last.runs.push(run);
  last.span = { start: Math.min(last.span.start, place.start), end: Math.max(last.span.end, place.end) };
}
