/** Makes of a proposal, and of what the user changed in it, the text that is stored: with ids that last. */
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';
import { listPillars } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { Reviewed } from '../../../shared/documents/import-item.ts';
import { fingerprintOf } from '../../../shared/documents/matching/fingerprint.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import { isSoundReview } from '../../../shared/documents/review/check-reviewed.ts';
import type { FoundInitiative } from '../../../shared/documents/build-initiatives.ts';
import { Problem } from '../../../shared/result.ts';
import { initiativesOf } from '../propose-document.ts';

export interface FinalText {
  document: Document;
  initiatives: FoundInitiative[];
}

interface TextContext {
  createId: () => string;
  /** The dialogues that the user defined, as they are now: one may have gone while the file waited. */
  dialogues: readonly Dialogue[];
  /** Name of the user who imports it. */
  importedBy: string;
}

/** @throws Problem `bad-request` for a review that lost or doubled words */
export function finalText(
  proposed: FinalText,
  reviewed: Reviewed | null,
  { createId, dialogues, importedBy }: TextContext,
): FinalText {
  const text = reviewed ? withReview(proposed, reviewed) : proposed;
  const { document, initiatives } = withLastingIds(withKnownPillars(text, dialogues), createId);
  return { document: { ...document, importedBy }, initiatives };
}

/** A pillar that is not there any more is none. */
function withKnownPillars({ document, initiatives }: FinalText, dialogues: readonly Dialogue[]): FinalText {
  const known = new Set(listPillars(dialogues).map(({ id }) => id));
  const checked = <T extends { pillar: Pillar | null }>(one: T): T =>
    one.pillar === null || known.has(one.pillar) ? one : { ...one, pillar: null };
  return {
    document: { ...document, blocks: document.blocks.map(checked) },
    initiatives: initiatives.map(checked),
  };
}

function withReview({ document }: FinalText, reviewed: Reviewed): FinalText {
  if (!isSoundReview(document.blocks, reviewed.blocks)) {
    throw new Problem('bad-request', { what: 'imports.accept' });
  }
  const { title, documentType, language, dialogueId, blocks } = reviewed;
  const changed: Document = {
    ...document,
    title,
    documentType,
    language,
    dialogueId,
    blocks,
    date: dateOf(document, reviewed.date),
    fingerprint: fingerprintOf(blocks),
  };
  return { document: changed, initiatives: initiativesOf(changed) };
}

function dateOf({ date }: Document, value: string | null): Document['date'] {
  if (value === null || value === date?.value) return value === null ? null : date;
  return { value, evidence: 'user', quote: value, yearInferred: false };
}

/** Ids of proposals, and those that a review made up, are provisional. */
export function withLastingIds({ document, initiatives }: FinalText, createId: () => string): FinalText {
  const lasting = new Map(initiatives.map(({ id }) => [id, createId()]));
  const id = createId();
  return {
    document: {
      ...document,
      id,
      blocks: document.blocks.map((placed) => ({
        ...placed,
        initiativeId: lasting.get(placed.initiativeId ?? '') ?? null,
      })),
    },
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      id: lasting.get(initiative.id) ?? createId(),
      documentId: id,
    })),
  };
}
