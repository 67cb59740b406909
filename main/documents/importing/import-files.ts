/** Imports files as proposed, without a review: for the command line and for the shipped library. One bad file does not stop the others. */
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import { explainProblem } from '../../../shared/i18n/explain-problem.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import type { Session } from '../../store/session.ts';
import type { DocumentReader } from '../reading/document-reader.ts';
import { acceptFiles, takeKnown, type AcceptedFile } from './accept-files.ts';
import type { FileToImport } from './file-to-import.ts';
import { readFileToImport } from './pending-file.ts';

/** Files that are stored together: enough to be quick, few enough to hold in memory. */
const TOGETHER = 50;

/**
 * @param report called after each file with how many are done
 * @param store how they are stored; so that they can be undone, unless told otherwise
 */
export async function importFiles(
  session: Session,
  reader: DocumentReader,
  files: readonly FileToImport[],
  report: (done: number) => void = () => undefined,
  store: typeof acceptFiles = acceptFiles,
): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for (let start = 0; start < files.length; start += TOGETHER) {
    const group = files.slice(start, start + TOGETHER);
    const outcomes = await readGroup(session, reader, group, (done) => {
      report(start + done);
    });
    const stored = await storeOrExplain(session, outcomes.filter(isRead), store);
    const known = await takeOrExplain(session, outcomes.filter(isKnown));
    const resultOf = (outcome: Outcome) => {
      if (isRead(outcome)) return stored.shift();
      return isKnown(outcome) ? known.shift() : outcome;
    };
    results.push(...outcomes.map(resultOf).filter((one) => one !== undefined));
  }
  return results;
}

type Outcome = ImportResult | AcceptedFile | KnownFile;

/** A file whose very bytes are in the workspace. */
interface KnownFile {
  file: string;
  known: DocumentRecord;
}

function isRead(outcome: Outcome): outcome is AcceptedFile {
  return 'read' in outcome;
}

function isKnown(outcome: Outcome): outcome is KnownFile {
  return 'known' in outcome;
}

async function readGroup(
  session: Session,
  reader: DocumentReader,
  files: readonly FileToImport[],
  report: (done: number) => void,
): Promise<Outcome[]> {
  let done = 0;
  const read = async (file: FileToImport): Promise<Outcome> => {
    const outcome = await readOrExplain(session, reader, file);
    report((done += 1));
    return outcome;
  };
  return Promise.all(files.map(read)); // the next bytes are fetched while the thread reads the last
}

async function readOrExplain(session: Session, reader: DocumentReader, file: FileToImport): Promise<Outcome> {
  try {
    const outcome = await readFileToImport(session, reader, file);
    if (outcome.kind === 'known') return { file: file.file, known: outcome.record };
    return { read: outcome.read, decision: null, reviewed: null };
  } catch (error) {
    return { ok: false, file: file.file, error: explainProblem(error, session.language()) };
  }
}

async function storeOrExplain(
  session: Session,
  accepted: readonly AcceptedFile[],
  store: typeof acceptFiles,
): Promise<ImportResult[]> {
  try {
    return await store(session, accepted);
  } catch (error) {
    const failure = explainProblem(error, session.language());
    return accepted.map(({ read }) => ({ ok: false, file: read.file, error: failure }));
  }
}

/** Those of them that are in the trash come back from it, all in one step. */
async function takeOrExplain(session: Session, files: readonly KnownFile[]): Promise<ImportResult[]> {
  if (files.length === 0) return [];
  const count = files.filter(({ known }) => known.document.trashedAt !== null).length;
  const name = { name: 'history.things-restored', details: { document: count } } as const;
  try {
    return await session.undo.change(name, (transaction) =>
      files.map(({ file, known }) => takeKnown(transaction, file, known, session)),
    );
  } catch (error) {
    const failure = explainProblem(error, session.language());
    return files.map(({ file }) => ({ ok: false, file, error: failure }));
  }
}
