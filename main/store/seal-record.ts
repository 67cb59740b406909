/** Puts a record into its envelope and takes it out again, checked: right kind, known version, unbroken, valid. */
import { createHash } from 'node:crypto';
import { migrateRecord } from '../../shared/store/migrate.ts';
import {
  envelopeSchema,
  formatName,
  recordSchemas,
  STORE_VERSION,
  type Envelope,
  type RecordKind,
  type RecordOf,
} from '../../shared/store/store-file.ts';

/** Why a file of the workspace was not taken; it stays as it is. */
export type Refusal =
  'not-json' | 'foreign' | 'newer-version' | 'checksum' | 'invalid' | 'misplaced' | 'journal' | 'sealed';

/** `checksum` as it stands in the file; `isOlder`: an older version of the program wrote it. */
export type Opened<T> =
  { ok: true; record: T; checksum: string; isOlder: boolean } | { ok: false; refusal: Refusal };

interface Measure {
  checksum: string;
  /** In characters of JSON. */
  size: number;
}

/** What was found when a record was last sealed: it is asked for again as soon as that is on the disk. */
const lastMeasured = new WeakMap<object, Measure>();

export function sealRecord<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): Envelope {
  const measure = measureOf(record);
  lastMeasured.set(record, measure);
  return { format: formatName(kind), version: STORE_VERSION, checksum: measure.checksum, record };
}

/** The checksum with which a record is written, and its size. */
export function measureRecord(record: object): Measure {
  return lastMeasured.get(record) ?? measureOf(record);
}

function measureOf(record: object): Measure {
  const text = JSON.stringify(record);
  return { checksum: sha256Of(text), size: text.length };
}

export function openRecord<Kind extends RecordKind>(kind: Kind, content: unknown): Opened<RecordOf<Kind>> {
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success || envelope.data.format !== formatName(kind)) return refused('foreign');
  if (envelope.data.version > STORE_VERSION) return refused('newer-version');
  if (envelope.data.checksum !== checksumOf(envelope.data.record)) return refused('checksum');
  const migrated = migrateRecord(kind, envelope.data.version, envelope.data.record);
  const record = recordSchemas[kind].safeParse(migrated);
  if (!record.success) return refused('invalid');
  const { checksum, version } = envelope.data;
  return { ok: true, record: record.data as RecordOf<Kind>, checksum, isOlder: version < STORE_VERSION };
}

function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}

function checksumOf(record: unknown): string {
  return sha256Of(JSON.stringify(record));
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
