/**
 * Makes documents of known content in the shapes that statements, agreements and communiqués have: goals of a dialogue, prose, sentences
 * over lists, labels over points, numbered paragraphs, questions; with preambles, signatures and notes around them.
 */
import fc from 'fast-check';
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';

export const STYLES = ['goals', 'prose', 'lead-ins', 'labels', 'numbered', 'questions', 'run-ins'] as const;
export type Style = (typeof STYLES)[number];

export interface ShapedItem {
  text: string;
  subPoints: string[];
}

export interface ShapedDocument {
  style: Style;
  sections: { name: string; items: ShapedItem[] }[];
  hasPreamble: boolean;
  isSigned: boolean;
  hasNote: boolean;
  lineEnd: string;
}

const NAMES = ['Resilient Ports', 'Skilled Maritime Workers', 'Clean Ocean Energy'] as const;

export const COUNCIL: Dialogue = {
  id: 'council',
  names: { en: 'Northern Coast Council', es: 'Consejo de la Costa Norte' },
  abbreviations: ['NCC'],
  pillarWord: 'Goal',
  pillars: NAMES.map((en, index) => ({
    id: `council:${String(index + 1)}`,
    numeral: String(index + 1),
    names: { en, es: '' },
  })),
};

const deed = fc
  .tuple(
    fc.constantFrom('The two ministries', 'Norland', 'Both port authorities', 'The joint commission'),
    fc.constantFrom('launched', 'completed', 'will fund', 'agreed to expand', 'signed', 'inaugurated'),
    fc.constantFrom('a program for', 'an agreement on', 'a common plan for'),
    fc.constantFrom('bridges', 'students', 'small farms', 'customs data', 'clean water'),
    fc.constantFrom('in January 2024', 'for $4.5 million', 'by the end of 2025', 'in three border towns'),
  )
  .map((parts) => `${parts.join(' ')}.`);
const label = fc.constantFrom('Customs', 'Railways', 'Small farms', 'River gauges', 'Schools');
const topic = fc.constantFrom('ports', 'roads', 'water', 'trade in grain', 'the coast');

function itemsOf(style: Style): fc.Arbitrary<ShapedItem[]> {
  const points = fc.array(deed, { minLength: 1, maxLength: 3 });
  const item =
    style === 'labels'
      ? fc.record({ text: label.map((name) => `${name}:`), subPoints: points })
      : fc.record({ text: deed, subPoints: fc.constant<string[]>([]) });
  return fc.array(item, { minLength: 1, maxLength: 4 });
}

function nameOf(style: Style, index: number): fc.Arbitrary<string> {
  const number = String(index + 1);
  switch (style) {
    case 'goals':
      return fc.constant(`Goal ${number}: ${NAMES[index] ?? ''}`);
    case 'lead-ins':
      return topic.map((about) => `On ${about}, the two sides set out to do what follows:`);
    case 'questions':
      return topic.map((about) => `What is being done for ${about}?`);
    case 'run-ins':
      return topic.map((about) => `${number}. Work for ${about}`);
    default:
      return fc.constantFrom('Open Markets', 'Safe Borders', 'Clean Air and Water');
  }
}

export const shapedDocument: fc.Arbitrary<ShapedDocument> = fc.constantFrom(...STYLES).chain((style) =>
  fc.record({
    style: fc.constant(style),
    sections: fc.tuple(
      ...[0, 1, 2].map((index) => fc.record({ name: nameOf(style, index), items: itemsOf(style) })),
    ),
    hasPreamble: fc.boolean(),
    isSigned: fc.boolean(),
    hasNote: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  }),
);

/** What must be found: pillar, section, text and sub-points of each initiative. */
export function contentOf({ style, sections }: ShapedDocument) {
  return sections.flatMap(({ name, items }, index) =>
    items.map(({ text, subPoints }) => ({
      pillar: style === 'goals' ? `council:${String(index + 1)}` : null,
      section: style === 'goals' ? null : name.replace(/:$/, ''),
      text,
      children: subPoints,
    })),
  );
}

const PREAMBLE = [
  'Recalling the treaty that both countries concluded in 1987;',
  'Convinced that good neighbors help each other, and',
  'Have agreed as follows:',
];
const SIGNATURES = [
  'DONE at Elm, this fifth day of March, 2023, in duplicate.',
  'For the Government of Norland:',
  'Anna Berg',
  'For the Government of Westmark:',
  'Luis Prado',
];

/** The document as the text of a file; markdown. */
export function writeShape(document: ShapedDocument): string {
  let number = 0;
  const blocks = [
    '# Joint Statement of the Northern Coast Council',
    'The ministers met at Elm on 5 March 2023.',
    ...(document.hasPreamble ? PREAMBLE : []),
    ...document.sections.flatMap(({ name, items }) => [
      headingOf(document.style, name),
      ...(document.style === 'prose' || document.style === 'questions'
        ? items.map(({ text }) => text)
        : document.style === 'numbered'
          ? items.map(({ text }) => `${String((number += 1))}. ${text}`)
          : [items.map(writeItem).join('\n')]),
    ]),
    ...(document.isSigned ? SIGNATURES : []),
    ...(document.hasNote ? ['[1] See the report of the commission.'] : []),
  ];
  return `${blocks.join('\n\n')}\n`.replaceAll('\n', document.lineEnd);
}

function headingOf(style: Style, name: string): string {
  if (style === 'lead-ins' || style === 'questions') return name;
  if (style === 'run-ins') return `**${name}:** This is of concern to both countries.`;
  return `## ${name}`;
}

function writeItem({ text, subPoints }: ShapedItem): string {
  return [`- ${text}`, ...subPoints.map((point) => `  - ${point}`)].join('\n');
}
