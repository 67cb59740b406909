/** Writes annotations to a file for other programs: beside its place first, read back, and only then under its name. */
import { basename } from 'node:path';
import type {
  ExchangeFormat,
  ExchangeRequest,
  OutgoingAnnotation,
} from '../../../shared/annotations/exchange/exchanged.ts';
import { headerRow, tableRow } from '../../../shared/annotations/exchange/table.ts';
import { webAnnotations } from '../../../shared/annotations/exchange/write-web-annotations.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { Problem } from '../../../shared/result.ts';
import { diskFiles, type Files } from '../../store/files.ts';
import type { Session } from '../../store/session.ts';
import type { Reader } from '../../store/transaction.ts';
import { csvBytes } from './csv-file.ts';
import { tableWords } from './table-words.ts';
import { writeWhole } from './write-whole.ts';
import { xlsxBytes } from './xlsx-file.ts';

/** Those in use that are asked for, in the order written. */
export function gatherAnnotations(
  reader: Reader,
  { ids, documentId, withPrivate }: Omit<ExchangeRequest, 'format'>,
): OutgoingAnnotation[] {
  const asked = ids === null ? null : new Set(ids);
  return documentsOf(reader, { ids, documentId })
    .flatMap((id) => reader.get('annotations', id) ?? [])
    .flatMap((record) => {
      const chosen = record.annotations.filter(
        ({ id, trashedAt, visibility }) =>
          trashedAt === null && (asked?.has(id) ?? true) && (withPrivate || visibility === 'shared'),
      );
      return chosen.length === 0 ? [] : outgoing(reader, record.documentId, chosen);
    })
    .sort((one, other) => one.annotation.createdAt.localeCompare(other.annotation.createdAt));
}

function documentsOf(
  { catalogue }: Reader,
  { ids, documentId }: Pick<ExchangeRequest, 'ids' | 'documentId'>,
): string[] {
  if (documentId !== null) return [documentId];
  if (ids === null) return catalogue.list('annotations').map((entry) => entry.documentId);
  return [...new Set(ids.flatMap((id) => catalogue.documentOfAnnotation(id) ?? []))];
}

function outgoing(
  reader: Reader,
  documentId: string,
  annotations: readonly OutgoingAnnotation['annotation'][],
): OutgoingAnnotation[] {
  const record = reader.get('documents', documentId);
  if (record?.document.trashedAt !== null) return [];
  const { id, title, sha256, date } = record.document;
  const texts = new Map([...record.retired, ...record.initiatives].map((one) => [one.id, readingText(one)]));
  const source = { id, title, sha256, date: date?.value ?? null };
  return annotations.map((annotation) => ({
    annotation,
    source,
    initiativeText: texts.get(annotation.initiativeId) ?? '',
  }));
}

/** @throws Problem `nothing-to-export`, `too-long-for-excel`, `file-not-written`: what stood there before is untouched then */
export async function exportAnnotations(
  { workspace, language }: Pick<Session, 'workspace' | 'language'>,
  request: ExchangeRequest,
  file: string,
  files: Files = diskFiles,
): Promise<{ fileName: string; count: number }> {
  const annotations = gatherAnnotations(workspace, request);
  if (annotations.length === 0) throw new Problem('nothing-to-export');
  await writeWhole(file, await bytesOf(annotations, request.format, language()), files);
  return { fileName: basename(file), count: annotations.length };
}

function bytesOf(
  annotations: readonly OutgoingAnnotation[],
  format: ExchangeFormat,
  language: Language,
): Uint8Array | Promise<Uint8Array> {
  const title = createTranslator(language)('exchange.collection');
  if (format === 'jsonld') {
    return new TextEncoder().encode(`${JSON.stringify(webAnnotations(annotations, title), null, 2)}\n`);
  }
  const words = tableWords(language);
  const rows = [headerRow(words), ...annotations.map((one) => tableRow(one, words))];
  return format === 'csv' ? csvBytes(rows) : xlsxBytes(rows, title);
}
