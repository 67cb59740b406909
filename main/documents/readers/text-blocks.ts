/** Puts the lines of a plain text together into blocks: paragraphs, list items by their markers and indentation, underlined headings. */
import type { Block, Span } from '../../../shared/documents/block.ts';
import { tidyRuns } from '../../../shared/documents/tidy-runs.ts';
import { endsInPunctuation } from '../../../shared/documents/text-shape.ts';
import { goesOn, isRule, readBullet, wrapWidth, type Bullet, type TextLine } from './text-lines.ts';

interface OpenBlock {
  lines: TextLine[];
  span: Span;
  /** Null for a paragraph. */
  item: { bullet: Bullet; indent: number; depth: number } | null;
}

/** An item that later ones may stand under. */
interface Level {
  indent: number;
  bullet: Bullet;
}

interface Walk {
  source: string;
  width: number;
  open: OpenBlock | null;
  levels: Level[];
  blocks: Block[];
}

export function blocksOfLines(lines: readonly TextLine[], source: string): Block[] {
  const walk: Walk = { source, width: wrapWidth(lines), open: null, levels: [], blocks: [] };
  for (const line of lines) addLine(line, walk);
  close(walk);
  return walk.blocks;
}

function addLine(line: TextLine, walk: Walk): void {
  const bullet = readBullet(line.text);
  if (isRule(line.text)) addRule(line, walk);
  else if (bullet && opensItem(bullet, line, walk)) openItem(bullet, line, walk);
  else if (walk.open && belongs(line, walk.open, walk.width)) {
    walk.open.lines.push(line);
    walk.open.span = { start: walk.open.span.start, end: line.span.end };
  } else openParagraph(line, walk);
}

function openParagraph(line: TextLine, walk: Walk): void {
  close(walk);
  if (line.isAfterBlank || line.indent === 0) walk.levels = [];
  walk.open = { lines: [line], span: line.span, item: null };
}

function opensItem(bullet: Bullet, line: TextLine, { open, levels }: Walk): boolean {
  if (bullet.certainty === 'always' || line.isAfterBlank || !open) return true;
  const before = open.lines.at(-1)?.text ?? '';
  if (bullet.certainty === 'likely') {
    return open.item !== null || before.endsWith(':') || /^[-*+]\s+[\p{Lu}\p{N}"“¿¡(]/u.test(line.text);
  }
  if (before.endsWith(':') || open.item?.bullet.marker === bullet.marker) return true;
  if (!open.item && line.indent >= (open.lines.at(-1)?.indent ?? 0) + 2) return true;
  return bullet.ordered ? isNext(bullet, open, levels) : open.item !== null && !isMidSentence(before);
}

/** A long line that ends in no punctuation: what follows goes on with it. */
function isMidSentence(line: string): boolean {
  return line.length > 50 && !endsInPunctuation(line);
}

/** 2 after 1, b) after a): a number that opens a line by the accident of a wrap is not. */
function isNext(bullet: Bullet, open: OpenBlock, levels: readonly Level[]): boolean {
  if (!open.item) return false;
  const isOpen = !isMidSentence(open.lines.at(-1)?.text ?? '');
  if (isOpen && /^\(?[1ai][.)]$/.test(bullet.marker)) return true;
  return levels.some((level) => level.bullet.ordered && follows(bullet.marker, level.bullet.marker));
}

function follows(marker: string, before: string): boolean {
  const [now, last] = [marker, before].map((text) => text.replace(/[().]/g, ''));
  if (now === undefined || last === undefined) return false;
  if (/^\d+$/.test(now)) return Number(now) === Number(last) + 1;
  return /^[a-z]$/.test(last) && now.charCodeAt(0) === last.charCodeAt(0) + 1;
}

function openItem(bullet: Bullet, line: TextLine, walk: Walk): void {
  close(walk);
  while (walk.levels.length > 0 && (walk.levels.at(-1)?.indent ?? 0) >= line.indent - 0.5) walk.levels.pop();
  const depth = walk.levels.length;
  walk.levels.push({ indent: line.indent, bullet });
  const start = line.span.start + bullet.length;
  const rest = { ...line, text: line.text.slice(bullet.length) };
  walk.open = {
    lines: [rest],
    span: { start, end: line.span.end },
    item: { bullet, indent: line.indent, depth },
  };
}

/** An indented line belongs to its item even after an empty line; other lines must go on with the sentence. */
function belongs(line: TextLine, open: OpenBlock, width: number): boolean {
  const before = open.lines.at(-1);
  if (!before || (line.isAfterBlank && !/[\p{L}\p{N}]/u.test(line.text))) return false;
  if (open.item && line.indent > open.item.indent + 1) return true;
  return goesOn(before, line, width);
}

function addRule(line: TextLine, walk: Walk): void {
  const title = walk.open;
  if (
    title &&
    !title.item &&
    title.lines.length === 1 &&
    !line.isAfterBlank &&
    title.span.end - title.span.start <= 120
  ) {
    walk.open = null;
    walk.blocks.push({ kind: 'heading', level: line.text.startsWith('=') ? 1 : 2, ...content(title) });
    return;
  }
  close(walk);
  walk.blocks.push({ kind: 'rule', runs: [], span: line.span });
}

function close(walk: Walk): void {
  if (!walk.open) return;
  const { item } = walk.open;
  const inside = content(walk.open);
  if (item) {
    const { marker, ordered } = item.bullet;
    walk.blocks.push({ kind: 'list-item', depth: item.depth, ordered, marker, ...inside });
  } else walk.blocks.push({ kind: 'paragraph', ...inside });
  walk.open = null;
}

function content({ lines, span }: OpenBlock): Pick<Block, 'runs' | 'span'> {
  return { runs: tidyRuns([{ text: lines.map(({ text }) => text).join('\n') }]), span };
}
