/** Markdown to its syntax tree, quickly. */
import { condenseMarkdown } from './condense-markdown.ts';
import { treeOf, type Tree } from './markdown-tree.ts';
import { restoreMarkdown } from './restore-markdown.ts';

/** Places are offsets in the text; the tree keeps no lines and columns. */
export function parseMarkdown(text: string): Tree {
  const condensed = condenseMarkdown(text);
  return restoreMarkdown(treeOf(condensed.text), condensed);
}
