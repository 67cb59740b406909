/** What a rule is: a name, and a function that decides the role of one block in its surroundings or leaves it to the next rule. */
import type { documents } from '../../i18n/en/documents.ts';
import type { Block } from '../block.ts';
import type { BlockRole } from '../document.ts';
import type { Pillar } from '../pillar.ts';
import type { Survey } from '../survey.ts';

/** Each rule has a sentence in the catalogue `documents.reasons`, which the review screen shows. */
export type RuleName = keyof (typeof documents)['reasons'];

/** What has been decided up to a block. */
export interface State {
  pillar: Pillar | null;
  /** The rule that put the text under its pillar. */
  pillarBy: RuleName | null;
  section: string | null;
  sectionKind: SectionKind;
  /** The list item that sub-points would belong to. */
  openItem: string | null;
  /** Role of the block before. */
  previousRole: BlockRole | null;
}

/** `background` says what was before, `people` who took part: neither holds initiatives. */
export type SectionKind = 'body' | 'background' | 'people' | 'contacts' | 'closing';

export interface Place {
  block: Block;
  text: string;
  index: number;
  survey: Survey;
  state: Readonly<State>;
}

/** What is left out of a decision stays as it was. */
export interface Decision {
  role: BlockRole;
  pillar?: Pillar | null;
  section?: string | null;
  sectionKind?: SectionKind;
}

export interface Rule {
  name: RuleName;
  decide: (place: Place) => Decision | null;
}

/** The block after this one, boilerplate left out. */
function blockAfter({ survey, index }: Place): Block | undefined {
  return survey.blocks[survey.next[index] ?? -1];
}

export function isBeforeList(place: Place): boolean {
  return blockAfter(place)?.kind === 'list-item';
}
