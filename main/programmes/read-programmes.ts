/** Programmes as the window shows them: the list, one with its mentions, and the one that an initiative is in. */
import type { Output } from '../../shared/ipc/contract.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import type { ProgrammeDetail, ProgrammeRow, ShownMention } from '../../shared/programmes/programme-view.ts';
import { quoteFrom } from '../../shared/programmes/source-quote.ts';
import { findInitiative } from '../initiatives/find-initiative.ts';
import type { Reader } from '../store/transaction.ts';
import { inUse, programmesInUse, type MentionInUse, type ProgrammeInUse } from './list-programmes.ts';
import { knownIdOf } from './mention-ids.ts';
import { lastDate, laterDocuments, silentSince, type LaterDocuments } from './silence.ts';

/** By title. */
export function listRows(reader: Reader): ProgrammeRow[] {
  const later = laterDocuments(reader);
  return programmesInUse(reader)
    .map((programme) => rowOf(programme, later))
    .sort((left, right) => left.title.localeCompare(right.title) || left.id.localeCompare(right.id));
}

/** Null when there is no such programme any more. */
export function readProgramme(reader: Reader, id: string): ProgrammeDetail | null {
  const programme = reader.get('programmes', id);
  if (!programme) return null;
  const shown = inUse(programme, reader);
  return {
    ...rowOf(shown, laterDocuments(reader)),
    shown: shown.mentions.map((mention) => showMention(reader, mention)),
    hidden: programme.mentions.length - shown.mentions.length,
  };
}

export function programmeOf(reader: Reader, initiativeId: string): Output<'programmes.of-initiative'> {
  const known = knownIdOf(reader, initiativeId);
  const programme = reader
    .list('programmes')
    .find(({ mentions }) => mentions.some((mention) => mention.initiativeId === known));
  if (!programme) return null;
  const { id, title, mentions } = inUse(programme, reader);
  const others = mentions.filter((mention) => mention.mentionId !== known);
  return {
    ...{ id, title },
    others: others.map(({ initiativeId: other, documentId, documentTitle, date }) => ({
      initiativeId: other,
      ...{ documentId, documentTitle, date },
    })),
  };
}

function rowOf({ id, title, mentions }: ProgrammeInUse, later: LaterDocuments): ProgrammeRow {
  return {
    ...{ id, title },
    mentions: mentions.length,
    documents: new Set(mentions.map(({ documentId }) => documentId)).size,
    first: mentions.find(({ date }) => date !== null)?.date ?? null,
    last: lastDate(mentions),
    silentSince: silentSince(mentions, later),
  };
}

function showMention(reader: Reader, { mentionId, initiativeId, isRetired }: MentionInUse): ShownMention {
  const { initiative, record } = findInitiative(reader, initiativeId);
  return {
    mentionId,
    quote: quoteFrom(record.document, initiative),
    title: suggestTitle(initiative),
    isRetired,
    facts: initiative.facts,
  };
}
