/** Gives every block its role: puts broken sentences together, looks the document over, then asks the rules block by block. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import type { Dialogue } from './dialogues/dialogue.ts';
import { HLED } from './dialogues/hled.ts';
import { knowDialogue, type KnownDialogue } from './dialogues/known-dialogue.ts';
import type { PlacedBlock } from './document.ts';
import { joinBrokenBlocks } from './join-broken-blocks.ts';
import { liftPillarItems } from './lift-pillar-items.ts';
import type { Decision, Place, RuleName, State } from './rules/rule.ts';
import { RULES } from './rules/table.ts';
import { surveyDocument } from './survey-document.ts';
import type { Survey } from './survey.ts';
import { weaveLeftOut, withoutLeftOut } from './weave-left-out.ts';

export interface Structure {
  placed: PlacedBlock[];
  survey: Survey;
}

const START: State = {
  pillar: null,
  pillarBy: null,
  section: null,
  sectionKind: 'body',
  lineSection: null,
  openItem: null,
  previousRole: null,
};

interface StructureContext {
  /** The title from outside the text; empty when there is none. */
  knownTitle: string;
  createId: () => string;
  /** The dialogues that the user defined. */
  dialogues: readonly Dialogue[];
}

export function parseStructure(
  blocks: readonly Block[],
  { knownTitle, createId, dialogues }: StructureContext,
): Structure {
  const body = withoutLeftOut(joinBrokenBlocks(blocks));
  const survey = surveyLifted(body, knownTitle, [HLED, ...dialogues.map(knowDialogue)]);
  let state = START;
  const placed = survey.blocks.map((block, index): PlacedBlock => {
    const read = textOf(block);
    const { name, decision } = decide({ block, read, text: read.text, index, survey, state });
    const id = decision.role === 'initiative' ? createId() : null;
    state = stateAfter(state, block, decision, name, id);
    const initiativeId = decision.role === 'sub-point' ? state.openItem : id;
    const { pillar, section } = state;
    return { block, role: decision.role, reason: name, pillar, section, initiativeId };
  });
  return { placed: weaveLeftOut(placed, blocks), survey };
}

/** Which items are pillars can be told once the dialogue is known; then they are lifted out of their list and the text is looked over anew. */
function surveyLifted(
  blocks: readonly Block[],
  knownTitle: string,
  dialogues: readonly KnownDialogue[],
): Survey {
  const survey = surveyDocument(blocks, knownTitle, dialogues);
  const lifted = liftPillarItems(blocks, survey.dialogue);
  return lifted === blocks ? survey : surveyDocument(lifted, knownTitle, dialogues);
}

function decide(place: Place): { name: RuleName; decision: Decision } {
  for (const { name, decide: ask } of RULES) {
    const decision = ask(place);
    if (decision) return { name, decision };
  }
  throw new Error('the last rule decides everything');
}

function stateAfter(
  state: State,
  block: Block,
  decision: Decision,
  name: RuleName,
  id: string | null,
): State {
  if (decision.role === 'boilerplate') return state;
  const changesPillar = decision.pillar !== undefined;
  const isSubPoint = decision.role === 'sub-point';
  return {
    pillar: changesPillar ? (decision.pillar ?? null) : state.pillar,
    pillarBy: changesPillar ? (decision.pillar ? name : null) : state.pillarBy,
    section: decision.section === undefined ? state.section : decision.section,
    sectionKind: decision.sectionKind ?? state.sectionKind,
    lineSection: headsOnItsOwn(decision) ? (decision.section ?? null) : state.lineSection,
    openItem: isSubPoint ? state.openItem : block.kind === 'list-item' ? id : null,
    previousRole: decision.role,
  };
}

function headsOnItsOwn({ role, section }: Decision): boolean {
  return section !== undefined && (role === 'section' || role === 'pillar');
}
