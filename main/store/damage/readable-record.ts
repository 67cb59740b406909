/** What a file of records holds, taken without its checksum: what a person wrote into it by hand, or what damage has left of it. */
import { migrateRecord } from '../../../shared/store/migrate.ts';
import {
  envelopeSchema,
  formatName,
  idOfRecord,
  recordSchemas,
  STORE_VERSION,
  type RecordOf,
  type Table,
} from '../../../shared/store/store-file.ts';

/** @returns null when it cannot be understood */
export function readableRecord<T extends Table>(table: T, id: string, bytes: Buffer): RecordOf<T> | null {
  try {
    const envelope = envelopeSchema.parse(JSON.parse(bytes.toString('utf8')));
    if (envelope.format !== formatName(table) || envelope.version > STORE_VERSION) return null;
    const record = recordSchemas[table].parse(migrateRecord(table, envelope.version, envelope.record));
    return idOfRecord(table, record as RecordOf<T>) === id ? (record as RecordOf<T>) : null;
  } catch {
    return null;
  }
}
