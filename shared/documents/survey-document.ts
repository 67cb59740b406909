/** Looks a document over once before its blocks are placed, so that every rule can see what lies around a block. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { HLED } from './dialogues/hled.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import { weighDialogue } from './find-dialogue.ts';
import { findTitle } from './find-title.ts';
import { findSignatures } from './signature-lines.ts';
import { isSpoken } from './speech.ts';
import {
  countLeadIns,
  findBodyStart,
  findLevelOfPillars,
  isMostlyProse,
  isNumberedProse,
} from './survey-body.ts';
import { findListsAhead, findNext, markBoilerplate, markHeadings } from './survey-lines.ts';
import { findListsOfPeople } from './survey-people.ts';
import { pillarEvidence, surveyPillars } from './survey-pillars.ts';
import { findRunIns } from './survey-run-ins.ts';
import { surveyTables } from './survey-tables.ts';
import type { LineSurvey, PillarLines, Survey } from './survey.ts';

/** Blocks at the beginning of a text that tell of which dialogue it is. */
const OPENING = 10;

/**
 * @param knownTitle the title that the file itself or the manifest gives, when there is one
 * @param dialogues that the text may be of; the one built in first
 */
export function surveyDocument(
  blocks: readonly Block[],
  knownTitle: string,
  dialogues: readonly KnownDialogue[],
): Survey {
  const lines = surveyLines(blocks);
  const { dialogue, isOfDialogue, pillars } = chooseDialogue(lines, knownTitle, dialogues);
  const withPillars: PillarLines = { ...lines, dialogue, pillars };
  const isProse = isMostlyProse(withPillars);
  return {
    ...withPillars,
    isProse,
    isOfDialogue,
    isNumberedProse: isNumberedProse(lines),
    isSpoken: isSpoken(blocks, [knownTitle, ...titlesOf(lines)]),
    bodyStart: findBodyStart(withPillars, isProse),
    hasOnlyLeadIns: countLeadIns(withPillars) > 1,
    hasPillarHeadings: pillars.headings.some((line) => line?.pillar),
    levelOfPillars: findLevelOfPillars(withPillars),
  };
}

type Chosen = Pick<Survey, 'dialogue' | 'isOfDialogue' | 'pillars'>;

/** The dialogue that most speaks for; where none does, the pillars of the first are looked for all the same. */
function chooseDialogue(lines: LineSurvey, knownTitle: string, dialogues: readonly KnownDialogue[]): Chosen {
  const title = [knownTitle, ...titlesOf(lines)].join(' ').trim();
  const opening = openingOf(lines);
  let best: (Chosen & { weight: number }) | null = null;
  for (const dialogue of dialogues) {
    const pillars = surveyPillars(lines.blocks, lines.headings, dialogue);
    const weight = weighDialogue({ title, opening, ...pillarEvidence(pillars, dialogue) }, dialogue);
    if (!best || weight > best.weight) best = { weight, dialogue, pillars, isOfDialogue: weight > 0 };
  }
  return (
    best ?? {
      dialogue: HLED,
      isOfDialogue: false,
      pillars: surveyPillars(lines.blocks, lines.headings, HLED),
    }
  );
}

function openingOf({ blocks, boilerplate, titles }: LineSurvey): string {
  const texts: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (boilerplate[index] === null && !titles.has(index)) texts.push(textOf(block).text);
    if (texts.length === OPENING) break;
  }
  return texts.join('\n');
}

function titlesOf({ blocks, titles }: LineSurvey): string[] {
  return [...titles.keys()].flatMap((index) => blocks[index] ?? []).map((block) => textOf(block).text);
}

function surveyLines(blocks: readonly Block[]): LineSurvey {
  const boilerplate = markBoilerplate(blocks);
  const next = findNext(boilerplate);
  const signatures = findSignatures(blocks);
  const headings = markHeadings(blocks, { boilerplate, next, signatures });
  const titles = findTitle({ blocks, boilerplate, headings, next });
  return {
    blocks,
    boilerplate,
    headings,
    next,
    titles,
    signatures,
    people: findListsOfPeople(blocks, next),
    rows: surveyTables(blocks),
    runIns: findRunIns(blocks, { boilerplate, headings, titles }),
    listAhead: findListsAhead(blocks, headings, next),
  };
}
