/** Reads a file of annotations, ours or another program's, within limits that no honest file reaches. */
import type {
  IncomingAnnotation,
  LeftOut,
  ReadAnnotations,
} from '../../../shared/annotations/exchange/exchanged.ts';
import {
  itemsOf,
  readWebAnnotations,
  type ReadHtml,
} from '../../../shared/annotations/exchange/read-web-annotations.ts';
import { readTable } from '../../../shared/annotations/exchange/table.ts';
import { richTextSchema, writtenText } from '../../../shared/annotations/rich-text.ts';
import { Problem } from '../../../shared/result.ts';
import { decodeText } from '../../documents/readers/decode-text.ts';
import { csvRows } from './csv-file.ts';
import { readHtmlBody } from './html-body.ts';
import { TABLE_WORDS } from './table-words.ts';
import { xlsxRows } from './xlsx-file.ts';

const MOST = 50_000;
/** The longest HTML of one body, in UTF-16 code units. */
const LONGEST_HTML = 2_000_000;

/** @throws Problem `not-annotations`, `too-many-annotations`, and those of an archive */
export async function readAnnotationFile(bytes: Uint8Array, fileName: string): Promise<ReadAnnotations> {
  const readHtml: ReadHtml = (html, isOwn) => readHtmlBody(html.slice(0, LONGEST_HTML), isOwn, fileName);
  const read = await readBy(bytes, fileName, readHtml);
  if (!read) throw new Problem('not-annotations', { file: fileName });
  return checkedTexts(read);
}

async function readBy(
  bytes: Uint8Array,
  fileName: string,
  readHtml: ReadHtml,
): Promise<ReadAnnotations | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return readRows(await xlsxRows(bytes, fileName), fileName, readHtml);
  const { text } = decodeText(bytes, fileName);
  const isJson = /^\s*[[{]/.test(text.slice(0, 1000));
  if (!isJson) return readRows(csvRows(text), fileName, readHtml);
  const items = itemsOf(parsedJson(text, fileName));
  return items && readWebAnnotations(notTooMany(items, fileName), readHtml);
}

function readRows(
  rows: readonly (readonly string[])[],
  fileName: string,
  readHtml: ReadHtml,
): ReadAnnotations | null {
  return readTable(notTooMany(rows, fileName), TABLE_WORDS, readHtml);
}

function notTooMany<T>(items: readonly T[], file: string): readonly T[] {
  const count = items.length;
  if (count > MOST) throw new Problem('too-many-annotations', { file, count, limit: MOST });
  return items;
}

function parsedJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Also of what is nested deeper than the parser's stack.
    throw new Problem('not-annotations', { file: fileName }, { cause: error });
  }
}

/** What is too long or too deep for a text of ours is left out and said. */
function checkedTexts({ annotations, leftOut }: ReadAnnotations): ReadAnnotations {
  const isSound = ({ body }: IncomingAnnotation) => richTextSchema.safeParse(body).success;
  const unsound = annotations.filter((one) => !isSound(one)).map(unreadable);
  return { annotations: annotations.filter(isSound), leftOut: [...leftOut, ...unsound] };
}

export function unreadable({ quote, body }: IncomingAnnotation): LeftOut {
  return {
    words: quote?.exact.slice(0, 500) ?? '',
    text: writtenText(body).slice(0, 500),
    reason: 'not-readable',
  };
}
