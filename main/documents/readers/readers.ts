/** The tables of readers; the first that recognises a file reads it. To add a format: one reader, one line here. */
import { htmlReader } from './html/read-html.ts';
import { pdfReader } from './pdf/read-pdf.ts';
import { markdownReader } from './read-markdown.ts';
import { textReader } from './read-text.ts';
import type { BinaryReader, TextReader } from './reader.ts';
import { wordReader } from './word/read-word.ts';

export const BINARY_READERS: readonly BinaryReader[] = [wordReader, pdfReader];

export const TEXT_READERS: readonly TextReader[] = [htmlReader, markdownReader, textReader];
