/** Tells a Word document from the other things that are packed or kept the same way, and finds its main part. */
import { Problem } from '../../../../shared/result.ts';
import type { Archive } from './open-archive.ts';
import { readPart, readRelations, relatedPart } from './open-parts.ts';
import { attributeOf, childrenOf } from './xml-tree.ts';

/** Documents and templates, with and without macros, which are never run. */
const WORD_TYPE =
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroenabled(?:template)?)\.main\+xml$/i;
const OTHER_TYPES: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|ms-excel/i, 'Excel'],
  [/presentationml|ms-powerpoint/i, 'PowerPoint'],
  [/ms-visio/i, 'Visio'],
  [/oasis\.opendocument/i, 'OpenDocument'],
  [/epub\+zip/i, 'EPUB'],
];
/** Streams by which an old Office file, or an encrypted new one, is known ([MS-CFB], [MS-DOC], [MS-OFFCRYPTO]). */
const OLD_FORMATS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'Word 97–2003 (.doc)'],
  ['Workbook', 'Excel 97–2003 (.xls)'],
  ['PowerPoint Document', 'PowerPoint 97–2003 (.ppt)'],
  ['__substg1.0_', 'Outlook (.msg)'],
];

/** @throws Problem `format-unsupported`, `archive-of-files`, `word-part-missing` and those of reading parts */
export function findMainPart(archive: Archive): string {
  const types = contentTypes(archive);
  const related = relatedPart(archive, readRelations(archive, ''), 'officeDocument');
  const declared = [...types].find(([, type]) => WORD_TYPE.test(type))?.[0];
  const main = related !== null && isWord(types.get(related.toLowerCase())) ? related : declared;
  if (main !== undefined && archive.names.has(main.toLowerCase())) return main;
  refuseOthers(archive, types);
  if (archive.names.has('word/document.xml')) return 'word/document.xml';
  const isWordPackage = declared !== undefined || archive.names.has('word/styles.xml');
  if (isWordPackage)
    throw new Problem('word-part-missing', { file: archive.fileName, part: 'word/document.xml' });
  throw new Problem('archive-of-files', { file: archive.fileName });
}

function isWord(type: string | undefined): boolean {
  return type !== undefined && WORD_TYPE.test(type);
}

/** The content type of each part that has its own, by the part's name. */
function contentTypes(archive: Archive): Map<string, string> {
  const types = readPart(archive, '[Content_Types].xml') ?? undefined;
  const overrides = childrenOf(types, 'types:Override').map((override): [string, string] => [
    (attributeOf(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase(),
    attributeOf(override, 'ContentType') ?? '',
  ]);
  return new Map(overrides);
}

function refuseOthers(archive: Archive, types: ReadonlyMap<string, string>): void {
  const stated = archive.names.has('mimetype')
    ? new TextDecoder().decode(archive.read('mimetype') ?? undefined)
    : '';
  const all = [stated, ...types.values()];
  const format = OTHER_TYPES.find(([pattern]) => all.some((type) => pattern.test(type)))?.[1];
  if (format !== undefined) throw new Problem('format-unsupported', { file: archive.fileName, format });
}

/** Never returns: nothing in an OLE compound file is read. */
export function refuseCompoundFile(bytes: Uint8Array, file: string): never {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
  if (holds('EncryptedPackage')) throw new Problem('word-encrypted', { file });
  const format = OLD_FORMATS.find(([stream]) => holds(stream))?.[1];
  if (format !== undefined) throw new Problem('format-unsupported', { file, format });
  throw new Problem('file-binary', { file });
}
