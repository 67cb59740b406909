/** The text of annotations: what is typed stays as typed, and what no editor makes is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEmptyText,
  richTextOf,
  richTextSchema,
  tidied,
  writtenText,
  type RichText,
} from '../../../shared/annotations/rich-text.ts';

const nested = (depth: number): unknown => {
  let block: unknown = { type: 'paragraph' };
  for (let at = 0; at < depth; at += 1) block = { type: 'blockquote', content: [block] };
  return { type: 'doc', content: [block] };
};

const withList: RichText = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Ask:', marks: [{ type: 'bold' }] }] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'who pays' }] }] },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'when' }] },
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'May' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Said so.' }] }] },
  ],
};

describe('a text as it was typed', () => {
  it('is written as it was typed, but for empty lines that say nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[-a-zñ*>.1 ]{0,12}$/), { maxLength: 8 }), (lines) => {
        const typed = lines.join('\n');
        const expected = typed.trim().replace(/\n(?:[^\S\n]*\n)+/gu, '\n\n');
        expect(writtenText(richTextOf(typed))).toBe(expected);
        expect(richTextSchema.parse(richTextOf(typed))).toEqual(richTextOf(typed));
      }),
    );
  });

  it('has paragraphs where lines are empty, and lines of their own within them', () => {
    expect(richTextOf('One\r\ntwo\n \n\nThree')).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'One' }, { type: 'hardBreak' }, { type: 'text', text: 'two' }],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'Three' }] },
      ],
    });
  });
});

describe('a text with form', () => {
  it('is written with the marks of its lists and quotations', () => {
    expect(writtenText(withList)).toBe('Ask:\n- who pays\n- when\n  3. May\n\n> Said so.');
  });

  it('is taken whole, without what an editor adds', () => {
    expect(richTextSchema.parse(withList)).toEqual(withList);
    const decorated = {
      ...withList,
      version: 2,
      content: withList.content.map((one) => ({ ...one, id: 'x' })),
    };
    expect(richTextSchema.parse(decorated)).toEqual(withList);
  });

  it.each([
    ['a node of another kind', { type: 'doc', content: [{ type: 'image', attrs: { src: 'http://x' } }] }],
    ['lists nested beyond reason', nested(30)],
    ['lists nested deeper than a stack', nested(20_000)],
    ['a text that is too long', richTextOf('x'.repeat(100_001))],
    [
      'a link that runs something',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'here',
                marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
              },
            ],
          },
        ],
      },
    ],
  ])('is refused when it has %s', (_, value) => {
    expect(richTextSchema.safeParse(value).success).toBe(false);
  });

  it('loses what is empty before and after the words, and nothing between them', () => {
    const empty = { type: 'paragraph' } as const;
    const padded: RichText = { type: 'doc', content: [empty, ...withList.content, empty] };
    expect(tidied(padded)).toEqual(withList);
    expect(isEmptyText(tidied({ type: 'doc', content: [empty, empty] }))).toBe(true);
  });
});
