/** The paragraph styles of what a card says: points to make, notes, and the text as published, set apart by a rule. */
import type { IParagraphStyleOptions } from 'docx';
import { INDENT } from './page.ts';
import { COLOUR, halfPoints, points, rule, spaced } from './typography.ts';

export const NOTE_STYLES: readonly IParagraphStyleOptions[] = [
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
    id: 'Quote',
    name: 'Quote',
    basedOn: 'BodyText',
    quickFormat: true,
    paragraph: {
      spacing: spaced({ after: 7, lines: 15.5 }),
      indent: { left: INDENT.point, right: INDENT.point },
    },
    run: { italics: true },
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
    id: 'BBSubPoint',
    name: 'BB Sub-point',
    basedOn: 'BBPoint',
    paragraph: { numbering: { reference: 'sub-point', level: 0 } },
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

export const QUOTATION_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'BBQuote',
    name: 'BB Quote',
    basedOn: 'BodyText',
    quickFormat: true,
    paragraph: {
      spacing: spaced({ after: 6, lines: 15.5 }),
      indent: { left: INDENT.quotation },
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
  {
    id: 'BBAttribution',
    name: 'BB Attribution',
    basedOn: 'BBStatus',
    next: 'BBQuote',
    paragraph: { spacing: { before: points(12) } },
  },
];
