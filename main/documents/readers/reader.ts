/** What every reader gives back, whatever the format: plain blocks with their places in the decoded text. */
import type { Block, Span } from '../../../shared/documents/block.ts';
import type { Warning } from '../../../shared/documents/warning.ts';

export interface FrontMatter {
  span: Span;
  /** What it says, unchecked. */
  fields: Readonly<Record<string, unknown>>;
}

export interface ReadText {
  blocks: Block[];
  frontMatter: FrontMatter | null;
  warnings: Warning[];
}

export interface Reader {
  name: string;
  /** Can this reader read the text? Judged by its content first, by the file's name only where that tells nothing. */
  recognises: (text: string, fileName: string) => boolean;
  read: (text: string, fileName: string) => ReadText;
}
