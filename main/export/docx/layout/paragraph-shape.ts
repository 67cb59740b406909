/** What the style sheet says about the room a paragraph takes, read from the same options that Word is given. */
import type { IBaseParagraphStyleOptions } from 'docx';
import { LISTS } from '../lists.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import { bookStyles } from '../styles.ts';

/** All lengths in twips. */
export interface Shape {
  before: number;
  after: number;
  lineHeight: number;
  /** Where lines begin; the first one `hanging` before that. */
  left: number;
  hanging: number;
  right: number;
  /** A mark stands in the hanging indent, so that the text of the first line begins like that of the others. */
  isListed: boolean;
  keepNext: boolean;
  keepLines: boolean;
  /** In points. */
  size: number;
  bold: boolean;
  /** Room for the lines above and below. */
  borderTop: number;
  borderBottom: number;
}

/** Arial's own lines, as a multiple of the type size in points, in twips. */
const NATURAL_LINE = 1.15 * 20;

type Options = IBaseParagraphStyleOptions;

const SHEET = styleSheet();
const SHAPES = new Map<ParagraphStyle, Shape>();

export function shapeOf(style: ParagraphStyle): Shape {
  const shape = SHAPES.get(style) ?? readShape(style);
  SHAPES.set(style, shape);
  return shape;
}

function styleSheet(): ReadonlyMap<string, Options> {
  const { default: builtIn = {}, paragraphStyles = [] } = bookStyles('en');
  const { title, heading1, heading2, heading3, caption, footnoteText, document } = builtIn;
  return new Map<string, Options>([
    ['Normal', { ...document }],
    ...paragraphStyles.map((style) => [style.id, style] as const),
    ['Title', { ...title }],
    ['Heading1', { ...heading1 }],
    ['Heading2', { ...heading2 }],
    ['Heading3', { ...heading3 }],
    ['Caption', { ...caption }],
    ['FootnoteText', { ...footnoteText }],
  ]);
}

/** The style with those it is based on, the nearest first. */
function ancestry(style: string): Options[] {
  const options = SHEET.get(style);
  if (!options) throw new Error(`no style ${style}`);
  return style === 'Normal' ? [options] : [options, ...ancestry(options.basedOn ?? 'Normal')];
}

function readShape(style: ParagraphStyle): Shape {
  const chain = ancestry(style);
  const spacing = merged(chain.map(({ paragraph }) => paragraph?.spacing));
  const listed = merged(chain.map(({ paragraph }) => listIndent(paragraph?.numbering)));
  const indent = { ...merged(chain.map(({ paragraph }) => paragraph?.indent)), ...listed };
  const { top, bottom } = merged(chain.map(({ paragraph }) => paragraph?.border));
  const size = twips(merged(chain.map(({ run }) => run)).size) / 2;
  return {
    before: twips(spacing.before),
    after: twips(spacing.after),
    lineHeight: Math.max(twips(spacing.line), size * NATURAL_LINE),
    left: twips(indent.left),
    hanging: twips(indent.hanging),
    right: twips(indent.right),
    isListed: listed.left !== undefined || style.startsWith('ListNumber'),
    keepNext: chain.find(({ paragraph }) => paragraph?.keepNext !== undefined)?.paragraph?.keepNext ?? false,
    keepLines:
      chain.find(({ paragraph }) => paragraph?.keepLines !== undefined)?.paragraph?.keepLines ?? false,
    size,
    bold: merged(chain.map(({ run }) => run)).bold ?? false,
    borderTop: borderRoom(top),
    borderBottom: borderRoom(bottom),
  };
}

/** What the nearest says counts. */
function merged<T extends object>(chain: readonly (T | undefined)[]): Partial<T> {
  return Object.assign({}, ...chain.toReversed()) as Partial<T>;
}

type Numbering = NonNullable<Options['paragraph']>['numbering'];

function listIndent(numbering: Numbering): { left?: unknown; hanging?: unknown } | undefined {
  if (!numbering) return undefined;
  const list = LISTS.config.find(({ reference }) => reference === numbering.reference);
  return list?.levels[0]?.style?.paragraph?.indent;
}

/** A border in eighths of a point, its distance in points. */
function borderRoom(border: { size?: number; space?: number } | undefined): number {
  return border ? ((border.size ?? 0) / 8 + (border.space ?? 0)) * 20 : 0;
}

/** The style sheet gives plain numbers throughout. */
function twips(length: unknown): number {
  return typeof length === 'number' ? length : 0;
}
