/** What is known of a document before its blocks are placed: every rule sees through this what lies around a block. */
import type { Block } from './block.ts';
import type { TitleReason } from './find-title.ts';
import type { HeadingReason } from './heading-shape.ts';
import type { LeftOutReason } from './survey-lines.ts';
import type { PillarSurvey } from './survey-pillars.ts';

/** What is known of the blocks one by one. */
export interface LineSurvey {
  blocks: readonly Block[];
  /** Why a block is no part of the text. */
  boilerplate: readonly (LeftOutReason | null)[];
  /** Why a block looks like a heading. */
  headings: readonly (HeadingReason | null)[];
  titles: ReadonlyMap<number, TitleReason>;
  pillars: PillarSurvey;
  /** Items of lists that only name who took part. */
  people: ReadonlySet<number>;
  /** For each block the index of the one after it, boilerplate left out. */
  next: readonly (number | null)[];
  /** For each block whether a list item follows before the next heading. */
  listAhead: readonly boolean[];
}

export interface Survey extends LineSurvey {
  /** Nothing in the text looks like a heading, so its sentences over lists head them. */
  hasOnlyLeadIns: boolean;
  /** The text is one of the High-Level Economic Dialogue's. */
  isOfDialogue: boolean;
  /** Most of the text stands in paragraphs, not in list items. */
  isProse: boolean;
  /** Index of the first block that is no introduction. */
  bodyStart: number;
  /** A pillar is stated by a line of its own. */
  hasPillarHeadings: boolean;
  /** Level that all headings of pillars share and no section right under one of them has. */
  levelOfPillars: number | null;
}
