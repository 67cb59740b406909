/** Markdown to its syntax tree, with what published texts never mean switched off: indented code and blocks of HTML. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'htmlFlow'] } }]);

export type Tree = ReturnType<typeof processor.parse>;
export type Node = Tree['children'][number];
export type ListNode = Extract<Node, { type: 'list' }>;
export type ItemNode = ListNode['children'][number];
export type InlineNode = Extract<Node, { type: 'paragraph' }>['children'][number];

export function treeOf(text: string): Tree {
  return processor.parse(text);
}

/** Where a node stands in the text. */
export function placeOf(node: { position?: Node['position'] }): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
