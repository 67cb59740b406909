/**
 * Brings a record that an older version of the program wrote to the form of today, one numbered step after the other. A step gets what was
 * on disk, unchecked, and must not change it; the file itself is written again only when its record next changes.
 */
import { toVersion2 } from './migrations/0002-facts-and-versions.ts';
import { toVersion3 } from './migrations/0003-authors-and-trash.ts';
import { toVersion4 } from './migrations/0004-rich-annotations.ts';
import { toVersion5 } from './migrations/0005-pages-of-books.ts';
import type { RecordKind } from './store-file.ts';

export type Migration = (kind: RecordKind, record: unknown) => unknown;

/** The step at index 0 makes version 2 of version 1, and so on; their number is `STORE_VERSION` less one, which a test holds. */
export const MIGRATIONS: readonly Migration[] = [toVersion2, toVersion3, toVersion4, toVersion5];

/** @returns the record as this version has it; where a step does not understand it, as it was, so that the schema refuses it */
export function migrateRecord(kind: RecordKind, version: number, record: unknown): unknown {
  return MIGRATIONS.slice(version - 1).reduce((migrated, step) => step(kind, migrated), record);
}
