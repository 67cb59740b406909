/** The channels of packets: sending, opening, looking over, merging; a sync tool's copies are merged in the same way. */
import { z } from 'zod';
import { droppedFileSchema } from '../documents/import-item.ts';
import {
  incomingListSchema,
  incomingPreviewSchema,
  mergeOutcomeSchema,
  mergeRequestSchema,
  packetPlanSchema,
  packetRequestSchema,
} from '../packet/packet.ts';

const nothing = z.null();
const byId = z.object({ id: z.string() });

export const packetContract = {
  /** What a packet of this would hold. */
  'packets.contents': { input: packetRequestSchema, output: packetPlanSchema },
  /** Asks where to write in a native dialog; null means the user cancelled. */
  'packets.send': {
    input: z.object({ request: packetRequestSchema, passphrase: z.string().max(1000).nullable() }),
    output: z.object({ fileName: z.string(), isSealed: z.boolean() }).nullable(),
  },
  /** Asks for a packet in a native dialog and opens it; null means the user cancelled. */
  'packets.choose': { input: nothing, output: byId.nullable() },
  'packets.drop': { input: droppedFileSchema, output: byId },
  'packets.list': { input: nothing, output: incomingListSchema },
  /** `copies` stands for what a sync tool left. */
  'packets.read': { input: byId, output: incomingPreviewSchema },
  'packets.unlock': { input: byId.extend({ passphrase: z.string().max(1000) }), output: nothing },
  /** One change, which one undo takes back. */
  'packets.merge': { input: mergeRequestSchema, output: mergeOutcomeSchema },
  'packets.discard': { input: byId, output: nothing },
  /** Moves copies that say nothing new out of the way. */
  'packets.put-aside': { input: nothing, output: z.object({ count: z.int().nonnegative() }) },
};
