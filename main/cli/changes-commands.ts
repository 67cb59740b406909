/** What changed between two documents, on the command line. */
import { formatDate } from '../../shared/i18n/translate.ts';
import type { DocumentSummary } from '../../shared/documents/document.ts';
import type { DocumentChanges } from '../../shared/programmes/document-changes.ts';
import type { SourceQuote } from '../../shared/programmes/source-quote.ts';
import { Problem } from '../../shared/result.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface ChangesOptions {
  from: string;
  to: string;
}

export async function listChanges(app: App, options: ChangesOptions): Promise<Outcome> {
  const documents = await app.handlers['documents.list'](null);
  const [from, to] = [findDocument(documents, options.from), findDocument(documents, options.to)];
  const changes = await app.handlers['changes.between']({ from: from.id, to: to.id });
  return { json: { ...changes }, lines: linesOf(changes) };
}

/**
 * By its id, else by a part of its title or its file name that no other text has; several sources of one text are that text.
 * @throws the Problems `no-such-document` and `several-such-documents`
 */
export function findDocument(documents: readonly DocumentSummary[], asked: string): DocumentSummary {
  const byId = documents.find(({ id }) => id === asked);
  if (byId) return byId;
  const wanted = asked.trim().toLocaleLowerCase();
  const holds = (text: string) => text.toLocaleLowerCase().includes(wanted);
  const named = documents.filter(({ title, fileName }) => holds(title) || holds(fileName));
  const texts = new Set(named.map(({ id, duplicateOf }) => duplicateOf ?? id));
  const [only, second] = wanted === '' ? [] : documents.filter(({ id }) => texts.has(id));
  if (!only) throw new Problem('no-such-document', { asked });
  if (second)
    throw new Problem('several-such-documents', {
      asked,
      names: named.map(({ title, fileName }) => `${title} (${fileName})`).join('; '),
    });
  return only;
}

function linesOf({ from, to, added, continued, completed, silent }: DocumentChanges): string[] {
  return [
    `${titled(from)} -> ${titled(to)}`,
    ...group('New', added, (source) => [quoted(source)]),
    ...group('Continued', continued, ({ before, after }) => [
      quoted(after),
      ...before.map(({ source, isConfirmed }) => `  ${sureness(isConfirmed)}, before: ${quoted(source)}`),
    ]),
    ...group('Reported as done', completed, ({ after, shifts }) => [
      quoted(after),
      ...shifts.flatMap(({ promised, reported, isConfirmed }) => [
        `  ${sureness(isConfirmed)}, promised: ${quoted(promised)}`,
        `  reported: ${quoted(reported)}`,
      ]),
    ]),
    ...group('Not mentioned', silent, ({ source, since, again }) => [
      `${saySilence(since, again)}: ${quoted(source)}`,
    ]),
  ];
}

function titled({ title, date }: DocumentSummary): string {
  return `${title} (${date?.value ?? 'undated'})`;
}

function group<T>(name: string, rows: readonly T[], lines: (row: T) => string[]): string[] {
  return ['', `${name}: ${String(rows.length)}`, ...rows.flatMap(lines)];
}

function quoted({ initiativeId, pillar, quote }: SourceQuote): string {
  return `${initiativeId}  ${pillar ?? '-'}  ${quote.replace(/\s+/g, ' ')}`;
}

function sureness(isConfirmed: boolean): string {
  return isConfirmed ? 'confirmed' : 'suggested';
}

function saySilence(since: string | null, again: string | null): string {
  const last = since === null ? 'not mentioned' : `not mentioned since ${formatDate(since, 'en')}`;
  return again === null ? last : `${last}, mentioned again ${formatDate(again, 'en')}`;
}
