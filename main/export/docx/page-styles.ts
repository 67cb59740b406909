/** The paragraph styles of everything around the cards: cover, contents, tables, sources, margins. */
import type { IParagraphStyleOptions } from 'docx';
import { INDENT, TEXT_WIDTH } from './page.ts';
import { COLOUR, halfPoints, points, rule, spaced } from './typography.ts';

export const COVER_STYLES: readonly IParagraphStyleOptions[] = [
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

export const TABLE_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'BBPicture',
    name: 'BB Picture',
    paragraph: { spacing: spaced({ before: 6, after: 6, lines: 12 }), keepNext: true },
  },
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

export const SOURCE_STYLES: readonly IParagraphStyleOptions[] = [
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

export const FRAME_STYLES: readonly IParagraphStyleOptions[] = [
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
      indent: { left: INDENT.numeral, hanging: INDENT.numeral },
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
      indent: { left: INDENT.numeral },
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
