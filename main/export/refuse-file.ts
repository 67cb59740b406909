/** Says in plain words why the disk did not take a file. */
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';

const REASONS = {
  EACCES: 'write-protected',
  EPERM: 'write-protected',
  EROFS: 'read-only-disk',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  ENAMETOOLONG: 'name-too-long',
} as const;

/** The Problem `file-not-written` for a failure of the file system; anything else comes back as it is. */
export function refusalOf(error: unknown, file: string, language: Language): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) return error;
  const t = createTranslator(language);
  const reason = isKnown(code) ? t(`word.refusals.${REASONS[code]}`) : code;
  return new Problem('file-not-written', { file, reason }, { cause: error });
}

function isKnown(code: string): code is keyof typeof REASONS {
  return code in REASONS;
}
