/** The version of this program, from the package file beside the installed `data` folder. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/** @returns empty when the package file is not there */
export async function programVersion(dataFolder: string): Promise<string> {
  try {
    const text = await readFile(join(dirname(dataFolder), 'package.json'), 'utf8');
    return packageSchema.parse(JSON.parse(text)).version;
  } catch {
    return '';
  }
}
