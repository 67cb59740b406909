/**
 * The named paragraph styles of a book. A book sets no paragraph by hand, so that a reader can restyle all of it in Word at one place
 * and a screen reader is told what each paragraph is.
 */
import type { IParagraphStyleOptions } from 'docx';
import { NOTE_STYLES, QUOTATION_STYLES } from './card-styles.ts';
import { LIST_STYLES } from './list-styles.ts';
import { COVER_STYLES, FRAME_STYLES, SOURCE_STYLES, TABLE_STYLES } from './page-styles.ts';

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  ...NOTE_STYLES,
  ...LIST_STYLES,
  ...QUOTATION_STYLES,
  ...COVER_STYLES,
  ...TABLE_STYLES,
  ...SOURCE_STYLES,
  ...FRAME_STYLES,
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
  | 'ListBullet2'
  | 'ListBullet3'
  | 'ListNumber'
  | 'ListNumber2'
  | 'ListNumber3'
  | 'ListContinue'
  | 'ListContinue2'
  | 'ListContinue3'
  | 'BBNumberContinue'
  | 'BBNumberContinue2'
  | 'BBNumberContinue3'
  | 'Quote'
  | 'BBPoint'
  | 'BBSubPoint'
  | 'BBNote'
  | 'BBQuote'
  | 'BBQuotePoint'
  | 'BBStatus'
  | 'BBAttribution'
  | 'BBCoverKind'
  | 'BBCoverEvent'
  | 'BBCoverFirstDetail'
  | 'BBCoverDetail'
  | 'Caption'
  | 'BBPicture'
  | 'TableHead'
  | 'TableText'
  | 'BBSource'
  | 'BBSourceDetail'
  | 'FootnoteText';
