/** Writes a record in its envelope, through lowdb. */
import { Low } from 'lowdb';
import type { RecordKind, RecordOf } from '../../shared/store/store-file.ts';
import type { Files } from './files.ts';
import { JsonFile } from './json-file.ts';
import { sealRecord } from './seal-record.ts';

export async function writeRecord<Kind extends RecordKind>(
  file: string,
  kind: Kind,
  record: RecordOf<Kind>,
  files: Files,
): Promise<void> {
  await new Low<unknown>(new JsonFile(file, files), sealRecord(kind, record)).write();
}
