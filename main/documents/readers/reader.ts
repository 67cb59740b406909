/** What every reader gives back, whatever the format: plain blocks with their places in the decoded text. */
import type { Block, Span } from '../../../shared/documents/block.ts';
import type { SourceFormat } from '../../../shared/documents/document.ts';
import type { Warning } from '../../../shared/documents/warning.ts';

/** What a file says of its text beside it: YAML front matter, the head of a web page, the properties of a Word file. */
export interface FrontMatter {
  /** Null where it is no part of the decoded text. */
  span: Span | null;
  /** What it says, unchecked. */
  fields: Readonly<Record<string, unknown>>;
}

export interface ReadText {
  blocks: Block[];
  frontMatter: FrontMatter | null;
  warnings: Warning[];
}

/** A file as read. */
export interface ReadSource extends ReadText {
  format: SourceFormat;
  /** The decoded text that all spans count in: of text formats the file's own, of Word and PDF the text taken out of it. */
  text: string;
}

/** Reads a format that is text. */
export interface TextReader {
  format: SourceFormat;
  /** Can this reader read the text? Judged by its content first, by the file's name only where that tells nothing. */
  recognises: (text: string, fileName: string) => boolean;
  read: (text: string, fileName: string) => ReadText;
}

/** Reads a format that is no text by itself; told by the first bytes of the file. */
export interface BinaryReader {
  format: SourceFormat;
  recognises: (bytes: Uint8Array) => boolean;
  /** @throws Problem for what it cannot or must not read */
  read: (bytes: Uint8Array, fileName: string) => Promise<Omit<ReadSource, 'format'>>;
}
