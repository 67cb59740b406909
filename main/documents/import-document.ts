/**
 * Makes a document with its initiatives out of a file: decode, read to plain blocks, give every block its role, collect the facts. Nothing
 * is fetched, nothing in the file is run, and its name is used as a name only.
 */
import { createHash } from 'node:crypto';
import { plainText } from '../../shared/documents/block.ts';
import { buildInitiatives, type FoundInitiative } from '../../shared/documents/build-initiatives.ts';
import type { Document } from '../../shared/documents/document.ts';
import { findDate } from '../../shared/documents/find-date.ts';
import { findDocumentType } from '../../shared/documents/find-document-type.ts';
import { findDuplicate } from '../../shared/documents/find-duplicate.ts';
import { findLanguage } from '../../shared/documents/find-language.ts';
import { findParticipants } from '../../shared/documents/find-participants.ts';
import { findWarnings } from '../../shared/documents/find-warnings.ts';
import { findSourceAddress } from '../../shared/documents/find-source-address.ts';
import type { ManifestEntry } from '../../shared/documents/manifest.ts';
import { parseStructure, type Structure } from '../../shared/documents/parse-structure.ts';
import { openingWords } from '../../shared/documents/opening-words.ts';
import type { Warning } from '../../shared/documents/warning.ts';
import { decodeText } from './readers/decode-text.ts';
import { readFrontMatterFacts, type FrontMatterFacts } from './readers/front-matter-facts.ts';
import { chooseReader } from './readers/readers.ts';
import { refuseUnreadableBytes, refuseUnreadableText } from './readers/refuse-formats.ts';

export interface FileContent {
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

export interface ImportedDocument {
  document: Document;
  /** In the order of the text; their spans do not overlap. */
  initiatives: FoundInitiative[];
  warnings: Warning[];
}

/** @throws Problem `file-empty`, `file-too-large`, `file-binary`, `format-unsupported` */
export function importDocument(file: FileContent, context: ImportContext): ImportedDocument {
  const { fileName, bytes } = file;
  refuseUnreadableBytes(bytes, fileName);
  const decoded = decodeText(bytes, fileName);
  refuseUnreadableText(decoded.text, fileName);
  const read = chooseReader(decoded.text, fileName).read(decoded.text, fileName);
  const facts = readFrontMatterFacts(read.frontMatter);
  const structure = parseStructure(
    read.blocks,
    facts.title ?? context.manifestEntry?.title ?? '',
    context.createId,
  );
  const described = describe(file, facts, structure, context);
  const document: Document = { ...described, frontMatter: read.frontMatter?.span ?? null };
  const others = context.existing.map((record) => record.document);
  document.duplicateOf = findDuplicate(document, others);
  const initiatives = buildInitiatives(document.id, structure.placed, structure.sections);
  const found = findWarnings({
    document,
    isTitleGiven: facts.title !== null || context.manifestEntry !== undefined,
    unreadFields: facts.unread,
    structure,
    initiativeCount: initiatives.length,
    existing: others,
  });
  return { document, initiatives, warnings: [...decoded.warnings, ...read.warnings, ...found] };
}

function describe(
  { fileName, bytes }: FileContent,
  facts: FrontMatterFacts,
  { placed, survey }: Structure,
  { createId, now, manifestEntry }: ImportContext,
): Omit<Document, 'frontMatter'> {
  const texts = placed.map(({ block }) => plainText(block.runs));
  const body = placed.filter(({ role }) => role !== 'boilerplate').map(({ block }) => plainText(block.runs));
  const titled = placed.find(({ reason }) => reason === 'title');
  const titleLines = placed.filter(({ role }) => role === 'title').map(({ block }) => plainText(block.runs));
  const stated =
    facts.title ?? (titled ? withoutLabel(plainText(titled.block.runs)) : null) ?? manifestEntry?.title;
  const title = stated ?? openingWords(body[0] ?? fileName);
  const named = findDocumentType({
    title: [title, ...titleLines].join(' '),
    opening: body.slice(0, 2).join(' '),
    fileName,
  });
  return {
    id: createId(),
    title,
    documentType: named === 'other' ? (manifestEntry?.documentType ?? 'other') : named,
    date: findDate({
      frontMatter: facts.date,
      opening: texts.slice(0, 12),
      title: stated ?? '',
      manifest: manifestEntry?.date ?? null,
    }),
    language: findLanguage(body.join(' ')),
    dialogueId: survey.isOfDialogue ? 'hled' : null,
    participants: findParticipants(texts.filter((_, index) => placed[index]?.role === 'introduction')),
    sourceAddress: facts.sourceAddress ?? findSourceAddress(texts) ?? manifestEntry?.sourceAddress ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName,
    byteLength: bytes.length,
    blocks: placed,
    duplicateOf: null,
    importedAt: now().toISOString(),
  };
}

/** The subject of an e-mail without its label. */
function withoutLabel(title: string): string {
  return title.replace(/^(?:subject|asunto|re|fwd?): ?/i, '');
}
