/** Looks a document over once before its blocks are placed, so that every rule can see what lies around a block. */
import { plainText, type Block } from './block.ts';
import { findTitle } from './find-title.ts';
import { isOfHighLevelEconomicDialogue, type DialogueEvidence } from './find-dialogue.ts';
import { countLeadIns, findBodyStart, findLevelOfPillars, isMostlyProse } from './survey-body.ts';
import { findListsAhead, findNext, markBoilerplate, markHeadings } from './survey-lines.ts';
import { findListsOfPeople } from './survey-people.ts';
import { surveyPillars } from './survey-pillars.ts';
import type { LineSurvey, Survey } from './survey.ts';

/** @param knownTitle the title that the file itself or the manifest gives, when there is one */
export function surveyDocument(blocks: readonly Block[], knownTitle: string): Survey {
  const lines = surveyLines(blocks);
  const isProse = isMostlyProse(lines);
  return {
    ...lines,
    isProse,
    isOfDialogue: isOfHighLevelEconomicDialogue(dialogueEvidence(lines, knownTitle)),
    bodyStart: findBodyStart(lines, isProse),
    hasOnlyLeadIns: countLeadIns(lines) > 1,
    hasPillarHeadings: lines.pillars.headings.some((line) => line?.pillar),
    levelOfPillars: findLevelOfPillars(lines),
  };
}

function dialogueEvidence(
  { blocks, boilerplate, titles, pillars }: LineSurvey,
  knownTitle: string,
): DialogueEvidence {
  const textAt = (index: number) => plainText(blocks[index]?.runs ?? []);
  const opening = [...blocks.keys()].filter((index) => boilerplate[index] === null && !titles.has(index));
  const title = [knownTitle, ...[...titles.keys()].map(textAt)].join(' ').trim();
  return {
    title,
    opening: opening.slice(0, 10).map(textAt).join('\n'),
    pillarsNamed: pillars.named.size,
    otherPillars: pillars.headings.filter((line) => line?.isNumbered && line.pillar === null).length,
  };
}

function surveyLines(blocks: readonly Block[]): LineSurvey {
  const boilerplate = markBoilerplate(blocks);
  const next = findNext(boilerplate);
  const headings = markHeadings(blocks, boilerplate, next);
  return {
    blocks,
    boilerplate,
    headings,
    next,
    titles: findTitle({ blocks, boilerplate, headings, next }),
    pillars: surveyPillars(blocks, headings),
    people: findListsOfPeople(blocks, next),
    listAhead: findListsAhead(blocks, headings, next),
  };
}
