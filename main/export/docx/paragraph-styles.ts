/**
 * The named paragraph styles of a book. A book sets no paragraph by hand, so that a reader can restyle all of it in Word at one place
 * and a screen reader is told what each paragraph is.
 */
import type { IParagraphStyleOptions } from 'docx';
import { TEXT_WIDTH } from './page.ts';
import { COLOUR, halfPoints, leading, points, rule } from './typography.ts';

type Spacing = { before?: number; after?: number; lines: number };

/** Spacing in points. */
function spaced({ before = 0, after = 0, lines }: Spacing) {
  return { before: points(before), after: points(after), ...leading(lines) };
}

const QUOTATION_INDENT = 340;
const POINT_INDENT = 300;
/** Room for "10." before the text of a numbered item. */
export const NUMBER_INDENT = 400;

/** Where the parts of a heading and its entry in the contents stand. */
export const NUMERAL_WIDTH = 640;

const body: IParagraphStyleOptions[] = [
  {
    id: 'BodyText',
    name: 'Body Text',
    quickFormat: true,
    paragraph: { spacing: spaced({ after: 7, lines: 15.5 }) },
  },
  {
    id: 'BBLeadIn',
    name: 'BB Lead-in',
    basedOn: 'BodyText',
    next: 'ListBullet',
    paragraph: { keepNext: true },
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'BodyText',
    paragraph: { spacing: spaced({ after: 4, lines: 15.5 }), numbering: { reference: 'bullet', level: 0 } },
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    basedOn: 'BodyText',
    paragraph: {
      spacing: spaced({ after: 4, lines: 15.5 }),
      indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT },
    },
  },
  {
    id: 'ListContinue',
    name: 'List Continue',
    basedOn: 'BodyText',
    paragraph: { spacing: spaced({ after: 4, lines: 15.5 }), indent: { left: POINT_INDENT } },
  },
  {
    id: 'BBPoint',
    name: 'BB Point',
    basedOn: 'BodyText',
    quickFormat: true,
    paragraph: {
      spacing: spaced({ after: 4, lines: 15.5 }),
      keepLines: true,
      numbering: { reference: 'point', level: 0 },
    },
  },
  {
    id: 'BBNote',
    name: 'BB Note',
    basedOn: 'BodyText',
    paragraph: { spacing: spaced({ before: 12, lines: 13 }) },
    run: { size: halfPoints(9.5), color: COLOUR.quiet },
  },
];

const quotationRule = { left: rule(COLOUR.accent, 18, 11) };

const quotation: IParagraphStyleOptions[] = [
  {
    id: 'BBQuote',
    name: 'BB Quote',
    basedOn: 'BodyText',
    quickFormat: true,
    paragraph: {
      spacing: spaced({ after: 6, lines: 15.5 }),
      indent: { left: QUOTATION_INDENT },
      border: quotationRule,
      keepLines: true,
    },
  },
  {
    id: 'BBQuotePoint',
    name: 'BB Quote Point',
    basedOn: 'BBQuote',
    paragraph: { numbering: { reference: 'quotation', level: 0 } },
  },
  {
    id: 'BBStatus',
    name: 'BB Status',
    next: 'BodyText',
    quickFormat: true,
    paragraph: { spacing: spaced({ after: 8, lines: 13 }), keepNext: true, keepLines: true },
    run: { size: halfPoints(9.5), color: COLOUR.quiet },
  },
];

const cover: IParagraphStyleOptions[] = [
  {
    id: 'BBCoverKind',
    name: 'BB Cover Kind',
    paragraph: {
      spacing: spaced({ before: 150, after: 16, lines: 16 }),
      border: { top: rule(COLOUR.accent, 36, 14) },
      indent: { right: TEXT_WIDTH - 3700 },
    },
    run: { size: halfPoints(10), allCaps: true, characterSpacing: 30, color: COLOUR.accent },
  },
  {
    id: 'BBLongTitle',
    name: 'BB Long Title',
    basedOn: 'Title',
    next: 'BBCoverEvent',
    paragraph: { spacing: spaced({ after: 14, lines: 28 }) },
    run: { size: halfPoints(22) },
  },
  {
    id: 'BBCoverEvent',
    name: 'BB Cover Event',
    paragraph: { spacing: spaced({ after: 0, lines: 22 }) },
    run: { size: halfPoints(15), color: COLOUR.quiet },
  },
  {
    id: 'BBCoverDetail',
    name: 'BB Cover Detail',
    paragraph: {
      spacing: spaced({ after: 5, lines: 17 }),
      indent: { left: 1900, hanging: 1900 },
      leftTabStop: 1900,
    },
  },
  {
    id: 'BBCoverFirstDetail',
    name: 'BB Cover First Detail',
    basedOn: 'BBCoverDetail',
    paragraph: {
      spacing: { before: points(130) },
      border: { top: rule(COLOUR.hairline, 6, 16) },
    },
  },
];

const tables: IParagraphStyleOptions[] = [
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: { spacing: spaced({ before: 3, after: 3, lines: 12 }), keepNext: true },
    run: { size: halfPoints(8.5), bold: true, color: COLOUR.accent },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: { spacing: spaced({ before: 2.5, after: 2.5, lines: 12 }) },
    run: { size: halfPoints(9) },
  },
];

const sources: IParagraphStyleOptions[] = [
  {
    id: 'BBSource',
    name: 'BB Source',
    next: 'BBSourceDetail',
    paragraph: {
      spacing: spaced({ before: 14, after: 2, lines: 15.5 }),
      keepNext: true,
      keepLines: true,
      numbering: { reference: 'source', level: 0 },
    },
    run: { bold: true },
  },
  {
    id: 'BBSourceDetail',
    name: 'BB Source Detail',
    paragraph: { spacing: spaced({ after: 2, lines: 13.5 }), indent: { left: 440 }, keepLines: true },
    run: { size: halfPoints(9.5), color: COLOUR.quiet },
  },
];

const frame: IParagraphStyleOptions[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'BodyText',
    paragraph: { spacing: spaced({ after: 16, lines: 28 }), keepNext: true },
    run: { size: halfPoints(22), bold: true, color: COLOUR.accent },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    uiPriority: 39,
    paragraph: {
      spacing: spaced({ before: 12, after: 4, lines: 15 }),
      indent: { left: NUMERAL_WIDTH, hanging: NUMERAL_WIDTH },
      keepNext: true,
    },
    run: { bold: true, color: COLOUR.accent },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    uiPriority: 39,
    paragraph: {
      spacing: spaced({ after: 3, lines: 14 }),
      indent: { left: NUMERAL_WIDTH },
    },
    run: { size: halfPoints(10) },
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: { spacing: spaced({ lines: 12 }), border: { bottom: rule(COLOUR.hairline, 4, 6) } },
    run: { size: halfPoints(8.5), color: COLOUR.quiet },
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: {
      spacing: spaced({ lines: 12 }),
      border: { top: rule(COLOUR.hairline, 4, 6) },
      rightTabStop: TEXT_WIDTH,
    },
    run: { size: halfPoints(8.5), color: COLOUR.quiet },
  },
  { id: 'BBCoverMargin', name: 'BB Cover Margin', paragraph: { spacing: spaced({ lines: 12 }) } },
];

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  ...body,
  ...quotation,
  ...cover,
  ...tables,
  ...sources,
  ...frame,
].map((style) => ({ basedOn: 'Normal', ...style }));

/** Ids of the styles that a paragraph of a book can have. */
export type ParagraphStyle =
  | 'Title'
  | 'BBLongTitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'TOCHeading'
  | 'TOC1'
  | 'TOC2'
  | 'BodyText'
  | 'BBLeadIn'
  | 'ListBullet'
  | 'ListNumber'
  | 'ListContinue'
  | 'BBPoint'
  | 'BBNote'
  | 'BBQuote'
  | 'BBQuotePoint'
  | 'BBStatus'
  | 'BBCoverKind'
  | 'BBCoverEvent'
  | 'BBCoverFirstDetail'
  | 'BBCoverDetail'
  | 'Caption'
  | 'TableHead'
  | 'TableText'
  | 'BBSource'
  | 'BBSourceDetail'
  | 'FootnoteText';
