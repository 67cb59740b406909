/** What a rule is: a name, and a function that decides the role of one block in its surroundings or leaves it to the next rule. */
import type { documents } from '../../i18n/en/documents.ts';
import type { BlockText } from '../block-text.ts';
import type { Block } from '../block.ts';
import type { BlockRole } from '../document.ts';
import type { Pillar } from '../pillar.ts';
import type { SectionKind } from '../section-kinds.ts';
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
  /** The section of the last heading on a line of its own; headings that paragraphs begin with hold less long. */
  lineSection: string | null;
  /** The list item that sub-points would belong to. */
  openItem: string | null;
  /** Role of the block before. */
  previousRole: BlockRole | null;
}

export interface Place {
  block: Block;
  text: string;
  /** The text with what is worked out of it. */
  read: BlockText;
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

/** Over a list; over a table only with a colon, since most tables stand apart from the text before them. */
export function isBeforeList(place: Place): boolean {
  const next = blockAfter(place);
  return next?.kind === 'list-item' || (next?.kind === 'table-row' && place.text.endsWith(':'));
}

export function isHeading({ survey, index }: Place): boolean {
  return (survey.headings[index] ?? null) !== null;
}
