/** Reads HTML: pages as browsers save them, what Word and mail programs write, and fragments from the clipboard. */
import type { Block } from '../../../../shared/documents/block.ts';
import { Problem } from '../../../../shared/result.ts';
import type { Warning } from '../../../../shared/documents/warning.ts';
import { nestByGlyph } from '../nest-by-glyph.ts';
import type { ReadText, TextReader } from '../reader.ts';
import { LARGEST_TEXT, refuseLarger } from '../refuse-formats.ts';
import { parseHtml } from './html-tree.ts';
import { isHtml } from './is-html.ts';
import { readPageFacts } from './page-facts.ts';
import { surveyPage } from './survey-page.ts';
import { walkPage } from './walk-page.ts';

export const htmlReader: TextReader = { format: 'html', recognises: isHtml, read: readHtml };

/** @throws Problem `file-empty`, `file-too-large`, `file-too-deep`, `file-too-intricate` */
function readHtml(source: string, fileName: string): ReadText {
  const tree = parseHtml(source, fileName);
  const page = surveyPage(tree.document);
  const { blocks, hasLists, replaced } = walkPage(tree, page, source);
  refuseLarger(lengthOf(blocks), LARGEST_TEXT, fileName);
  if (!blocks.some(holdsWord)) throw new Problem('file-empty', { file: fileName });
  return {
    blocks: hasLists ? blocks : nestByGlyph(blocks),
    frontMatter: readPageFacts(tree.document, page, blocks),
    warnings: replaced > 0 ? [replacedWarning(fileName, replaced)] : [],
  };
}

function holdsWord({ runs }: Block): boolean {
  return runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { runs }) => runs.reduce((inner, { text }) => inner + text.length, sum), 0);
}

function replacedWarning(fileName: string, count: number): Warning {
  return { code: 'control-characters-replaced', details: { file: fileName, count } };
}
