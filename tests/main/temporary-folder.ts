/** Real folders for tests, thrown away afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-test-'));
  folders.push(folder);
  return folder;
}

/** Ids that count up. */
export function countingIds(): () => string {
  let count = 0;
  return () => `id-${String((count += 1))}`;
}
