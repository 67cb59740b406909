/** Where a command finds the passphrase of an encrypted workspace: never in its arguments, which every user of the machine can see. */
import { readFile } from 'node:fs/promises';
import { Problem } from '../../shared/result.ts';
import type { AskSecret } from '../store/encryption/open-encryption.ts';
import { codeOf, isMissing } from '../store/files.ts';

/** @param file whose first line is the passphrase; without one, the environment is asked */
export function askPassphrase(file: string | undefined): AskSecret {
  return async () => {
    const passphrase = file === undefined ? process.env['HLED_PASSPHRASE'] : await firstLineOf(file);
    return passphrase === undefined || passphrase === '' ? null : { passphrase };
  };
}

async function firstLineOf(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  } catch (error) {
    if (isMissing(error)) throw new Problem('file-not-found', { file });
    throw new Problem('file-unreadable', { file, reason: codeOf(error) });
  }
}
