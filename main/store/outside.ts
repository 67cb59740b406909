/**
 * What other programs do to an open workspace: changes of its files are taken in, and as soon as no one else has it, it may be written to.
 * All of it happens in turn with the changes made here.
 */
import type { Access } from '../../shared/store/access.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import type { Files } from './files.ts';
import { finishLastChange } from './finish-last-change.ts';
import type { Records } from './records.ts';
import type { RecordChange } from './transaction.ts';
import { compareFolder, comparePlaces, takeIn, type Difference, type Place } from './underneath.ts';
import { createFolders } from './workspace-folder.ts';
import { waitForJournal } from './writer/wait-for-journal.ts';
import type { Writer } from './writer/writer.ts';

export interface News {
  /** Records that another program changed, added or removed. */
  changes: readonly RecordChange[];
  /** As it is now; null when it is as before. */
  access: Access | null;
}

type Listener = (news: News) => Promise<void> | void;

/** What is needed of the workspace. */
interface OpenFolder {
  folder: string;
  files: Files;
  records: Records;
  writer: Writer;
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  countOutsideChange: () => void;
  recognise: () => Promise<RecordOf<'workspace'>>;
  renew: (record: RecordOf<'workspace'>, damagedJournal: string | null) => void;
}

export class Outside {
  private readonly open: OpenFolder;
  private readonly listeners: Listener[] = [];
  private told = '';

  constructor(open: OpenFolder) {
    this.open = open;
  }

  /** The listener is waited for before the next change is made. */
  onNews(listener: Listener): void {
    this.listeners.push(listener);
    this.open.records.onNotice = () => {
      this.open.inTurn(() => this.tellNoticed()).catch(() => undefined); // unless it is closed
    };
    this.told = JSON.stringify(this.open.writer.access());
  }

  /** Compares the whole folder with memory. */
  look(): Promise<void> {
    return this.open.inTurn(() => this.compare());
  }

  /** Compares a few files with memory. */
  lookAt(places: readonly Place[]): Promise<void> {
    return this.open.inTurn(() => this.lookNowAt(places));
  }

  /** The same, for one whose turn it is already. */
  async lookNowAt(places: readonly Place[]): Promise<void> {
    const { folder, records, files, writer } = this.open;
    if (!writer.isWriting() && !(await waitForJournal(folder, files))) return;
    const difference = await comparePlaces(folder, places, records, files);
    await (difference.isMishap ? this.compare() : this.accept(difference));
  }

  /** Looks whether the lock is still where it was; when no one has it, takes it. */
  lookAtLock(): Promise<void> {
    return this.open.inTurn(async () => {
      const { writer } = this.open;
      if (writer.isWriting()) await writer.check().catch(() => undefined);
      else if (writer.access().mode === 'gone') await this.compare();
      else if (await writer.look().catch(() => false)) await this.becomeWriter(() => writer.claim());
      await this.tell([]);
    });
  }

  /** Takes the lock of a holder who is not heard of any more. */
  takeOver(): Promise<void> {
    return this.open.inTurn(async () => {
      const { writer } = this.open;
      if (writer.access().mode === 'reading') await this.becomeWriter(() => writer.takeOver());
      await this.tell([]);
    });
  }

  private async becomeWriter(claim: () => Promise<boolean>): Promise<void> {
    const { folder, files, writer } = this.open;
    if (!(await claim())) return;
    try {
      const damagedJournal = await finishLastChange(folder, files);
      const record = await this.open.recognise();
      await createFolders(folder, files);
      this.open.renew(record, damagedJournal);
      await this.compare();
    } catch (error) {
      await writer.release();
      throw error;
    }
  }

  private async compare(): Promise<void> {
    const { folder, records, files, writer } = this.open;
    if (!writer.isWriting() && !(await waitForJournal(folder, files))) return;
    await this.accept(await compareFolder(folder, records, files).catch(() => null));
  }

  /** @param difference null for a folder that cannot be read any more */
  private async accept(difference: Difference | null): Promise<void> {
    const { records, writer } = this.open;
    const isMishap = difference?.isMishap === true && writer.holdsLock();
    if (!difference || difference.isFolderGone || isMishap) {
      writer.wait(difference?.vanished.length ?? 0);
      return this.tell([]);
    }
    writer.goOn();
    const changes = [...records.takeNoticed(), ...takeIn(difference, records)];
    if (changes.length > 0) this.open.countOutsideChange();
    return this.tell(changes);
  }

  /** What reading showed rather than a look: changes, or damage. */
  private async tellNoticed(): Promise<void> {
    const changes = this.open.records.takeNoticed();
    if (changes.length > 0) this.open.countOutsideChange();
    await this.tell(changes, true);
  }

  private async tell(changes: readonly RecordChange[], isNews = changes.length > 0): Promise<void> {
    const access = this.open.writer.access();
    const isSame = JSON.stringify(access) === this.told;
    if (isSame && !isNews) return;
    this.told = JSON.stringify(access);
    for (const listener of this.listeners) await listener({ changes, access: isSame ? null : access });
  }
}
