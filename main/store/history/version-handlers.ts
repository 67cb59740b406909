/** Earlier versions as the window asks for them; to return to one is a change like any other, which undo takes back. */
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Book } from '../../../shared/book/book.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import type { Handlers, Input } from '../../../shared/ipc/contract.ts';
import { Problem } from '../../../shared/result.ts';
import { annotationChanges } from '../../../shared/versions/annotation-changes.ts';
import { bookChanges } from '../../../shared/versions/book-changes.ts';
import type { VersionKind, VersionSummary } from '../../../shared/versions/version.ts';
import type { Session } from '../session.ts';
import { shortTitle } from '../step.ts';
import type { Reader } from '../transaction.ts';
import type { HistoryKeeper } from './history-keeper.ts';
import {
  historyFolder,
  listVersionFiles,
  readVersion,
  setVersionAside,
  type Version,
} from './version-files.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

type VersionChannels = 'versions.list' | 'versions.read' | 'versions.restore';

export function versionHandlers(session: Session, history: HistoryKeeper): Pick<Handlers, VersionChannels> {
  return {
    'versions.list': async ({ kind, id }) => {
      await history.keep();
      return listVersions(session, kind, id);
    },
    'versions.read': async (address) => {
      const { content } = await findVersion(session, address);
      if (address.kind === 'annotation') return { kind: 'annotation', annotation: content as Annotation };
      return {
        kind: 'book',
        book: content as Book,
        cardTitles: cardTitles(session.workspace, content as Book),
      };
    },
    'versions.restore': async (address) => {
      const { content } = await findVersion(session, address);
      return address.kind === 'book'
        ? restoreBook(session, address.id, content as Book)
        : restoreAnnotation(session, address.id, content as Annotation);
    },
  };
}

async function listVersions({ workspace }: Session, kind: VersionKind, id: string) {
  return workspace.lookBeside(async (workspaceFolder, files) => {
    const folder = historyFolder(workspaceFolder, kind, id);
    const setAside: string[] = [];
    const versions: VersionSummary[] = [];
    let before: Version | null = null;
    for (const name of (await listVersionFiles(folder, files)).reverse()) {
      const version = await readVersion(folder, name, { kind, id }, files);
      if (!version) {
        if (workspace.writer.isWriting()) setAside.push(await setVersionAside(folder, name, files));
        continue;
      }
      versions.unshift({
        version: name,
        at: version.at,
        author: version.author,
        changes: changesOf(before, version),
      });
      before = version;
    }
    return { versions, setAside };
  });
}

function changesOf(before: Version | null, { kind, content }: Version): VersionSummary['changes'] {
  const earlier = before?.content ?? null;
  return kind === 'book'
    ? bookChanges(earlier as Book | null, content as Book)
    : annotationChanges(earlier as Annotation | null, content as Annotation);
}

/** @throws the Problem `version-not-found` */
async function findVersion({ workspace }: Session, address: Input<'versions.read'>): Promise<Version> {
  const version = await workspace.lookBeside(async (workspaceFolder, files) => {
    const folder = historyFolder(workspaceFolder, address.kind, address.id);
    const isThere = (await listVersionFiles(folder, files)).includes(address.version);
    return isThere ? readVersion(folder, address.version, address, files) : null;
  });
  if (!version) throw new Problem('version-not-found');
  return version;
}

/** Cards whose text was deleted for good since then cannot come back; the rest does. */
function restoreBook(session: Session, id: string, earlier: Book): Promise<{ cardsLeftOut: number }> {
  const name = { name: 'history.version-restored', details: { title: shortTitle(earlier.title) } } as const;
  return session.undo.change(name, (transaction) => {
    const current = transaction.get('books', id);
    if (!current) throw new Problem('book-not-found', { id });
    const isKnown = (initiativeId: string) => transaction.catalogue.documentOf(initiativeId) !== undefined;
    const tabs = earlier.tabs.map((tab) => ({
      ...tab,
      cards: tab.cards.filter((card) => card.initiativeIds.every(isKnown)),
    }));
    const { title, event, principal, preparedBy, date } = earlier;
    const cover = { title, event, principal, preparedBy, date };
    const updatedAt = session.now().toISOString();
    transaction.put('books', id, { ...current, ...cover, tabs, updatedAt });
    return { cardsLeftOut: countCards(earlier) - countCards({ tabs }) };
  });
}

/** Who may see it stays as it is now: an earlier version must not share what has been made private since. */
function restoreAnnotation(
  session: Session,
  id: string,
  earlier: Annotation,
): Promise<{ cardsLeftOut: number }> {
  const name = {
    name: 'history.version-restored',
    details: { title: shortTitle(writtenText(earlier.body)) },
  } as const;
  return session.undo.change(name, (transaction) => {
    const record = transaction.get('annotations', transaction.catalogue.documentOfAnnotation(id) ?? '');
    if (!record) throw new Problem('annotation-not-found');
    const { body, kind } = earlier;
    const updatedAt = session.now().toISOString();
    const annotations = record.annotations.map((one) =>
      one.id === id ? { ...one, body, kind, updatedAt } : one,
    );
    transaction.put('annotations', record.documentId, { ...record, annotations });
    return { cardsLeftOut: 0 };
  });
}

function cardTitles(reader: Reader, { tabs }: Book): Record<string, string> {
  const cards = tabs.flatMap((tab) => tab.cards);
  return Object.fromEntries(
    cards.map((card) => [card.id, card.title ?? titleOf(reader, card.initiativeIds[0] ?? '')]),
  );
}

function titleOf(reader: Reader, initiativeId: string): string {
  const record = reader.get('documents', reader.catalogue.documentOf(initiativeId) ?? '');
  const passages = record ? [...record.initiatives, ...record.retired] : [];
  const initiative = passages.find(({ id }) => id === initiativeId);
  return initiative ? suggestTitle(initiative) : '';
}

function countCards({ tabs }: Pick<Book, 'tabs'>): number {
  return tabs.reduce((count, tab) => count + tab.cards.length, 0);
}
