/**
 * Builds the program around one workspace folder, without Electron: every handler that window, command line and tests call. The shells
 * add what only they have: dialogs, windows, arguments.
 */
import type { ExchangeRequest, ImportedAnnotations } from '../shared/annotations/exchange/exchanged.ts';
import type { Language } from '../shared/i18n/language.ts';
import { createTranslator } from '../shared/i18n/translate.ts';
import type { Access } from '../shared/store/access.ts';
import type { PacketRequest } from '../shared/packet/packet.ts';
import type { ImportResult } from '../shared/documents/import-result.ts';
import type { CoreHandlers } from './core-handlers.ts';
import { exportAnnotations } from './annotations/exchange/export-annotations.ts';
import { importAnnotations } from './annotations/exchange/import-annotations.ts';
import { exportBook, type ExportOptions, type ExportedBook } from './book/export-book.ts';
import { fileAt, type FileToImport } from './documents/importing/file-to-import.ts';
import { importFiles } from './documents/importing/import-files.ts';
import { importHandlers } from './documents/importing/import-handlers.ts';
import { importLibrary } from './documents/importing/import-library.ts';
import { PendingImports } from './documents/importing/pending-imports.ts';
import type { DocumentReader } from './documents/reading/document-reader.ts';
import type { CommitmentExport } from '../shared/ipc/commitment-contract.ts';
import { exportCommitments } from './commitments/export-commitments.ts';
import { exportFigures, type FigureExport } from './figures/export-figures.ts';
import { encryptionHandlers } from './store/encryption/encryption-handlers.ts';
import type { AskSecret } from './store/encryption/open-encryption.ts';
import type { Files } from './store/files.ts';
import { backupHandlers, warningsOfBackups } from './store/backups/backup-handlers.ts';
import { BackupSchedule } from './store/backups/backup-schedule.ts';
import { Backups, type BackupContext } from './store/backups/backups.ts';
import { DamagedFiles } from './store/damage/damaged-files.ts';
import { repairOriginals, type OriginalRepair } from './store/damage/repair-originals.ts';
import { IncomingPackets } from './packet/incoming-packets.ts';
import { packetHandlers } from './packet/packet-handlers.ts';
import { sendPacket, type SentPacket } from './packet/send-packet.ts';
import { openProgrammes } from './programmes/open-programmes.ts';
import { HistoryKeeper } from './store/history/history-keeper.ts';
import { versionHandlers } from './store/history/version-handlers.ts';
import { clearLeftovers } from './store/leftovers.ts';
import { keepWatch } from './store/keep-watch.ts';
import type { News } from './store/outside.ts';
import { openWorkspace } from './store/open-workspace.ts';
import type { Refusal } from './store/seal-record.ts';
import type { Session } from './store/session.ts';
import { openUndoStack } from './store/undo-stack.ts';
import { openSearch, type SearchPlace } from './search/open-search.ts';
import { sessionHandlers } from './session-handlers.ts';

export interface AppOptions {
  workspaceFolder: string;
  /** The installed `data` folder. */
  dataFolder: string;
  /** The bundled export worker. */
  exportWorker: string;
  /** Reads the files that are imported. */
  reader: DocumentReader;
  now: () => Date;
  createId: () => string;
  language: () => Language;
  userName: () => string;
  /** Who knows what opens an encrypted workspace. */
  secret?: AskSecret;
  /** Where backups go; without it there are none. */
  backups?: Pick<BackupContext, 'place' | 'program'>;
  search?: SearchPlace;
  /** The bundled programme worker. */
  programmeWorker?: string;
  /** What to do while another program has the workspace open; unless told otherwise it is refused. */
  whenInUse?: 'refuse' | 'read-only';
}

export interface App {
  handlers: CoreHandlers;
  workspaceFolder: string;
  isEncrypted: () => boolean;
  /** What this machine may keep to open the workspace without its passphrase; null when it is not encrypted. */
  rememberable: () => { id: string; key: Buffer } | null;
  /** The disk, for what this machine keeps of the workspace in another folder: sealed if the workspace is. */
  filesIn: (folder: string) => Files;
  /** The shipped library has been put into the workspace. */
  hasLibrary: () => boolean;
  /** Sentences about files that could not be read and are kept as they are. */
  warnings: () => string[];
  /** Sentences about backups that fail or are old. */
  backupWarnings: () => string[];
  /** How many files could not be read and are kept as they are. */
  damagedFiles: () => number;
  /** Takes backups by itself from now on; `onChange` is told how they fare. */
  startBackups: (onChange: () => void) => void;
  /** Brings imported files that are damaged or missing back from backups. */
  repairOriginals: (isMeant: boolean) => Promise<OriginalRepair[]>;
  /** Sentences about copies that a sync tool left; the window has a notice of its own for them. */
  copies: () => string[];
  /** When a change was last durably on disk; null before the first. */
  savedAt: () => Date | null;
  /** Imports files as proposed, without a review. */
  importFiles: (paths: readonly string[], report?: (done: number) => void) => Promise<ImportResult[]>;
  /** Takes files in to be reviewed; `onImports` is told of how they fare. */
  reviewFiles: (files: readonly FileToImport[]) => void;
  onImports: (listener: () => void) => void;
  /** Told whenever undo or redo would do something else than before. */
  onHistory: (listener: () => void) => void;
  importLibrary: (report?: (done: number, total: number) => void) => Promise<ImportResult[]>;
  exportBook: (
    request: { id: string; language: Language; file: string },
    options?: ExportOptions,
  ) => Promise<ExportedBook>;
  /** Whether the workspace may be changed now. */
  access: () => Access;
  /** Looks from now on for what other programs do to the workspace. @returns how to look at once */
  watch: (listener: (news: News) => void) => () => void;
  /** Writes a packet; with a passphrase it opens with that alone. */
  sendPacket: (
    request: PacketRequest,
    target: { file: string; passphrase: string | null },
  ) => Promise<SentPacket>;
  /** Opens a packet's file. @returns the id under which it waits to be looked over */
  receivePacket: (path: string) => Promise<string>;
  /** Writes annotations to a file for other programs. */
  exportAnnotations: (request: ExchangeRequest, file: string) => Promise<{ fileName: string; count: number }>;
  /** Both write a table for a spreadsheet. */
  exportFigures: (request: FigureExport, file: string) => Promise<{ fileName: string; count: number }>;
  exportCommitments: (
    request: CommitmentExport,
    file: string,
  ) => Promise<{ fileName: string; count: number }>;
  /** Takes in annotations from a file, as one step of undo. */
  importAnnotations: (path: string) => Promise<ImportedAnnotations>;
  close: () => Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const workspace = await openWorkspace(options.workspaceFolder, options);
  const session: Session = { ...options, workspace, undo: await openUndoStack(workspace) };
  const history = new HistoryKeeper(workspace, options);
  const { reader, now, language } = options;
  const backups = new Backups({
    place: () => null,
    program: '',
    ...options.backups,
    ...session,
    files: workspace.rawFiles(),
    uncover: (bytes) => workspace.encryption.uncover(bytes),
  });
  const schedule = new BackupSchedule(backups, workspace, now);
  const damage = new DamagedFiles({ workspace, backups, now, language });
  await damage.keepUndo();
  let tellImports = (): void => undefined;
  const imports = new PendingImports(session, reader, () => {
    tellImports();
  });
  const packets = new IncomingPackets(session);
  const search = openSearch(options, session);
  const programmes = openProgrammes(options.programmeWorker, session);
  const closing = new AbortController();
  const exports = new Set<Promise<ExportedBook>>();
  return {
    handlers: {
      ...sessionHandlers(session),
      ...importHandlers(session, imports),
      ...search.handlers,
      ...encryptionHandlers(session, () => search.keepAnew()),
      ...backupHandlers({
        backups,
        schedule,
        damage,
        language,
        place: options.backups?.place ?? (() => null),
      }),
      ...versionHandlers(session, history),
      ...packetHandlers(session, packets),
      ...programmes.handlers,
    },
    workspaceFolder: options.workspaceFolder,
    isEncrypted: () => workspace.isEncrypted(),
    rememberable: () => workspace.encryption.rememberable(),
    filesIn: (folder) => workspace.encryption.filesIn(folder),
    hasLibrary: () => workspace.hasLibrary(),
    backupWarnings: () => warningsOfBackups(schedule, language()),
    damagedFiles: () => workspace.unreadFiles().filter(({ refusal }) => refusal !== 'misplaced').length,
    startBackups: (onChange) => {
      schedule.start(onChange);
    },
    repairOriginals: (isMeant) => repairOriginals(workspace, backups, now(), isMeant),
    warnings: () => warningsOf(session, (refusal) => refusal !== 'misplaced'),
    copies: () => warningsOf(session, (refusal) => refusal === 'misplaced'),
    savedAt: () => workspace.savedAt(),
    importFiles: (paths, report) => {
      const files = paths.map((path) => fileAt(path));
      return importFiles(session, reader, files, report);
    },
    reviewFiles: (files) => {
      imports.add(files);
    },
    onImports: (listener) => {
      tellImports = listener;
    },
    onHistory: (listener) => {
      session.undo.watch(listener);
    },
    importLibrary: (report) => importLibrary(session, reader, options.dataFolder, report),
    exportBook: (request, exportOptions = {}) => {
      const signal = AbortSignal.any([
        closing.signal,
        ...(exportOptions.signal ? [exportOptions.signal] : []),
      ]);
      const workerFile = options.exportWorker;
      const exported = exportBook(session, { ...request, workerFile }, { ...exportOptions, signal });
      exports.add(exported);
      return exported.finally(() => exports.delete(exported));
    },
    access: () => workspace.access(),
    watch: (listener) => {
      workspace.outside.onNews(listener);
      const { look, stop } = keepWatch(workspace);
      closing.signal.addEventListener('abort', stop);
      return look;
    },
    sendPacket: (request, target) =>
      sendPacket({ ...session, dataFolder: options.dataFolder }, request, target),
    receivePacket: (path) => packets.receive(path),
    exportAnnotations: (request, file) => exportAnnotations(session, request, file),
    exportFigures: (request, file) => exportFigures(session, request, file),
    exportCommitments: (request, file) => exportCommitments(session, request, file),
    importAnnotations: (path) => importAnnotations(session, path),
    close: async () => {
      closing.abort();
      await Promise.allSettled([...exports, reader.stop(), search.close(), programmes.close()]);
      await session.undo.keep();
      await history.keep();
      await schedule.close();
      await clearLeftovers(workspace, session.undo.records());
      await workspace.close();
    },
  };
}

function warningsOf({ workspace, language }: Session, isMeant: (refusal: Refusal) => boolean): string[] {
  const translate = createTranslator(language());
  return workspace
    .unreadFiles()
    .filter(({ refusal }) => isMeant(refusal))
    .map(({ file, refusal }) => translate(`store.refusals.${refusal}`, { file }));
}
