/** Reads plain text as e-mail, web pages and word processors leave it: bullets of any kind, hard wraps, blank lines. */
import { nestByGlyph } from './nest-by-glyph.ts';
import type { TextReader } from './reader.ts';
import { blocksOfLines } from './text-blocks.ts';
import { splitLines } from './text-lines.ts';

export const textReader: TextReader = {
  format: 'text',
  recognises: () => true,
  read: (source) => ({
    blocks: nestByGlyph(blocksOfLines(splitLines(source), source)),
    frontMatter: null,
    warnings: [],
  }),
};
