/** A backup in the workspace folder would be lost with it, and back itself up. */
import { join, sep } from 'node:path';
import type { Files } from '../files.ts';

export async function isInside(folder: string, workspace: string, files: Files): Promise<boolean> {
  const [inner, outer] = await Promise.all([files.realPath(folder), files.realPath(workspace)]);
  return join(inner, sep).startsWith(join(outer, sep));
}
