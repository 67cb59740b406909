/** Makes documents of known content in the forms that documents come in: what the importer finds can be held against what was put in. */
import fc from 'fast-check';

export interface GeneratedItem {
  text: string;
  subPoints: string[];
}

export interface GeneratedDocument {
  title: string;
  introduction: string[];
  sections: { heading: string; lead: string | null; items: GeneratedItem[] }[];
}

export interface Form {
  markdown: boolean;
  bullet: string;
  subBullet: string;
  indent: string;
  lineEnd: string;
  /** Columns at which lines are wrapped, 0 for not at all. */
  wrap: number;
  /** Wrapped lines stand under the text of their item. */
  hanging: boolean;
  blankBetweenItems: boolean;
  endMark: boolean;
}

const NOUN = fc.constantFrom(
  'ports',
  'bridges',
  'students',
  'farmers',
  'cafés',
  'trade',
  'data',
  'health',
  'R&D',
  'firms',
);
const PLACE = fc.constantFrom(
  'Veracruz',
  'the border',
  'northern Honduras',
  'Ciudad Juárez',
  'Arizona',
  'both countries',
);
const VERB = fc.constantFrom('launched', 'completed', 'will fund', 'agreed to expand', 'signed', 'hosted');
const ACTOR = fc.constantFrom(
  'USAID',
  'Mexico',
  'The two governments',
  'GSA',
  'The Ministry of Economy',
  'Canada',
);
const EXTRA = fc.constantFrom(
  '',
  ' for $4.5 million',
  ' by 2025',
  ', with 13,000 people (40% women)',
  ' in January 2024. The work goes on',
  ' under the “Sowing” plan',
  ' on May 12',
);

const sentence = fc
  .tuple(ACTOR, VERB, NOUN, PLACE, EXTRA)
  .map(([actor, verb, noun, place, extra]) => `${actor} ${verb} programs on ${noun} in ${place}${extra}.`);
const passage = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const heading = fc
  .tuple(
    fc.constantFrom('Safer', 'Cleaner', 'Faster', 'Better'),
    fc.constantFrom('Ports', 'Schools', 'Roads', 'Farms and Fields'),
  )
  .map(([kind, thing]) => `${kind} ${thing}`);

const item = fc.record({ text: passage, subPoints: fc.array(sentence, { maxLength: 3 }) });
const section = fc.record({
  heading,
  lead: fc.constantFrom(null, 'The agencies report:', 'This is what was done in these fields:'),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
});

export const generatedDocument: fc.Arbitrary<GeneratedDocument> = fc.record({
  title: fc.constantFrom('FACT SHEET: Results of the Year', 'Joint Statement on Open Borders'),
  introduction: fc.array(passage, { minLength: 1, maxLength: 3 }),
  sections: fc.array(section, { minLength: 1, maxLength: 5 }),
});

export const generatedForm: fc.Arbitrary<Form> = fc
  .record({
    markdown: fc.boolean(),
    bullet: fc.constantFrom('-', '*', '•', '+'),
    subBullet: fc.constantFrom('-', 'o', '◦'),
    indent: fc.constantFrom('', '  '),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    wrap: fc.constantFrom(0, 64, 72, 80),
    hanging: fc.boolean(),
    blankBetweenItems: fc.boolean(),
    endMark: fc.boolean(),
  })
  .filter(({ bullet, subBullet }) => bullet !== subBullet);

/** A text is known to be wrapped by lines that go on in lower case; a document of real length always has some. */
const LONG = `Readers will find here ${'all that was done in the course of the last year and of the one before it, '.repeat(6)}and no more.`;

/** The document as a file's text. */
export function writeDocument(document: GeneratedDocument, form: Form): string {
  const blocks = [
    form.markdown ? `# ${document.title}` : document.title,
    wrap(LONG, '', '', form),
    ...document.introduction.map((text) => wrap(mark(text, form), '', '', form)),
    ...document.sections.flatMap(({ heading: line, lead, items }) => [
      form.markdown ? `## ${line}` : line,
      ...(lead === null ? [] : [lead]),
      items.map((each) => writeItem(each, form)).join(form.blankBetweenItems ? '\n\n' : '\n'),
    ]),
    ...(form.endMark ? [form.markdown ? '\\###' : '###'] : []),
  ];
  return `${blocks.join('\n\n')}\n`.replaceAll('\n', form.lineEnd);
}

function writeItem({ text, subPoints }: GeneratedItem, form: Form): string {
  const { bullet, subBullet, indent } = form;
  const lines = [
    wrap(mark(text, form), `${indent}${bullet} `, `${indent}  `, form),
    ...subPoints.map((point) => wrap(mark(point, form), `${indent}  ${subBullet} `, `${indent}    `, form)),
  ];
  return lines.join('\n');
}

/** Markdown escapes what it would take for markup. */
function mark(text: string, { markdown }: Form): string {
  return markdown ? text.replaceAll('$', '\\$').replace('programs on', '**programs on**') : text;
}

function wrap(text: string, first: string, others: string, form: Form): string {
  if (form.wrap === 0) return first + text;
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isFull = line.length + word.length > form.wrap && line.trim() !== '' && line !== first;
    if (isFull) {
      lines.push(line.trimEnd());
      line = form.hanging || form.markdown ? others : '';
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
