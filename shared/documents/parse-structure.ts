/** Gives every block its role: puts broken sentences together, looks the document over, then asks the rules block by block. */
import { plainText, type Block } from './block.ts';
import type { PlacedBlock } from './document.ts';
import { joinBrokenBlocks } from './join-broken-blocks.ts';
import { liftPillarItems } from './lift-pillar-items.ts';
import type { Decision, Place, RuleName, State } from './rules/rule.ts';
import { RULES } from './rules/table.ts';
import { surveyDocument } from './survey-document.ts';
import type { Survey } from './survey.ts';

export interface Structure {
  placed: PlacedBlock[];
  /** For each initiative its section, by its id. */
  sections: ReadonlyMap<string, string | null>;
  survey: Survey;
}

const START: State = {
  pillar: null,
  pillarBy: null,
  section: null,
  sectionKind: 'body',
  openItem: null,
  previousRole: null,
};

/** @param knownTitle the title from outside the text, when there is one */
export function parseStructure(
  blocks: readonly Block[],
  knownTitle: string,
  createId: () => string,
): Structure {
  const survey = surveyDocument(liftPillarItems(joinBrokenBlocks(blocks)), knownTitle);
  const sections = new Map<string, string | null>();
  let state = START;
  const placed = survey.blocks.map((block, index): PlacedBlock => {
    const { name, decision } = decide({ block, text: plainText(block.runs), index, survey, state });
    const id = decision.role === 'initiative' ? createId() : null;
    state = stateAfter(state, block, decision, name, id);
    if (id !== null) sections.set(id, state.section);
    const initiativeId = decision.role === 'sub-point' ? state.openItem : id;
    return { block, role: decision.role, reason: name, pillar: state.pillar, initiativeId };
  });
  return { placed, sections, survey };
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
    openItem: isSubPoint ? state.openItem : block.kind === 'list-item' ? id : null,
    previousRole: decision.role,
  };
}
