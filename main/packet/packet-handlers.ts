/** What the window and the command line ask of packets, and of the copies that sync tools leave: what one would hold, what came, merging it. */
import { isDeepStrictEqual } from 'node:util';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { IncomingList, IncomingPreview } from '../../shared/packet/packet.ts';
import { Problem } from '../../shared/result.ts';
import type { Session } from '../store/session.ts';
import { findConflictCopies, putAside, type ConflictCopy } from './conflict-copies.ts';
import type { IncomingPackets } from './incoming-packets.ts';
import { mergeIncoming, planMerge, type IncomingRecords } from './incoming-records.ts';
import { recordsToMerge } from './records-to-merge.ts';
import { planPacket } from './send-packet.ts';
import { showThings } from './show-things.ts';

type PacketChannels =
  | 'packets.contents'
  | 'packets.drop'
  | 'packets.list'
  | 'packets.read'
  | 'packets.unlock'
  | 'packets.merge'
  | 'packets.discard'
  | 'packets.put-aside';

/** Stands for the copies where the id of a packet is asked for. */
const COPIES = 'copies';

interface Incoming extends IncomingRecords {
  kind: IncomingPreview['kind'];
  fileNames: string[];
  madeAt: string | null;
  copies: readonly ConflictCopy[];
}

export function packetHandlers(session: Session, packets: IncomingPackets): Pick<Handlers, PacketChannels> {
  const { workspace } = session;
  const countCopies = countingOnce(session);
  const find = (id: string) => (id === COPIES ? copiesOf(session) : Promise.resolve(packetOf(packets, id)));
  return {
    'packets.contents': (request) => planPacket(session, request),
    'packets.drop': async ({ name, bytes }) => {
      const fileName = name.split(/[\\/]/).at(-1) ?? name;
      if (!bytes) throw new Problem('packet-too-large-to-drop', { file: fileName });
      return { id: await packets.receiveBytes(fileName, bytes) };
    },
    'packets.list': async () => ({ packets: packets.list(), copies: await countCopies() }),
    'packets.read': async ({ id }) => preview(session, id, await find(id)),
    'packets.unlock': async ({ id, passphrase }) => {
      await packets.unlock(id, passphrase);
      return null;
    },
    'packets.merge': async ({ id, choices, fileNames }) => {
      const incoming = await find(id);
      if (fileNames && !isDeepStrictEqual(fileNames, incoming.fileNames)) throw new Problem('copies-changed');
      const outcome = await mergeIncoming(session, incoming, choices);
      if (incoming.copies.length > 0) await putAside(workspace, incoming.copies);
      packets.forget(id);
      return outcome;
    },
    'packets.discard': ({ id }) => {
      packets.forget(id);
      return null;
    },
    'packets.put-aside': async () => {
      const incoming = await copiesOf(session);
      const isNews = planMerge(session, incoming, {}).things.some(({ state }) => state !== 'here');
      if (isNews) throw new Problem('copies-changed');
      await putAside(workspace, incoming.copies);
      return { count: incoming.copies.length };
    },
  };
}

function packetOf(packets: IncomingPackets, id: string): Incoming {
  const { fileName, packet } = packets.get(id);
  const { madeBy: author, madeAt } = packet.manifest;
  const { records, readOriginal } = packet;
  return {
    kind: 'packet',
    fileNames: [fileName],
    author,
    madeAt,
    sets: [records],
    readOriginal,
    copies: [],
  };
}

/** @throws Problem `packet-gone` when there are none any more */
async function copiesOf({ workspace }: Session): Promise<Incoming> {
  const copies = await findConflictCopies(workspace);
  if (copies.length === 0) throw new Problem('packet-gone');
  return {
    kind: 'copies',
    fileNames: copies.map(({ name }) => name),
    author: null,
    madeAt: null,
    sets: copies.map(({ records }) => records),
    readOriginal: () => null,
    copies,
  };
}

function preview(session: Session, id: string, incoming: Incoming): IncomingPreview {
  const { things } = planMerge(session, incoming, {});
  const sets = [recordsToMerge(session.workspace, incoming.sets), ...incoming.sets];
  const { kind, fileNames, madeAt } = incoming;
  const shown = showThings(things, sets, session.language());
  return { id, kind, fileNames, author: incoming.author ?? '', madeAt, things: shown };
}

/** Comparing costs time, so it is done again only when the copies or the workspace are others. */
function countingOnce(session: Session): () => Promise<IncomingList['copies']> {
  let known = { key: '', counts: { count: 0, differing: 0 } };
  return async () => {
    const { workspace } = session;
    const files = workspace.unreadFiles().map(({ file }) => file);
    const key = [workspace.revision(), ...files].join('\n');
    if (known.key !== key) {
      const copies = files.length === 0 ? [] : await findConflictCopies(workspace);
      const differing = copies.filter(({ records }) => isNews(session, records)).length;
      known = { key, counts: { count: copies.length, differing } };
    }
    return known.counts;
  };
}

function isNews(session: Session, records: ConflictCopy['records']): boolean {
  const incoming = { sets: [records], author: null, readOriginal: () => null };
  return planMerge(session, incoming, {}).things.some(({ state }) => state !== 'here');
}
