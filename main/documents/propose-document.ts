/**
 * Makes of a file that was read the document it proposes: gives every block its role and collects the facts. It is a proposal until the
 * user accepts it; nothing is stored here.
 */
import { createHash } from 'node:crypto';
import { buildInitiatives, type FoundInitiative } from '../../shared/documents/build-initiatives.ts';
import { describeDocument } from '../../shared/documents/describe-document.ts';
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import type { Document } from '../../shared/documents/document.ts';
import { findFacts } from '../../shared/documents/facts/find-facts.ts';
import { surroundingsOf } from '../../shared/documents/facts/surroundings.ts';
import { fingerprintOf } from '../../shared/documents/matching/fingerprint.ts';
import { findWarnings } from '../../shared/documents/find-warnings.ts';
import type { ManifestEntry } from '../../shared/documents/manifest.ts';
import { parseStructure } from '../../shared/documents/parse-structure.ts';
import type { Warning } from '../../shared/documents/warning.ts';
import { readFrontMatterFacts } from './readers/front-matter-facts.ts';
import type { FileContent } from './readers/read-source.ts';
import type { ReadSource } from './readers/reader.ts';

export interface ProposalContext {
  createId: () => string;
  now: () => Date;
  /** The dialogues that the user defined. */
  dialogues: readonly Dialogue[];
  /** What the shipped library knows of the file. */
  manifestEntry?: ManifestEntry | undefined;
}

export interface Proposal {
  document: Document;
  /** In the order of the text; their spans do not overlap. */
  initiatives: FoundInitiative[];
  warnings: Warning[];
}

export function proposeDocument(read: ReadSource, file: FileContent, context: ProposalContext): Proposal {
  const { manifestEntry, createId, dialogues } = context;
  const { fileName, bytes } = file;
  const frontMatter = readFrontMatterFacts(read.frontMatter);
  const knownTitle = frontMatter.title ?? manifestEntry?.title ?? '';
  const structure = parseStructure(read.blocks, { knownTitle, createId, dialogues });
  const document: Document = {
    id: createId(),
    ...describeDocument({ structure, fileName, frontMatter, manifestEntry }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName,
    byteLength: bytes.length,
    format: read.format,
    versions: [],
    blocks: structure.placed,
    fingerprint: fingerprintOf(structure.placed),
    frontMatter: read.frontMatter?.span ?? null,
    duplicateOf: null,
    importedAt: context.now().toISOString(),
    importedBy: '',
    trashedAt: null,
  };
  const initiatives = initiativesOf(document);
  const warnings = findWarnings({
    document,
    isTitleGiven: frontMatter.title !== null || manifestEntry !== undefined,
    unreadFields: frontMatter.unread,
    initiativeCount: initiatives.length,
  });
  return { document, initiatives, warnings: [...read.warnings, ...warnings] };
}

/** The initiatives of a document's blocks, with their facts. */
export function initiativesOf(
  document: Pick<Document, 'id' | 'blocks' | 'date' | 'language'>,
): FoundInitiative[] {
  const found = buildInitiatives(document.id, document.blocks);
  const facts = findFacts(found, { ...document, surroundings: surroundingsOf(document.blocks) });
  return found.map((initiative, index) =>
    Object.assign(initiative, { facts: facts[index] ?? [], sameAs: null }),
  );
}
