/** The table of readers; the first that recognises a text reads it. To add a format: one reader, one line here. */
import { markdownReader } from './read-markdown.ts';
import { textReader } from './read-text.ts';
import type { Reader } from './reader.ts';

export const READERS: readonly Reader[] = [markdownReader, textReader];

export function chooseReader(text: string, fileName: string): Reader {
  return READERS.find((reader) => reader.recognises(text, fileName)) ?? textReader;
}
