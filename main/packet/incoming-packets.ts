/** Packets that were opened and wait to be looked over; nothing of them is in the workspace. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import type { IncomingItem } from '../../shared/packet/packet.ts';
import { Problem } from '../../shared/result.ts';
import { isSealedContainer, openBytes } from '../store/encryption/sealed-container.ts';
import { codeOf } from '../store/files.ts';
import type { Session } from '../store/session.ts';
import { unpack, type Packet } from './unpack.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 1024 * MEGABYTE;

type Incoming =
  | { state: 'locked'; fileName: string; bytes: Uint8Array }
  | { state: 'refused'; fileName: string; problem: unknown }
  | { state: 'ready'; fileName: string; packet: Packet };

export class IncomingPackets {
  private readonly session: Pick<Session, 'createId' | 'language'>;
  private readonly waiting = new Map<string, Incoming>();

  constructor(session: Pick<Session, 'createId' | 'language'>) {
    this.session = session;
  }

  /** Opens a packet's file. @returns under which id it waits; one that cannot be opened waits too, to say why */
  receive(path: string): Promise<string> {
    return this.add(basename(path), () => readBytes(path));
  }

  /** Opens a packet that came as bytes. */
  receiveBytes(fileName: string, bytes: Uint8Array): Promise<string> {
    return this.add(fileName, () => Promise.resolve(bytes));
  }

  /** @throws Problem `wrong-passphrase` and others; a packet that cannot be opened at all stays locked */
  async unlock(id: string, passphrase: string): Promise<void> {
    const incoming = this.find(id);
    if (incoming.state !== 'locked') return;
    const { fileName, bytes } = incoming;
    const packet = await unpack(await openBytes(bytes, passphrase), fileName);
    this.waiting.set(id, { state: 'ready', fileName, packet });
  }

  /** @throws Problem `packet-gone`, `packet-locked`, or why it could not be opened */
  get(id: string): { fileName: string; packet: Packet } {
    const incoming = this.find(id);
    if (incoming.state === 'refused') throw incoming.problem;
    if (incoming.state === 'locked') throw new Problem('packet-locked', { file: incoming.fileName });
    return incoming;
  }

  forget(id: string): void {
    this.waiting.delete(id);
  }

  list(): IncomingItem[] {
    return [...this.waiting].map(([id, incoming]): IncomingItem => {
      const { fileName } = incoming;
      if (incoming.state !== 'refused') return { id, state: incoming.state, fileName };
      const error = explainProblem(incoming.problem, this.session.language());
      return { id, state: 'refused', fileName, error };
    });
  }

  private async add(fileName: string, read: () => Promise<Uint8Array>): Promise<string> {
    const id = this.session.createId();
    this.waiting.set(id, await open(fileName, read));
    return id;
  }

  private find(id: string): Incoming {
    const incoming = this.waiting.get(id);
    if (!incoming) throw new Problem('packet-gone');
    return incoming;
  }
}

async function open(fileName: string, read: () => Promise<Uint8Array>): Promise<Incoming> {
  try {
    const bytes = await read();
    if (isSealedContainer(bytes)) return { state: 'locked', fileName, bytes };
    return { state: 'ready', fileName, packet: await unpack(bytes, fileName) };
  } catch (problem) {
    return { state: 'refused', fileName, problem };
  }
}

/** @throws Problem `file-not-found`, `file-is-folder`, `file-unreadable`, `packet-too-large` */
async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) {
      throw new Problem('packet-too-large', { file: basename(path), limit: LARGEST_FILE / MEGABYTE });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = codeOf(error);
    if (reason === 'ENOENT') throw new Problem('file-not-found', { file: path });
    if (reason === 'EISDIR') throw new Problem('file-is-folder', { file: path });
    throw new Problem('file-unreadable', { file: path, reason });
  }
}
