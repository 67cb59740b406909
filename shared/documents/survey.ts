/** What is known of a document before its blocks are placed: every rule sees through this what lies around a block. */
import type { Block } from './block.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import type { TitleReason } from './find-title.ts';
import type { HeadingReason } from './heading-shape.ts';
import type { RunIn } from './run-in.ts';
import type { LeftOutReason } from './survey-lines.ts';
import type { PillarSurvey } from './survey-pillars.ts';
import type { RowReason } from './survey-tables.ts';

/** What is known of the blocks one by one. */
export interface LineSurvey {
  blocks: readonly Block[];
  /** Why a block is no part of the text. */
  boilerplate: readonly (LeftOutReason | null)[];
  /** Why a block looks like a heading. */
  headings: readonly (HeadingReason | null)[];
  titles: ReadonlyMap<number, TitleReason>;
  /** Items of lists that only name who took part, each with the line that announces the list. */
  people: ReadonlyMap<number, number>;
  /** Blocks that sign the text. */
  signatures: ReadonlySet<number>;
  /** What the rows of tables are. */
  rows: ReadonlyMap<number, RowReason>;
  /** Headings that paragraphs begin with in the same line. */
  runIns: ReadonlyMap<number, RunIn>;
  /** For each block the index of the one after it, boilerplate left out. */
  next: readonly (number | null)[];
  /** For each block whether a list item or a row of a table follows before the next heading. */
  listAhead: readonly boolean[];
}

/** With the pillars of one dialogue. */
export interface PillarLines extends LineSurvey {
  /** The dialogue whose pillars were looked for: that of the text, or the one built in where the text is of none. */
  dialogue: KnownDialogue;
  pillars: PillarSurvey;
}

export interface Survey extends PillarLines {
  /** Nothing in the text looks like a heading, so its sentences over lists head them. */
  hasOnlyLeadIns: boolean;
  /** The text is one of `dialogue`. */
  isOfDialogue: boolean;
  /** Most of the text stands in paragraphs, not in list items. */
  isProse: boolean;
  /** Its numbered items are the paragraphs of a communiqué. */
  isNumberedProse: boolean;
  /** Remarks, a press conference, an interview. */
  isSpoken: boolean;
  /** Index of the first block that is no introduction. */
  bodyStart: number;
  /** A pillar is stated by a line of its own. */
  hasPillarHeadings: boolean;
  /** Level that all headings of pillars share and no section right under one of them has. */
  levelOfPillars: number | null;
}
