/**
 * A disk for tests that can fail in any call and lose its power: after a cut it holds what was synced, and of what was not only as much as
 * the chance of the moment let through, in the order in which it was asked for.
 */
import { dirname } from 'node:path';
import type { Files, FileStat } from '../../../main/store/files.ts';

interface Content {
  bytes: Buffer;
  /** Rises with every writing. */
  written: number;
}

/** A change of the names in a folder that is not synced yet; null takes the name away. */
interface Entry {
  folder: string;
  name: string;
  content: Content | null;
}

/** Two changes of names that a rename makes at once. */
type Operation = readonly Entry[];

export class SimulatedDisk {
  /** What programs see. */
  private readonly seen = new Map<string, Content>();
  /** What outlasts a power cut. */
  private readonly durable = new Map<string, Content>();
  private readonly folders = new Set<string>();
  private waiting: Operation[] = [];
  private writings = 0;
  /** Calls since the disk was made. */
  calls = 0;
  /** Decides before each call whether it fails, and how. */
  fault: ((call: number) => { code: string; isCutShort?: boolean } | null) | null = null;

  readonly files: Files = {
    read: (file) => this.perform(() => this.seen.get(file)?.bytes ?? null),
    readNow: (file) => this.performNow(() => this.seen.get(file)?.bytes ?? null),
    stat: (path) => this.perform(() => this.statOf(path)),
    realPath: (path) => Promise.resolve(path),
    writeSynced: (file, content) =>
      this.perform(
        () => {
          this.write(file, Buffer.from(content));
        },
        () => {
          this.write(file, Buffer.from(content).subarray(0, Buffer.byteLength(content) / 2));
        },
      ),
    rename: (from, to) =>
      this.perform(() => {
        const content = this.seen.get(from);
        if (!content) throw systemError('ENOENT');
        this.change([entry(to, content), entry(from, null)]);
      }),
    remove: (file) =>
      this.perform(() => {
        if (this.seen.has(file)) this.change([entry(file, null)]);
      }),
    syncFolder: (folder) =>
      this.perform(() => {
        this.settle((operation) => operation.some((one) => one.folder === folder));
      }),
    list: (folder) =>
      this.perform(() => {
        if (!this.folders.has(folder)) throw systemError('ENOENT');
        return [...this.seen.keys(), ...this.folders]
          .filter((path) => dirname(path) === folder && path !== folder)
          .map((path) => path.slice(folder.length + 1));
      }),
    makeFolder: (folder) =>
      this.perform(() => {
        for (let above = folder; above !== dirname(above); above = dirname(above)) this.folders.add(above);
      }),
    createNew: (file, content) =>
      this.perform(() => {
        if (this.seen.has(file)) return false;
        this.write(file, Buffer.from(content));
        return true;
      }),
    stamp: (file) => this.perform(() => this.seen.get(file)?.written.toString() ?? null),
    stampNow: (file) => this.performNow(() => this.seen.get(file)?.written.toString() ?? null),
  };

  /** The disk as it is found when the power is back. @param chance 0 to 1: how much of what was not synced came through */
  afterPowerCut(chance: number): SimulatedDisk {
    const next = new SimulatedDisk();
    next.writings = this.writings;
    for (const folder of this.folders) next.folders.add(folder);
    for (const [file, content] of this.durable) next.put(file, content);
    for (const operation of this.waiting.slice(0, Math.floor(chance * (this.waiting.length + 1)))) {
      for (const { folder, name, content } of operation) next.put(`${folder}/${name}`, content);
    }
    return next;
  }

  /** The disk as another program finds it after this one was killed. */
  afterKill(): SimulatedDisk {
    return this.afterPowerCut(1);
  }

  names(): string[] {
    return [...this.seen.keys()].sort();
  }

  private statOf(path: string): FileStat | null {
    if (this.folders.has(path)) return { size: 0, modifiedAt: 0, isFolder: true };
    const content = this.seen.get(path);
    return content ? { size: content.bytes.length, modifiedAt: content.written, isFolder: false } : null;
  }

  /** Spoils a file behind everyone's back. */
  spoil(file: string, change: (bytes: Buffer) => Buffer): void {
    const content = this.seen.get(file);
    if (!content) return;
    content.bytes = change(content.bytes);
    content.written = this.nextWriting();
  }

  private put(file: string, content: Content | null): void {
    for (const files of [this.seen, this.durable]) {
      if (content) files.set(file, content);
      else files.delete(file);
    }
  }

  /** Into a file of that name if there is one, as an open file is written. */
  private write(file: string, bytes: Buffer): void {
    const there = this.seen.get(file);
    const written = this.nextWriting();
    if (there) Object.assign(there, { bytes, written });
    else this.change([entry(file, { bytes, written })]);
  }

  private nextWriting(): number {
    this.writings += 1;
    return this.writings;
  }

  private change(operation: Operation): void {
    for (const { folder, name, content } of operation) {
      if (content) this.seen.set(`${folder}/${name}`, content);
      else this.seen.delete(`${folder}/${name}`);
    }
    this.waiting.push(operation);
  }

  private settle(isMeant: (operation: Operation) => boolean): void {
    for (const operation of this.waiting.filter(isMeant)) {
      for (const { folder, name, content } of operation) {
        if (content) this.durable.set(`${folder}/${name}`, content);
        else this.durable.delete(`${folder}/${name}`);
      }
    }
    this.waiting = this.waiting.filter((operation) => !isMeant(operation));
  }

  private performNow<T>(work: () => T): T {
    this.calls += 1;
    const fault = this.fault?.(this.calls) ?? null;
    if (fault) throw systemError(fault.code);
    return work();
  }

  private async perform<T>(work: () => T, half?: () => void): Promise<T> {
    this.calls += 1;
    const fault = this.fault?.(this.calls) ?? null;
    await Promise.resolve();
    if (!fault) return work();
    if (fault.isCutShort) half?.();
    throw systemError(fault.code);
  }
}

function entry(file: string, content: Content | null): Entry {
  const folder = dirname(file);
  return { folder, name: file.slice(folder.length + 1), content };
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
