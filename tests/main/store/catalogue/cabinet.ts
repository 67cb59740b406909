/** A workspace with many documents and a note on each, on a disk that notes which files of records are read. */
import { openWorkspace, type OpenContext } from '../../../../main/store/open-workspace.ts';
import type { Files } from '../../../../main/store/files.ts';
import type { Transaction } from '../../../../main/store/transaction.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { typedText, type Annotation } from '../../../../shared/annotations/annotation.ts';
import { documentRecordSchema, type DocumentRecord } from '../../../../shared/store/store-file.ts';
import { importText } from '../../documents/import-for-test.ts';
import { countingIds } from '../../temporary-folder.ts';
import type { SimulatedDisk } from '../simulated-disk.ts';

export const COUNT = 20;
const STAMP = '2026-11-22T10:00:00.000Z';
const now = () => new Date(STAMP);
const createId = countingIds();
const { document, initiatives } = importText('# Fact sheet\n\n- Both sides opened a port.\n', 'a.md');

export class Cabinet {
  readonly folder: string;
  readonly disk: SimulatedDisk;
  /**
   * Files of documents and annotations that were read since it was opened, below the folder; but for the first, at which every opening looks
   * to see whether it is sealed.
   */
  read: string[] = [];

  constructor(folder: string, disk: SimulatedDisk) {
    this.folder = folder;
    this.disk = disk;
  }

  open(context: Pick<OpenContext, 'secret' | 'whenInUse'> = {}): Promise<Workspace> {
    this.read = [];
    return openWorkspace(this.folder, { now, createId, files: this.files(), ...context });
  }

  file(name: string): string {
    return `${this.folder}/${name}`;
  }

  private files(): Files {
    const { files } = this.disk;
    return {
      ...files,
      read: (file) => {
        this.note(file);
        return files.read(file);
      },
      readNow: (file) => {
        this.note(file);
        return files.readNow(file);
      },
    };
  }

  private note(file: string): void {
    const name = file.slice(this.folder.length + 1);
    if (/^(?:documents|annotations)\/(?!d0\.)/.test(name)) this.read.push(name);
  }
}

/** Closed again. */
export async function fillCabinet(cabinet: Cabinet): Promise<void> {
  const workspace = await cabinet.open();
  await workspace.change((transaction) => {
    for (let at = 0; at < COUNT; at += 1) putDocument(transaction, `d${String(at)}`);
  });
  await workspace.close();
}

export function putDocument(transaction: Transaction, id: string, title = `Title of ${id}`): void {
  transaction.put('documents', id, documentNamed(id, title));
  transaction.put('annotations', id, { documentId: id, annotations: [noteOn(id, `${id}-note`)] });
}

export function documentNamed(id: string, title: string): DocumentRecord {
  const own = initiatives.map((one) => ({ ...one, id: `${id}-i`, documentId: id }));
  const stored = { ...document, id, title, importedBy: 'Ana', trashedAt: null };
  return documentRecordSchema.parse({ document: stored, initiatives: own, retired: [] });
}

export function noteOn(documentId: string, id: string, text = 'Ask for a date'): Annotation {
  const times = { createdAt: STAMP, updatedAt: STAMP, trashedAt: null };
  const words = { kind: 'note', visibility: 'private', doneAt: null, author: 'Ana' } as const;
  return { id, documentId, initiativeId: `${documentId}-i`, ...typedText(text), ...words, ...times };
}
