/** Every rule by one example at least: the lines of a small document, and the role and reason of one of them. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { documents } from '../../../shared/i18n/en/documents.ts';
import type { RuleName } from '../../../shared/documents/rules/rule.ts';
import { RULES } from '../../../shared/documents/rules/table.ts';
import { leftOutSchema } from '../../../shared/documents/left-out.ts';
import { structureOf, wordsOf } from './blocks-for-test.ts';

const TITLE = '# FACT SHEET: U.S.-Mexico High-Level Economic Dialogue';
const OTHER_TITLE = '# FACT SHEET: Cleaner Harbors';
const OPENING = 'p The agencies met in Mexico and report on the High-Level Economic Dialogue.';
const PILLAR = '## Pillar I: Building Back Together';
const DEED = 'The two governments signed an agreement on customs in May 2023.';
const AIMS =
  'p The two countries are cooperating to improve livelihoods through the creation of jobs and opportunities in northern Central America and southern Mexico.';

/** Lines, the one that is meant, its role and its pillar. */
type Example = readonly [lines: readonly string[], meant: string, role: string, pillar?: string | null];

/** Reasons that no rule gives: those of readers, and of the user in the review. */
const NO_RULES = new Set<string>([...leftOutSchema.options, 'by-hand']);

const EXAMPLES: Readonly<Partial<Record<RuleName, Example>>> = {
  note: [[TITLE, `* ${DEED}`, 'fn See the agreement of 2019.'], 'fn See the agreement of 2019.', 'note'],
  'rule-line': [[TITLE, '---', `* ${DEED}`], '---', 'boilerplate'],
  'end-mark': [[TITLE, `* ${DEED}`, 'p ###'], 'p ###', 'boilerplate'],
  'web-page': [[TITLE, `* ${DEED}`, 'p Stay Connected'], 'p Stay Connected', 'boilerplate'],
  'press-contact': [
    [TITLE, `* ${DEED}`, 'p Media contact: a@b.gov'],
    'p Media contact: a@b.gov',
    'boilerplate',
  ],
  masthead: [['p FOR IMMEDIATE RELEASE', TITLE, `* ${DEED}`], 'p FOR IMMEDIATE RELEASE', 'boilerplate'],
  menu: [['* [Home]', TITLE, `* ${DEED}`], '* [Home]', 'boilerplate'],
  'e-mail': [['p Dear colleagues,', TITLE, `* ${DEED}`], 'p Dear colleagues,', 'boilerplate'],
  'after-the-end': [
    [TITLE, `* ${DEED}`, 'p ###', 'p The agency is an agency.'],
    'p The agency is an agency.',
    'boilerplate',
  ],
  'link-definition': [
    [TITLE, 'p [one]: https://a.gov', `* ${DEED}`],
    'p [one]: https://a.gov',
    'boilerplate',
  ],
  'contacts-section': [
    [TITLE, `* ${DEED}`, '## Contacts', 'p Jane Roe, Room 5'],
    'p Jane Roe, Room 5',
    'boilerplate',
  ],
  title: [[TITLE, `* ${DEED}`], TITLE, 'title'],
  subtitle: [
    [TITLE, 'p __More trade, less waiting__', OPENING, `* ${DEED}`],
    'p __More trade, less waiting__',
    'title',
  ],
  'repeated-title': [
    [TITLE, OPENING, 'p U.S. Mexico High Level Economic Dialogue', PILLAR, `* ${DEED}`],
    'p U.S. Mexico High Level Economic Dialogue',
    'title',
  ],
  'date-line': [[TITLE, 'p April 19, 2024', OPENING, `* ${DEED}`], 'p April 19, 2024', 'introduction'],
  'list-of-pillars': [
    [
      TITLE,
      'p It has pillars:',
      '1. Building Back Together;',
      '1. Investing in Our People.',
      PILLAR,
      `* ${DEED}`,
    ],
    '1. Investing in Our People.',
    'introduction',
    null,
  ],
  'leads-to-people': [
    [TITLE, 'p The following participants attended:', '* Ana Ruiz, Director', '## Results', `* ${DEED}`],
    'p The following participants attended:',
    'introduction',
  ],
  'list-of-people': [
    [TITLE, '## Participants', '* Ana Ruiz, Director', '## Results', `* ${DEED}`],
    '* Ana Ruiz, Director',
    'introduction',
  ],
  'pillar-heading': [[TITLE, OPENING, PILLAR, `* ${DEED}`], PILLAR, 'pillar', 'I'],
  'pillar-of-another-dialogue': [
    [TITLE, PILLAR, `* ${DEED}`, '## Pillar II: Fisheries', '* Boats were bought.'],
    '## Pillar II: Fisheries',
    'section',
    null,
  ],
  'beyond-the-pillars': [
    [TITLE, PILLAR, `* ${DEED}`, '## Next Steps', '* More will follow.'],
    '## Next Steps',
    'section',
    null,
  ],
  'level-of-pillars': [
    [
      TITLE,
      PILLAR,
      `* ${DEED}`,
      '## Pillar IV',
      '* Grants rose.',
      '## Outreach to Firms',
      '* Firms were heard.',
    ],
    '## Outreach to Firms',
    'section',
    null,
  ],
  heading: [[OTHER_TITLE, OPENING, '### Ports', `* ${DEED}`], '### Ports', 'section'],
  'bold-line': [[OTHER_TITLE, OPENING, 'p __Safer ports__', `* ${DEED}`], 'p __Safer ports__', 'section'],
  'capitals-line': [[OTHER_TITLE, OPENING, 'p SAFER PORTS', `* ${DEED}`], 'p SAFER PORTS', 'section'],
  'title-case-line': [
    [OTHER_TITLE, OPENING, 'p Safer Ports for the Coast', `* ${DEED}`],
    'p Safer Ports for the Coast',
    'section',
  ],
  'label-line': [[OTHER_TITLE, OPENING, 'p Safer ports:', `* ${DEED}`], 'p Safer ports:', 'section'],
  'lead-in-line': [
    [
      OTHER_TITLE,
      'p On ports the two sides agreed to:',
      `* ${DEED}`,
      'p On roads they agreed to:',
      '* Widen them.',
    ],
    'p On roads they agreed to:',
    'section',
  ],
  'numbered-heading': [[OTHER_TITLE, OPENING, '1. Safer Ports', `* ${DEED}`], '1. Safer Ports', 'section'],
  'short-line': [
    [OTHER_TITLE, OPENING, 'p Safer ports and roads', `* ${DEED}`],
    'p Safer ports and roads',
    'section',
  ],
  'numbered-label': [
    [
      OTHER_TITLE,
      OPENING,
      'p Eje 2. Movilidad de los trabajadores de la región fronteriza del norte de ambos países',
      `* ${DEED}`,
    ],
    'p Eje 2. Movilidad de los trabajadores de la región fronteriza del norte de ambos países',
    'section',
  ],
  'question-line': [
    [
      OTHER_TITLE,
      OPENING,
      'p Who can apply for a grant under this program?',
      'p Ports can.',
      'p When will the money be paid?',
      'p In May.',
    ],
    'p When will the money be paid?',
    'section',
  ],
  'lead-in-sentence': [
    [
      OTHER_TITLE,
      'p Ports matter to all. On ports the two sides agreed to:',
      `* ${DEED}`,
      'p On roads they agreed to:',
      '* Widen them.',
      'p On bridges they agreed to:',
      '* Mend them.',
    ],
    'p Ports matter to all. On ports the two sides agreed to:',
    'section-introduction',
  ],
  'run-in-heading': [
    [OTHER_TITLE, OPENING, 'p __2. Cleaner Air:__ The air over the coast is not what it was.', `* ${DEED}`],
    'p __2. Cleaner Air:__ The air over the coast is not what it was.',
    'section-introduction',
  ],
  'table-heading': [
    [OTHER_TITLE, '|= Action | Agency', '| Ports |', '| Dredge the harbor of Tuxpan | Navy'],
    '| Ports |',
    'section',
  ],
  'preamble-clause': [
    [OTHER_TITLE, 'p Recalling the treaty of 1987;', 'p Have agreed as follows:', `* ${DEED}`],
    'p Recalling the treaty of 1987;',
    'introduction',
  ],
  signature: [
    [OTHER_TITLE, OPENING, `* ${DEED}`, 'p For the Government of Norland:', 'p Anna Berg'],
    'p Anna Berg',
    'closing',
  ],
  'agenda-line': [
    [OTHER_TITLE, OPENING, '## Program', '* 9:30 a.m. Opening remarks'],
    '* 9:30 a.m. Opening remarks',
    'section-introduction',
  ],
  'numbered-meeting': [
    [
      OTHER_TITLE,
      '1. We, the ministers of all the harbors of the coast, met in Tuxpan on May 4, 2023.',
      `1. ${DEED} It covers all the harbors of the coast.`,
      '1. We will open a common office for small ships in Tuxpan by the end of 2025.',
    ],
    '1. We, the ministers of all the harbors of the coast, met in Tuxpan on May 4, 2023.',
    'introduction',
  ],
  'numbered-closing': [
    [
      OTHER_TITLE,
      `1. ${DEED} It covers all the harbors of the coast.`,
      '1. We will open a common office for small ships in Tuxpan by the end of 2025.',
      '1. We thank our hosts and look forward to the next meeting of all harbors in Veracruz.',
    ],
    '1. We thank our hosts and look forward to the next meeting of all harbors in Veracruz.',
    'closing',
  ],
  'numbered-statement': [
    [
      OTHER_TITLE,
      `1. ${DEED} It covers all the harbors of the coast.`,
      '1. We are convinced that harbors are good for all who live and work near them.',
      '1. We will open a common office for small ships in Tuxpan by the end of 2025.',
    ],
    '1. We are convinced that harbors are good for all who live and work near them.',
    'section-introduction',
  ],
  'table-header': [
    [OTHER_TITLE, '|= Action | Agency', '| Dredge the harbor of Tuxpan | Navy'],
    '|= Action | Agency',
    'section-introduction',
  ],
  'table-row': [
    [OTHER_TITLE, '|= Action | Agency', '| Dredge the harbor of Tuxpan | Navy'],
    '| Dredge the harbor of Tuxpan | Navy',
    'initiative',
  ],
  'table-of-data': [
    [OTHER_TITLE, `* ${DEED}`, '|= Port | 2022 | 2023', '| Tuxpan | 40 | 45', '| Altamira | 12 | 14'],
    '| Tuxpan | 40 | 45',
    'section-introduction',
  ],
  'table-of-people': [
    [OTHER_TITLE, '|= Name | Position', '| Ana Ruiz | Director of Ports', '## News', `* ${DEED}`],
    '| Ana Ruiz | Director of Ports',
    'introduction',
  ],
  'operative-words': [
    [OTHER_TITLE, 'p Recalling the treaty of 1987;', 'p HAN DECIDIDO:', `p PRIMERO. ${DEED}`],
    'p HAN DECIDIDO:',
    'section-introduction',
  ],
  'ordinal-paragraph': [
    [OTHER_TITLE, OPENING, 'p HAN DECIDIDO:', 'p PRIMERO. Crear un fondo común.'],
    'p PRIMERO. Crear un fondo común.',
    'initiative',
  ],
  speech: [
    [
      '# Remarks by the Minister at the Harbor Conference',
      'p Good morning, everyone.',
      'p I will never forget the sound of the cranes in the harbor where my father worked.',
      'p Thank you.',
    ],
    'p I will never forget the sound of the cranes in the harbor where my father worked.',
    'section-introduction',
  ],
  'run-in-paragraph': [
    [
      OTHER_TITLE,
      OPENING,
      'p Cleaner Air: The agencies will buy 40 filters for the coast.',
      'p Safer Ships: The agencies launched a course for pilots.',
    ],
    'p Safer Ships: The agencies launched a course for pilots.',
    'initiative',
  ],
  'nested-item': [[OTHER_TITLE, `* ${DEED}`, '** It begins at once.'], '** It begins at once.', 'sub-point'],
  'list-before-the-pillars': [
    [TITLE, OPENING, '* supply chains', PILLAR, `* ${DEED}`],
    '* supply chains',
    'introduction',
  ],
  'list-item': [[OTHER_TITLE, OPENING, `* ${DEED}`], `* ${DEED}`, 'initiative'],
  'pillar-sentence': [[OPENING, AIMS, `* ${DEED}`], AIMS, 'pillar', 'II'],
  'group-without-pillar': [
    [OPENING, AIMS, `* ${DEED}`, 'p Here are some other things.', '* Boats were bought.'],
    'p Here are some other things.',
    'section-introduction',
    null,
  ],
  'pillar-opening': [
    [TITLE, OPENING, `p To Invest in Our People, both governments will fund 300 places at colleges.`],
    'p To Invest in Our People, both governments will fund 300 places at colleges.',
    'initiative',
    'IV',
  ],
  'before-the-body': [[OTHER_TITLE, OPENING, `* ${DEED}`], OPENING, 'introduction'],
  'background-section': [
    [
      OTHER_TITLE,
      '## Background',
      'p Since 2021 the agencies have opened 40 harbors.',
      '## News',
      `* ${DEED}`,
    ],
    'p Since 2021 the agencies have opened 40 harbors.',
    'introduction',
  ],
  'spoken-words': [
    [
      OTHER_TITLE,
      OPENING,
      `* ${DEED}`,
      'p “This was a good year for all our harbors,” said the Director.',
      `* ${DEED}`,
    ],
    'p “This was a good year for all our harbors,” said the Director.',
    'section-introduction',
  ],
  'closing-section': [
    [OTHER_TITLE, `* ${DEED}`, '## Conclusion', 'p The agencies will go on in 2025 as they began.'],
    'p The agencies will go on in 2025 as they began.',
    'closing',
  ],
  'closing-paragraph': [
    [OTHER_TITLE, OPENING, `* ${DEED}`, 'p The two sides look forward to the next annual meeting.'],
    'p The two sides look forward to the next annual meeting.',
    'closing',
  ],
  'on-the-whole-dialogue': [
    [
      TITLE,
      OPENING,
      'p To Invest in Our People, both governments will fund 300 places at colleges.',
      'p We will hear firms and unions before each HLED initiative begins.',
      'p That is all for now.',
    ],
    'p We will hear firms and unions before each HLED initiative begins.',
    'initiative',
    null,
  ],
  'bold-lead-in': [
    [
      OTHER_TITLE,
      '## Ports',
      'p __Cranes.__ The agency will buy 40 cranes for the coast.',
      'p And more:',
      `* ${DEED}`,
    ],
    'p __Cranes.__ The agency will buy 40 cranes for the coast.',
    'initiative',
  ],
  'concrete-paragraph': [
    [
      OTHER_TITLE,
      '## Ports',
      'p In January 2024 the agencies completed the harbor of Tuxpan at a cost of $40 million, opened the road to it, and in March 2024 signed the lease. Additionally:',
      `* ${DEED}`,
    ],
    'p In January 2024 the agencies completed the harbor of Tuxpan at a cost of $40 million, opened the road to it, and in March 2024 signed the lease. Additionally:',
    'initiative',
  ],
  'leads-to-list': [
    [OTHER_TITLE, '## Ports', 'p The agencies are working to improve harbors everywhere.', `* ${DEED}`],
    'p The agencies are working to improve harbors everywhere.',
    'section-introduction',
  ],
  'aim-of-pillar': [
    [
      TITLE,
      PILLAR,
      'p The two countries work to strengthen the supply chains of the region.',
      '### Customs',
      `* ${DEED}`,
    ],
    'p The two countries work to strengthen the supply chains of the region.',
    'section-introduction',
  ],
  'substantive-paragraph': [
    [OTHER_TITLE, OPENING, '## Ports', `p ${DEED}`, `p The agencies will buy 40 cranes for the coast.`],
    `p ${DEED}`,
    'initiative',
  ],
  'only-text-of-section': [
    [
      OTHER_TITLE,
      OPENING,
      '## Ports',
      'p Harbors are where the trade of the whole coast begins, and always were.',
      '## News',
      `* ${DEED}`,
    ],
    'p Harbors are where the trade of the whole coast begins, and always were.',
    'initiative',
  ],
  'other-paragraph': [
    [OTHER_TITLE, OPENING, '## Ports', 'p Harbors are beautiful places.', `p ${DEED}`, `p ${DEED}`],
    'p Harbors are beautiful places.',
    'section-introduction',
  ],
};

describe('the table of rules', () => {
  it('has a sentence and an example for each rule, and no others', () => {
    const names = RULES.map(({ name }) => name);
    const given = Object.keys(documents.reasons).filter((reason) => !NO_RULES.has(reason));
    expect(new Set(names)).toEqual(new Set(given));
    expect(new Set(Object.keys(EXAMPLES))).toEqual(new Set(names));
  });

  it('names no rule twice', () => {
    const names = RULES.map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  });
});

describe.each(Object.entries(EXAMPLES))('the rule %s', (name, [lines, meant, role, pillar]) => {
  it(`makes its example ${role}`, () => {
    const index = lines.indexOf(meant);
    const placed = structureOf(lines).placed[index];
    expect(placed && { reason: placed.reason, role: placed.role }).toEqual({ reason: name, role });
    if (pillar !== undefined) expect(placed?.pillar).toBe(pillar);
  });
});

describe('roles', () => {
  it('put sub-points with the item that they stand under', () => {
    const { placed } = structureOf([OTHER_TITLE, `* ${DEED}`, '** One thing.', '*** A detail.', `* ${DEED}`]);
    expect(placed.map(({ initiativeId }) => initiativeId)).toEqual([null, 'id-1', 'id-1', 'id-1', 'id-2']);
  });

  it('make a nested item that stands under nothing an initiative', () => {
    const { placed } = structureOf([OTHER_TITLE, '## Ports', `** ${DEED}`]);
    expect(placed.at(-1)?.role).toBe('initiative');
  });

  it('never lose or change the text of a block', () => {
    for (const [lines] of Object.values(EXAMPLES)) {
      const text = structureOf(lines).placed.map(({ block }) => plainText(block.runs));
      expect(text.join(' ')).toBe(lines.map((line) => wordsOf(line).replaceAll('__', '')).join(' '));
    }
  });
});
