/** The first entry of a packet: what it is, who made it when, what it holds and what each entry must be. It has the envelope of all files. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { packetCountsSchema } from '../../shared/packet/packet.ts';
import { Problem } from '../../shared/result.ts';
import { envelopeSchema } from '../../shared/store/store-file.ts';

export const MANIFEST_ENTRY = 'manifest.json';
/** Of the packet; the records in it carry the version of the store. */
const PACKET_VERSION = 1;
const FORMAT = 'hled-briefing-book/packet';

/** The longest name of a user, in UTF-16 code units. */
export const NAME_LENGTH = 200;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.object({
  madeAt: z.iso.datetime(),
  /** Name of the user. */
  madeBy: z.string().max(NAME_LENGTH),
  program: z.object({ name: z.string(), version: z.string() }),
  /** Of the book or the only document; empty for several documents. */
  title: z.string(),
  holds: packetCountsSchema,
  /** All but the manifest itself, in their order; `size` in bytes as unpacked. */
  entries: z.array(z.object({ name: z.string(), size: z.int().nonnegative(), sha256 })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export function sealManifest(manifest: Manifest): Uint8Array {
  const envelope = {
    format: FORMAT,
    version: PACKET_VERSION,
    checksum: sha256Of(JSON.stringify(manifest)),
    record: manifest,
  };
  return Buffer.from(`${JSON.stringify(envelope, null, 1)}\n`);
}

/** @throws Problem `packet-foreign`, `packet-newer`, `packet-damaged` */
export function openManifest(bytes: Uint8Array, file: string): Manifest {
  const envelope = envelopeSchema.safeParse(parsed(bytes));
  if (!envelope.success || envelope.data.format !== FORMAT) throw new Problem('packet-foreign', { file });
  const { version, checksum, record } = envelope.data;
  if (version > PACKET_VERSION) throw new Problem('packet-newer', { file });
  const manifest = manifestSchema.safeParse(record);
  if (checksum !== sha256Of(JSON.stringify(record)) || !manifest.success) {
    throw new Problem('packet-damaged', { file, part: MANIFEST_ENTRY });
  }
  return manifest.data;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}
