/** A file to plain blocks: tells its format, decodes it, and hands it to its reader. Nothing is fetched and nothing in it is run. */
import type { Warning } from '../../../shared/documents/warning.ts';
import { Problem } from '../../../shared/result.ts';
import { decodeText } from './decode-text.ts';
import { textReader } from './read-text.ts';
import type { ReadSource } from './reader.ts';
import { BINARY_READERS, TEXT_READERS } from './readers.ts';
import {
  binaryProblem,
  refuseBySize,
  refuseUnreadableBytes,
  refuseUnreadableText,
} from './refuse-formats.ts';

export interface FileContent {
  /** Without its folder; a name and nothing else. */
  fileName: string;
  bytes: Uint8Array;
}

/** @throws Problem for a file that is refused, and what the reader of the format throws */
export async function readSource({ fileName, bytes }: FileContent): Promise<ReadSource> {
  refuseBySize(bytes, fileName);
  const reader = BINARY_READERS.find(({ recognises }) => recognises(bytes));
  if (reader) return { format: reader.format, ...(await reader.read(bytes, fileName)) };
  return readTextSource({ fileName, bytes });
}

/** @throws Problem for a file that is refused, and what the reader of the format throws */
export function readTextSource({ fileName, bytes }: FileContent): ReadSource {
  refuseBySize(bytes, fileName);
  refuseUnreadableBytes(bytes, fileName);
  const { text, warnings } = decode(bytes, fileName);
  refuseUnreadableText(text, fileName);
  const reader = TEXT_READERS.find(({ recognises }) => recognises(text, fileName)) ?? textReader;
  const read = reader.read(text, fileName);
  return { ...read, format: reader.format, text, warnings: [...warnings, ...read.warnings] };
}

function decode(bytes: Uint8Array, fileName: string): { text: string; warnings: Warning[] } {
  try {
    return decodeText(bytes, fileName);
  } catch (error) {
    throw error instanceof Problem && error.code === 'file-binary' ? binaryProblem(fileName) : error;
  }
}
