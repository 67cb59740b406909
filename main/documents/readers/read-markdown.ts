/** Reads markdown with or without YAML front matter, as archives and converters write it. */
import type { Block } from '../../../shared/documents/block.ts';
import { splitFrontMatter, hasFrontMatter } from './front-matter.ts';
import { blocksOf } from './markdown-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { nestByGlyph } from './nest-by-glyph.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import type { ReadText, TextReader } from './reader.ts';
import { areLinesParagraphs } from './text-lines.ts';
import { isTooIntricate, splitMarkdown, type Piece } from './split-markdown.ts';

/** What plain text hardly ever holds: headings, bold, links, escapes, raised figures. */
const SIGNS = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /\*\*[^\s*][^*\n]{0,300}\*\*/,
  /(?<!\\)\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/|#)[^)\s]{0,500}\)/,
  /\\[$#*_[\]<>&~-]/,
  /^[ \t]{0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[-| \t:]*$/m,
  /<(?:sup|sub|br|u|b|i|em|strong)\b[^>]{0,40}>/i,
  /(?<![\p{L}\p{N}*])\*[\p{L}“"][^*\n]{3,400}[\p{L}.,”"]\*(?![\p{L}\p{N}*])/u,
];

export const markdownReader: TextReader = { format: 'markdown', recognises: isMarkdown, read: readMarkdown };

function isMarkdown(text: string, fileName: string): boolean {
  if (isTooIntricate(text)) return false;
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return true;
  return hasFrontMatter(text) || SIGNS.some((sign) => sign.test(text));
}

function readMarkdown(source: string, fileName: string): ReadText {
  const { frontMatter, text, warnings } = splitFrontMatter(source, fileName);
  const glued = areLinesParagraphs(text);
  const blocks = splitMarkdown(prepareMarkdown(text)).flatMap((piece) => blocksOfPiece(piece, text, glued));
  return { blocks: nestByGlyph(blocks), frontMatter, warnings };
}

function blocksOfPiece({ text, start }: Piece, source: string, glued: boolean): Block[] {
  const blocks = blocksOf(parseMarkdown(text), source.slice(start, start + text.length), glued);
  if (start === 0) return blocks;
  return blocks.map((block) => ({
    ...block,
    span: { start: block.span.start + start, end: block.span.end + start },
  }));
}
