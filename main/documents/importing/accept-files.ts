/** Stores files that the user accepts, as one change, which one undo takes back: their originals first, then what was read out of them. */
import { setImmediate } from 'node:timers/promises';
import type { Document } from '../../../shared/documents/document.ts';
import type { ImportDecision, Reviewed } from '../../../shared/documents/import-item.ts';
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import { matchDocument, type Comparable } from '../../../shared/documents/matching/match-document.ts';
import { pairInitiatives } from '../../../shared/documents/matching/pair-initiatives.ts';
import { replaceText, versionsAfter } from '../../../shared/documents/replace-text.ts';
import type { Warning } from '../../../shared/documents/warning.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { outOfTrash } from '../../store/in-trash.ts';
import { foreseePlaces } from '../../store/keep-places.ts';
import type { Session } from '../../store/session.ts';
import type { StepName } from '../../store/step.ts';
import type { Transaction } from '../../store/transaction.ts';
import { listDialogues } from '../list-dialogues.ts';
import { asListed, liveEntries } from '../live-documents.ts';
import { unpackProposal } from '../reading/packed-proposal.ts';
import { finalText, type FinalText } from './final-text.ts';
import { textOf } from './library-texts.ts';
import { describeLoss, describeLostWords, lostBy } from './lost-places.ts';
import { proposedDecision, type ReadFile } from './pending-file.ts';

/** The user's word on a file. */
export interface AcceptedFile {
  read: ReadFile;
  /** `documentId` names the document that it is a further source or a newer version of; null: what the program finds. */
  decision: { kind: ImportDecision; documentId: string | null } | null;
  reviewed: Reviewed | null;
}

/** The library while files are added to it, one after the other, so that each is compared with those before it. */
interface Library {
  transaction: Transaction;
  /** By the id of the document. */
  texts: Map<string, Comparable>;
  /** Ids of documents by the SHA-256 of their files. */
  known: Map<string, string>;
}

interface Stored {
  record: DocumentRecord;
  decision: ImportDecision;
  warnings: Warning[];
}

/** Makes a change of the workspace; with or without a step that can be undone. */
type Change<T> = (recipe: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** @param change an undoable one named after importing, unless told otherwise */
export async function acceptFiles(
  session: Session,
  files: readonly AcceptedFile[],
  change: Change<ImportResult[]> = (recipe) => session.undo.change(namedAfterCount, recipe),
): Promise<ImportResult[]> {
  const wanted = files.filter(({ decision }) => decision?.kind !== 'skip');
  return await change(async (transaction) => {
    const library = libraryIn(transaction);
    const storeOne = (file: AcceptedFile): ImportResult => {
      const stored = store(file, library, session);
      transaction.keepOriginal(file.read.proposal.document.sha256, file.read.bytes);
      add(library, stored.record);
      return toResult(file.read.file, stored, session);
    };
    const results: ImportResult[] = [];
    for (const file of wanted) {
      const { sha256 } = file.read.proposal.document;
      const record = transaction.get('documents', library.known.get(sha256) ?? '');
      results.push(record ? takeKnown(transaction, file.read.file, record, session) : storeOne(file));
      await setImmediate(); // the window's questions are answered in between
    }
    return results;
  });
}

function libraryIn(transaction: Transaction): Library {
  const entries = transaction.catalogue.list('documents');
  const texts = liveEntries(transaction).map((entry) => textOf(entry, transaction));
  return {
    transaction,
    texts: new Map(texts.map((text) => [text.id, text])),
    known: new Map(entries.map(({ summary: { id, sha256 } }) => [sha256, id])),
  };
}

function add({ transaction, texts, known }: Library, record: DocumentRecord): void {
  const { id, sha256 } = record.document;
  transaction.put('documents', id, record);
  known.set(sha256, id);
  const entry = transaction.catalogue.get('documents', id);
  if (entry) texts.set(id, textOf(entry, transaction));
}

function recordIn({ transaction, texts }: Library, id: string): DocumentRecord | null {
  const record = texts.has(id) ? transaction.get('documents', id) : undefined;
  return record ? asListed(record, transaction) : null;
}

function store({ read, decision, reviewed }: AcceptedFile, library: Library, session: Session): Stored {
  const text = finalText(unpackProposal(read.proposal), reviewed, {
    createId: session.createId,
    dialogues: listDialogues(session.workspace),
    importedBy: session.userName(),
  });
  const target = chooseTarget(text.document, decision, library);
  const stored = place(text, target, session);
  return { ...stored, warnings: [...read.proposal.warnings, ...stored.warnings] };
}

interface Target {
  kind: ImportDecision;
  existing: DocumentRecord | null;
}

function chooseTarget(document: Document, decision: AcceptedFile['decision'], library: Library): Target {
  if (decision?.documentId) {
    const existing = recordIn(library, decision.documentId);
    return existing ? { kind: decision.kind, existing } : { kind: 'new', existing: null };
  }
  if (decision?.kind === 'new') return { kind: 'new', existing: null };
  const match = matchDocument(document, [...library.texts.values()]);
  return { kind: proposedDecision(match), existing: match && recordIn(library, match.document.id) };
}

function place(text: FinalText, { kind, existing }: Target, session: Session): Stored {
  if (!existing || kind === 'new') return { record: { ...text, retired: [] }, decision: 'new', warnings: [] };
  const details = { file: text.document.fileName, title: existing.document.title };
  if (kind === 'further-source') {
    const warnings: Warning[] = [{ code: 'same-text', details }];
    return { record: furtherSource(text, existing), decision: kind, warnings };
  }
  const document = { ...text.document, versions: versionsAfter(existing) };
  const record = replaceText(existing, { ...text, document });
  const { lost: lostWords } = foreseePlaces(session.workspace, record);
  const lost = [
    ...describeLoss(lostBy(session, existing, record.initiatives), text.document.fileName),
    ...(lostWords > 0 ? [describeLostWords(lostWords, text.document.fileName)] : []),
  ];
  return { record, decision: 'newer-version', warnings: [{ code: 'newer-version', details }, ...lost] };
}

/** The same text in another form: its initiatives know those of the main text that say the same. */
export function furtherSource(text: FinalText, main: DocumentRecord): DocumentRecord {
  const pairs = pairInitiatives(text.initiatives, main.initiatives);
  const same = new Map(pairs.map(({ id, otherId }) => [id, otherId]));
  const mainId = main.document.duplicateOf ?? main.document.id;
  return {
    document: { ...text.document, duplicateOf: mainId },
    initiatives: text.initiatives.map((one) => ({ ...one, sameAs: same.get(one.id) ?? null })),
    retired: [],
  };
}

/** A file whose very bytes are in the workspace is not stored again; its document comes back from the trash if it is there. */
export function takeKnown(
  transaction: Transaction,
  file: string,
  known: DocumentRecord,
  session: Session,
): ImportResult {
  const record = transaction.get('documents', known.document.id) ?? known;
  const isInTrash = record.document.trashedAt !== null;
  if (isInTrash) {
    transaction.put('documents', record.document.id, { ...record, document: outOfTrash(record.document) });
  }
  const result = toResult(file, { record, decision: 'skip', warnings: [] }, session);
  const key = isInTrash ? 'documents.back-from-trash' : 'documents.already-in-library';
  return result.ok ? { ...result, warnings: [createTranslator(session.language())(key)] } : result;
}

function namedAfterCount(results: readonly ImportResult[]): StepName {
  const stored = results.filter((result) => result.ok && result.decision !== 'skip');
  return { name: 'history.documents-imported', details: { document: stored.length || results.length } };
}

function toResult(file: string, { record, decision, warnings }: Stored, session: Session): ImportResult {
  const translate = createTranslator(session.language());
  const { document, initiatives } = record;
  return {
    ok: true,
    file,
    decision,
    documentId: document.id,
    title: document.title,
    date: document.date?.value ?? null,
    documentType: document.documentType,
    language: document.language,
    initiativeCount: initiatives.length,
    duplicateOf: document.duplicateOf,
    warnings: warnings.map(({ code, details }) => translate(`documents.warnings.${code}`, details)),
  };
}
