/** Silence: a programme that later documents of its dialogue do not mention. It says no more than that. */
import { liveEntries } from '../documents/live-documents.ts';
import type { Reader } from '../store/transaction.ts';
import type { MentionInUse } from './list-programmes.ts';

export interface LaterDocuments {
  /** The date of the newest document of a dialogue, by its id. */
  newest: ReadonlyMap<string | null, string>;
}

export function laterDocuments(reader: Reader): LaterDocuments {
  const newest = new Map<string | null, string>();
  for (const { summary, dialogueId } of liveEntries(reader)) {
    const date = summary.date?.value;
    if (date !== undefined && date > (newest.get(dialogueId) ?? '')) newest.set(dialogueId, date);
  }
  return { newest };
}

/** @returns the date of the last mention when the dialogue has a later document; what only an earlier text of a document said is none */
export function silentSince(mentions: readonly MentionInUse[], { newest }: LaterDocuments): string | null {
  const current = mentions.filter(({ isRetired }) => !isRetired);
  const last = lastDate(current.length > 0 ? current : mentions);
  if (last === null) return null;
  const dialogues = new Set(mentions.map(({ dialogueId }) => dialogueId).filter((id) => id !== null));
  return [...dialogues].some((id) => (newest.get(id) ?? '') > last) ? last : null;
}

export function lastDate(mentions: readonly MentionInUse[]): string | null {
  return mentions.reduce<string | null>(
    (last, { date }) => ((date ?? '') > (last ?? '') ? date : last),
    null,
  );
}
