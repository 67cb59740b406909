/**
 * Makes a document with its initiatives out of a file: decode, read to plain blocks, give every block its role, collect the facts. Nothing
 * is fetched, nothing in the file is run, and its name is used as a name only.
 */
import { createHash } from 'node:crypto';
import { buildInitiatives, type FoundInitiative } from '../../shared/documents/build-initiatives.ts';
import { describeDocument } from '../../shared/documents/describe-document.ts';
import type { Document } from '../../shared/documents/document.ts';
import { findDuplicate } from '../../shared/documents/find-duplicate.ts';
import { findWarnings } from '../../shared/documents/find-warnings.ts';
import type { ManifestEntry } from '../../shared/documents/manifest.ts';
import { parseStructure } from '../../shared/documents/parse-structure.ts';
import type { Warning } from '../../shared/documents/warning.ts';
import { decodeText } from './readers/decode-text.ts';
import { readFrontMatterFacts } from './readers/front-matter-facts.ts';
import type { ReadText } from './readers/reader.ts';
import { chooseReader } from './readers/readers.ts';
import { refuseUnreadableBytes, refuseUnreadableText } from './readers/refuse-formats.ts';

interface FileContent {
  /** Without its folder. */
  fileName: string;
  bytes: Uint8Array;
}

export interface ImportContext {
  createId: () => string;
  now: () => Date;
  /** What the shipped library knows of the file. */
  manifestEntry?: ManifestEntry;
  /** The documents that are in the library already. */
  existing: readonly { document: Document }[];
}

interface ImportedDocument {
  document: Document;
  /** In the order of the text; their spans do not overlap. */
  initiatives: FoundInitiative[];
  warnings: Warning[];
}

/** @throws Problem `file-empty`, `file-too-large`, `file-binary`, `format-unsupported` */
export function importDocument(file: FileContent, context: ImportContext): ImportedDocument {
  const read = readFile(file);
  const { manifestEntry, createId } = context;
  const frontMatter = readFrontMatterFacts(read.frontMatter);
  const structure = parseStructure(read.blocks, frontMatter.title ?? manifestEntry?.title ?? '', createId);
  const document: Document = {
    id: createId(),
    ...describeDocument({ structure, fileName: file.fileName, frontMatter, manifestEntry }),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    fileName: file.fileName,
    byteLength: file.bytes.length,
    blocks: structure.placed,
    frontMatter: read.frontMatter?.span ?? null,
    duplicateOf: null,
    importedAt: context.now().toISOString(),
  };
  const existing = context.existing.map((record) => record.document);
  document.duplicateOf = findDuplicate(document, existing);
  const initiatives = buildInitiatives(document.id, structure.placed, structure.sections);
  const warnings = findWarnings({
    document,
    isTitleGiven: frontMatter.title !== null || manifestEntry !== undefined,
    unreadFields: frontMatter.unread,
    initiativeCount: initiatives.length,
    existing,
  });
  return { document, initiatives, warnings: [...read.warnings, ...warnings] };
}

function readFile({ fileName, bytes }: FileContent): ReadText {
  refuseUnreadableBytes(bytes, fileName);
  const { text, warnings } = decodeText(bytes, fileName);
  refuseUnreadableText(text, fileName);
  const read = chooseReader(text, fileName).read(text, fileName);
  return { ...read, warnings: [...warnings, ...read.warnings] };
}
