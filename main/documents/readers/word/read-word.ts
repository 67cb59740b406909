/**
 * Reads Word documents and templates (.docx, .docm, .dotx; ECMA-376, transitional and strict). Macros are never run, and nothing that
 * a file refers to is fetched. It takes all zip files and old Office files, since it is the one that can tell what they are when it
 * refuses them.
 */
import { Problem } from '../../../../shared/result.ts';
import { plainText } from '../../../../shared/documents/block.ts';
import type { Warning } from '../../../../shared/documents/warning.ts';
import { nestByGlyph } from '../nest-by-glyph.ts';
import type { BinaryReader, ReadSource } from '../reader.ts';
import { readTitleProperty } from './core-properties.ts';
import { findMainPart, refuseCompoundFile } from './find-main-part.ts';
import { openArchive } from './open-archive.ts';
import { readPart, readRelations, relatedPart } from './open-parts.ts';
import { placeItems } from './place-items.ts';
import { readDocument } from './read-document.ts';
import type { LeftOut } from './reading.ts';
import { writeText } from './write-text.ts';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

export const wordReader: BinaryReader = {
  format: 'word',
  recognises: (bytes) => isZip(bytes) || startsWith(bytes, COMPOUND_FILE),
  read: (bytes, fileName) => Promise.resolve().then(() => readWord(bytes, fileName)),
};

/** An archive begins with an entry, an empty one with the end of its table. */
function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [...ZIP, 3, 4]) || startsWith(bytes, [...ZIP, 5, 6]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** @throws Problem `file-empty`, `format-unsupported` and those of opening, expanding and reading the package */
function readWord(bytes: Uint8Array, fileName: string): Omit<ReadSource, 'format'> {
  if (!isZip(bytes)) refuseCompoundFile(bytes, fileName);
  const archive = openArchive(bytes, fileName);
  const main = findMainPart(archive);
  const { drafts, leftOut } = readDocument(archive, main);
  const { text, blocks, warnings } = writeText(placeItems(drafts), fileName);
  if (!blocks.some(({ runs }) => /[\p{L}\p{N}]/u.test(plainText(runs))))
    throw new Problem('file-empty', { file: fileName });
  const properties = relatedPart(archive, readRelations(archive, ''), 'core-properties');
  return {
    text,
    blocks: nestByGlyph(blocks),
    frontMatter: properties === null ? null : readTitleProperty(readPart(archive, properties), fileName),
    warnings: [...warnings, ...warningsOf(leftOut, fileName)],
  };
}

function warningsOf(leftOut: LeftOut, file: string): Warning[] {
  const found: [Warning['code'], number][] = [
    ['tracked-changes-accepted', leftOut.trackedChanges],
    ['comments-left-out', leftOut.comments],
    ['hidden-text-left-out', leftOut.hiddenTexts],
    ['contents-left-out', leftOut.contents],
    ['objects-left-out', leftOut.objects],
  ];
  return found.flatMap(([code, count]) => (count > 0 ? [{ code, details: { file, count } }] : []));
}
