/** Imports a file or a text the way the program does, with ids that count and a clock that stands. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  proposeDocument,
  type Proposal,
  type ProposalContext,
} from '../../../main/documents/propose-document.ts';
import { readSource, readTextSource, type FileContent } from '../../../main/documents/readers/read-source.ts';
import type { ReadSource } from '../../../main/documents/readers/reader.ts';
import { plainText } from '../../../shared/documents/block.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { matchDocument } from '../../../shared/documents/matching/match-document.ts';
import { manifestSchema, type ManifestEntry } from '../../../shared/documents/manifest.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { countingIds } from '../temporary-folder.ts';

export type Imported = Proposal;

export interface TestContext extends Partial<ProposalContext> {
  /** What is in the library already. */
  existing?: readonly { document: Document }[];
}

const createId = countingIds();

export function importFile(path: string, context: TestContext = {}): Imported {
  return importBytes(basename(path), readFileSync(inRoot(path)), context);
}

export function importText(text: string, fileName = 'text.txt', context: TestContext = {}): Imported {
  return importBytes(fileName, new TextEncoder().encode(text), context);
}

/** Imports what is text: markdown, plain text, HTML. */
export function importBytes(fileName: string, bytes: Uint8Array, context: TestContext = {}): Imported {
  return propose({ fileName, bytes }, readTextSource({ fileName, bytes }), context);
}

/** Imports any format. */
export async function importAny(
  fileName: string,
  bytes: Uint8Array,
  context: TestContext = {},
): Promise<Imported & { source: string }> {
  const read = await readSource({ fileName, bytes });
  return { ...propose({ fileName, bytes }, read, context), source: read.text };
}

function propose(file: FileContent, read: ReadSource, { existing = [], ...context }: TestContext): Imported {
  const now = () => new Date('2026-11-22T10:00:00Z');
  const proposed = proposeDocument(read, file, { createId, now, dialogues: [], ...context });
  const match = matchDocument(
    proposed.document,
    existing.map(({ document }) => document),
  );
  const duplicateOf = match?.kind === 'same-text' ? match.document.id : null;
  return { ...proposed, document: { ...proposed.document, duplicateOf } };
}

/** The text that spans are counted in. */
export function decodedText(path: string): string {
  return readFileSync(inRoot(path), 'utf8').replace(/^\ufeff/, '');
}

export function manifestEntries(): ManifestEntry[] {
  const manifest: unknown = JSON.parse(readFileSync(inRoot('data/manifest.json'), 'utf8'));
  return manifestSchema.parse(manifest).documents;
}

/** How many initiatives stand under each pillar: "I:8 II:3 -:1". */
export function pillarCounts({ initiatives }: Imported): string {
  const counts = new Map<string, number>();
  for (const { pillar } of initiatives) counts.set(pillar ?? '-', (counts.get(pillar ?? '-') ?? 0) + 1);
  return ['I', 'II', 'III', 'IV', '-']
    .flatMap((pillar) => (counts.has(pillar) ? [`${pillar}:${String(counts.get(pillar))}`] : []))
    .join(' ');
}

/** One line per block: its role, its reason and the beginning of its text. */
export function outlineOf(document: Document, length = 30): string[] {
  return document.blocks.map(
    ({ role, reason, block }) => `${role} (${reason}) ${plainText(block.runs).slice(0, length)}`,
  );
}
