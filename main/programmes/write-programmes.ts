/** How programmes and what was kept apart are written, within a change that is being made. */
import { PROGRAMME_TITLE_LENGTH, type Mention, type Programme } from '../../shared/programmes/programme.ts';
import { Problem } from '../../shared/result.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';
import { knownAs, type KnownInitiative } from './mention-ids.ts';

/** @throws the Problem `programme-not-found` */
export function findProgramme(transaction: Transaction, id: string): Programme {
  const programme = transaction.get('programmes', id);
  if (!programme) throw new Problem('programme-not-found');
  return programme;
}

/** @throws the Problem `programme-without-title` */
export function checkedTitle(title: string): string {
  const trimmed = title.trim().replace(/\s+/gu, ' ').slice(0, PROGRAMME_TITLE_LENGTH);
  if (trimmed === '') throw new Problem('programme-without-title');
  return trimmed;
}

export function mentionsOf(
  transaction: Transaction,
  session: Session,
  initiativeIds: readonly string[],
): Mention[] {
  const known = new Map(
    initiativeIds.map((id) => knownAs(transaction, id)).map((one) => [one.initiativeId, one]),
  );
  return [...known.values()].map((one) => ({
    ...one,
    author: session.userName(),
    addedAt: session.now().toISOString(),
  }));
}

export function createProgramme(
  transaction: Transaction,
  session: Session,
  title: string,
  mentions: readonly Mention[],
): Programme {
  const now = session.now().toISOString();
  return put(transaction, {
    id: session.createId(),
    title: checkedTitle(title),
    mentions: [...mentions],
    author: session.userName(),
    createdAt: now,
    updatedAt: now,
  });
}

/** Adds mentions; each leaves the programme that it was in. What was kept apart among them is not any more. */
export function join(
  transaction: Transaction,
  session: Session,
  programme: Programme,
  mentions: readonly Mention[],
): Programme {
  const known = new Set(programme.mentions.map(({ initiativeId }) => initiativeId));
  const fresh = mentions.filter(({ initiativeId }) => !known.has(initiativeId));
  takeOut(transaction, session, new Set(fresh.map(({ initiativeId }) => initiativeId)), programme.id);
  const joined = { ...programme, mentions: [...programme.mentions, ...fresh] };
  forgetRejections(transaction, joined);
  return put(transaction, { ...joined, updatedAt: session.now().toISOString() });
}

/** Takes initiatives out of whatever programmes they are in; one that is empty then goes. */
export function takeOut(
  transaction: Transaction,
  session: Session,
  initiativeIds: ReadonlySet<string>,
  butOf: string | null = null,
): void {
  for (const programme of transaction.list('programmes')) {
    const staying = programme.mentions.filter(({ initiativeId }) => !initiativeIds.has(initiativeId));
    if (programme.id === butOf || staying.length === programme.mentions.length) continue;
    const updatedAt = session.now().toISOString();
    if (staying.length > 0) put(transaction, { ...programme, mentions: staying, updatedAt });
    else transaction.put('programmes', programme.id, undefined);
  }
}

export function put(transaction: Transaction, programme: Programme): Programme {
  transaction.put('programmes', programme.id, programme);
  return programme;
}

/** Remembers that two initiatives are not one undertaking. */
export function keepApart(
  transaction: Transaction,
  session: Session,
  one: KnownInitiative,
  other: KnownInitiative,
): void {
  const [first, second] = one.initiativeId < other.initiativeId ? [one, other] : [other, one];
  const initiatives: [string, string] = [first.initiativeId, second.initiativeId];
  const links = transaction.get('rejected-links', first.documentId)?.links ?? [];
  if (links.some((link) => link.initiatives.join() === initiatives.join())) return;
  const link = { initiatives, author: session.userName(), rejectedAt: session.now().toISOString() };
  transaction.put('rejected-links', first.documentId, {
    documentId: first.documentId,
    links: [...links, link],
  });
}

function forgetRejections(transaction: Transaction, { mentions }: Programme): void {
  const together = new Set(mentions.map(({ initiativeId }) => initiativeId));
  for (const record of transaction.list('rejected-links')) {
    const links = record.links.filter(({ initiatives }) => !initiatives.every((id) => together.has(id)));
    if (links.length === record.links.length) continue;
    const kept = links.length === 0 ? undefined : { ...record, links };
    transaction.put('rejected-links', record.documentId, kept);
  }
}
