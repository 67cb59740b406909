/** The lists of a book: real ones, so that a screen reader says "list of three" and Word can renumber them. */
import type { INumberingOptions } from 'docx';
import type { ListedNumber } from './blocks.ts';
import { INDENT, indentOf } from './page.ts';
import { COLOUR } from './typography.ts';

export const LISTS: INumberingOptions = {
  config: [
    bulletList('bullet', '•', INDENT.point),
    bulletList('bullet-2', '–', indentOf(2) + INDENT.point, INDENT.point),
    bulletList('bullet-3', '•', indentOf(3) + INDENT.point, INDENT.point),
    bulletList('point', '•', INDENT.point),
    bulletList('sub-point', '–', 2 * INDENT.point, INDENT.point),
    bulletList('quotation', '–', INDENT.quotation + INDENT.point, INDENT.point),
    {
      reference: 'source',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1',
          alignment: 'left',
          style: { paragraph: { indent: { left: 440, hanging: 440 } }, run: { color: COLOUR.accent } },
        },
      ],
    },
  ],
};

function bulletList(reference: string, mark: string, left: number, hanging = left) {
  return {
    reference,
    levels: [
      {
        level: 0,
        format: 'bullet',
        text: mark,
        alignment: 'left',
        style: { paragraph: { indent: { left, hanging } }, run: { color: COLOUR.accent } },
      },
    ],
  } as const;
}

/** A list that a user numbered by hand in a note, from its first number on. */
export interface NumberedList {
  id: number;
  first: ListedNumber;
}

/** docx numbers its own lists from 1; those of notes start here. */
export const FIRST_NUMBERED_LIST = 1001;

/** Adds the numbered lists of notes to the numbering part, definitions before instances as the schema asks. */
export function withNumberedLists(numbering: string, lists: readonly NumberedList[]): string {
  const definitions = lists.map(({ id, first }) => {
    const hanging = String(INDENT.number);
    const left = String(indentOf(first.depth) + INDENT.number);
    const format = first.letters ? 'lowerLetter' : 'decimal';
    return (
      `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="singleLevel"/>` +
      `<w:lvl w:ilvl="0"><w:start w:val="${String(first.value)}"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="${first.form.replace('%', '%1')}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`
    );
  });
  const instances = lists.map(
    ({ id }) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`,
  );
  return numbering
    .replace(/(?=<w:num )|(?=<\/w:numbering>)/u, definitions.join(''))
    .replace('</w:numbering>', `${instances.join('')}</w:numbering>`);
}
