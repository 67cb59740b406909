/** Texts with form, as an editor makes them. */
import fc from 'fast-check';
import type { Inline, ListItem, Mark, RichBlock, RichText } from '../../../shared/annotations/rich-text.ts';

const WORDS = ['Ask', ' for dates ', 'año', '=1+1', '<b>', '"quoted"', '&amp;', 'a  b', '-', '😀', "it's"];

const words = fc.constantFrom(...WORDS);
const marks: fc.Arbitrary<Mark[]> = fc.constantFrom<Mark[]>(
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
  [
    { type: 'link', attrs: { href: 'https://example.org/a?b=1&c="2"'.replace(/"/g, '%22') } },
    { type: 'bold' },
  ],
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(words, marks)
      .map(([text, own]): Inline => ({ type: 'text', text, ...(own.length > 0 && { marks: own }) })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
);

const paragraph: fc.Arbitrary<RichBlock> = fc
  .array(inline, { maxLength: 4 })
  .map((content) => ({ type: 'paragraph', ...(content.length > 0 && { content: joined(content) }) }));

const blocks = fc.letrec<{ block: RichBlock; item: ListItem }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((content): RichBlock => ({ type: 'bulletList', content })),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.constantFrom(null, 1, 7))
      .map(([content, start]): RichBlock => ({
        type: 'orderedList',
        ...(start !== null && { attrs: { start } }),
        content,
      })),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((content): RichBlock => ({ type: 'blockquote', content })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]): ListItem => ({ type: 'listItem', content: [first, ...rest] })),
}));

export const richText: fc.Arbitrary<RichText> = fc
  .tuple(words, fc.array(blocks.block, { maxLength: 3 }))
  .map(([first, rest]) => ({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: `Note ${first}` }] },
      ...rest,
      { type: 'paragraph', content: [{ type: 'text', text: 'End' }] },
    ],
  }));

/** Neighbours with the same marks are one, as an editor has them. */
function joined(content: readonly Inline[]): Inline[] {
  return content.reduce<Inline[]>((done, next) => {
    const last = done.at(-1);
    const isSame =
      last?.type === 'text' &&
      next.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(next.marks);
    return isSame ? [...done.slice(0, -1), { ...last, text: last.text + next.text }] : [...done, next];
  }, []);
}
