/** Sends a book or a selection as a packet: says what it would hold, and writes it. */
import { originalsOf } from './originals-of.ts';
import { basename } from 'node:path';
import type { PacketCounts, PacketPlan, PacketRequest } from '../../shared/packet/packet.ts';
import { Problem } from '../../shared/result.ts';
import { diskFiles, type Files } from '../store/files.ts';
import type { Session } from '../store/session.ts';
import { findPassphraseFault, SHORTEST_PASSPHRASE } from '../../shared/store/passphrase.ts';
import { countRecords, gatherRecords } from './gather-records.ts';
import { NAME_LENGTH } from './manifest.ts';
import { isSha256 } from './packet-entry.ts';
import { programVersion } from './program-version.ts';
import { writePacket } from './write-packet.ts';

/** Kept out of any language: it says which program made the packet. */
const PROGRAM = 'HLED Briefing Book';

export interface SendContext extends Session {
  /** The installed `data` folder. */
  dataFolder: string;
}

export interface SentPacket {
  file: string;
  fileName: string;
  bytes: number;
  holds: PacketCounts;
  isSealed: boolean;
}

export function planPacket({ workspace }: Pick<Session, 'workspace'>, request: PacketRequest): PacketPlan {
  const { records, title, privateFound, cardsLeftOut } = gatherRecords(workspace, request);
  return {
    ...countRecords(records),
    originals: originalsOf(records).filter(isSha256).length,
    title,
    privateFound,
    cardsLeftOut,
    mustBeSealed: workspace.isEncrypted(),
  };
}

/**
 * @throws Problem `packet-passphrase-missing` for an encrypted workspace, the faults of a passphrase, `file-not-written`, and those of
 * what is asked for
 */
export async function sendPacket(
  context: SendContext,
  request: PacketRequest,
  { file, passphrase = null }: { file: string; passphrase?: string | null },
  files: Files = diskFiles,
): Promise<SentPacket> {
  const { workspace, now, userName } = context;
  refuseUnfit(passphrase, workspace.isEncrypted());
  const { records, title } = gatherRecords(workspace, request);
  const about = {
    madeAt: now().toISOString(),
    madeBy: userName().slice(0, NAME_LENGTH),
    program: { name: PROGRAM, version: await programVersion(context.dataFolder) },
    title,
    holds: countRecords(records),
  };
  const readOriginal = (sha256: string) => workspace.readOriginal(sha256);
  const { packet, bytes } = await writePacket(file, { records, readOriginal, about }, passphrase, files);
  const { holds } = packet.manifest;
  return { file, fileName: basename(file), bytes, holds, isSealed: passphrase !== null };
}

function refuseUnfit(passphrase: string | null, mustBeSealed: boolean): void {
  if (passphrase === null) {
    if (mustBeSealed) throw new Problem('packet-passphrase-missing');
    return;
  }
  const fault = findPassphraseFault(passphrase);
  if (fault) throw new Problem(fault, { least: SHORTEST_PASSPHRASE });
}
