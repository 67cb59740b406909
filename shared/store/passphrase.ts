/** What a passphrase must be before anything is encrypted with it: long enough that nobody guesses it, however fast the machine. */

export const SHORTEST_PASSPHRASE = 12;
/** Longer than anyone types; a file pasted by mistake is not one. */
export const LONGEST_PASSPHRASE = 1000;
const FEWEST_SIGNS = 5;

export type PassphraseFault = 'passphrase-too-short' | 'passphrase-too-simple' | 'passphrase-too-long';

/** @returns null when it will do */
export function findPassphraseFault(passphrase: string): PassphraseFault | null {
  const signs = [...passphrase.normalize('NFKC').trim()];
  if (signs.length < SHORTEST_PASSPHRASE) return 'passphrase-too-short';
  if (passphrase.length > LONGEST_PASSPHRASE) return 'passphrase-too-long';
  return new Set(signs).size < FEWEST_SIGNS ? 'passphrase-too-simple' : null;
}
