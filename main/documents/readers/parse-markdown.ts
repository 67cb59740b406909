/** Markdown to its syntax tree, quickly. */
import { condenseMarkdown } from './condense-markdown.ts';
import { treeOf, type Tree } from './markdown-tree.ts';
import { plainTree, restoreMarkdown } from './restore-markdown.ts';

/** Places are offsets in the text; the tree keeps no lines and columns. */
export function parseMarkdown(text: string): Tree {
  const condensed = condenseMarkdown(text);
  return plainTree(condensed) ?? restoreMarkdown(treeOf(condensed.text), condensed);
}
