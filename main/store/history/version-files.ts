/**
 * The files of the history: `history/books/<id>/<time>-<number>.json` and the same for annotations, one for each version, with checksum.
 * One that cannot be read hinders nothing: it is set aside under another name.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { annotationSchema, type Annotation } from '../../../shared/annotations/annotation.ts';
import { bookSchema, type Book } from '../../../shared/book/book.ts';
import { migrateRecord } from '../../../shared/store/migrate.ts';
import { STORE_VERSION } from '../../../shared/store/store-file.ts';
import { versionKindSchema, type VersionKind } from '../../../shared/versions/version.ts';
import { isMissing, type Files } from '../files.ts';
import { STAGED } from '../journal.ts';
import { JsonFile } from '../json-file.ts';

export const HISTORY_FOLDER = 'history';
const FORMAT = 'hled-briefing-book/history';

const FOLDERS: Readonly<Record<VersionKind, string>> = { book: 'books', annotation: 'annotations' };
const FILE_NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)-\d{4,8}\.json$/;

/** A state that something had, and who gave it to it. */
export interface Version {
  kind: VersionKind;
  id: string;
  at: string;
  author: string;
  content: Book | Annotation;
}

const recordSchema = z.object({
  kind: versionKindSchema,
  id: z.string(),
  at: z.iso.datetime(),
  author: z.string(),
  content: z.unknown(),
});
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive().max(STORE_VERSION),
  checksum: z.string(),
  record: z.unknown(),
});

/** Where the versions of one thing lie. An id that is no file name, as a foreign packet may hold, is replaced by its hash. */
export function historyFolder(folder: string, kind: VersionKind, id: string): string {
  const name = /^[\w-]{1,80}$/.test(id) ? id : createHash('sha256').update(id).digest('hex');
  return join(folder, HISTORY_FOLDER, FOLDERS[kind], name);
}

/** Names of version files, newest first; what else lies there is none. */
export async function listVersionFiles(folder: string, files: Files): Promise<string[]> {
  const names = await files.list(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .filter((name) => FILE_NAME.test(name))
    .sort()
    .reverse();
}

/** In milliseconds since 1970. */
export function timeOfFile(name: string): number {
  const [, hour = '', minute = '', second = ''] = FILE_NAME.exec(name) ?? [];
  return Date.parse(`${hour}:${minute}:${second}`);
}

/** The name of a version made at a time, behind those of the same time. */
export function nameForVersion(at: string, taken: readonly string[]): string {
  const stem = new Date(at).toISOString().replaceAll(':', '-');
  const count = taken.filter((name) => name.startsWith(stem)).length;
  for (let number = count + 1; ; number += 1) {
    const name = `${stem}-${String(number).padStart(4, '0')}.json`;
    if (!taken.includes(name)) return name;
  }
}

export async function writeVersion(
  folder: string,
  name: string,
  version: Version,
  files: Files,
): Promise<void> {
  const file = join(folder, name);
  const content = { format: FORMAT, version: STORE_VERSION, checksum: checksumOf(version), record: version };
  await new JsonFile(`${file}${STAGED}`, files).write(content);
  await files.rename(`${file}${STAGED}`, file);
}

/** @returns null for one that cannot be read, or is of something else */
export async function readVersion(
  folder: string,
  name: string,
  of: { kind: VersionKind; id: string },
  files: Files,
): Promise<Version | null> {
  try {
    const { version, checksum, record } = fileSchema.parse(
      await new JsonFile(join(folder, name), files).read(),
    );
    const { content, ...facts } = recordSchema.parse(record);
    if (checksum !== checksumOf(record) || facts.kind !== of.kind || facts.id !== of.id) return null;
    return { ...facts, content: contentOf(facts.kind, version, content) };
  } catch {
    return null;
  }
}

export async function setVersionAside(folder: string, name: string, files: Files): Promise<string> {
  const taken = await files.list(folder);
  let number = 1;
  const aside = () => name.replace(/json$/, `damaged-${String(number)}`);
  while (taken.includes(aside())) number += 1;
  await files.rename(join(folder, name), join(folder, aside()));
  return aside();
}

function contentOf(kind: VersionKind, version: number, content: unknown): Book | Annotation {
  if (kind === 'book') return bookSchema.parse(migrateRecord('books', version, content));
  const record = migrateRecord('annotations', version, { documentId: '', annotations: [content] });
  const [annotation] = z
    .object({ annotations: z.array(annotationSchema).length(1) })
    .parse(record).annotations;
  if (!annotation) throw new Error('a version without its annotation');
  return annotation;
}

function checksumOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}
