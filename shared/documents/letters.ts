/** Which UTF-16 code units are of words, looked up: a regular expression for each character of a text would cost more than all else. */

const UNKNOWN = 0;
const OUTSIDE = 1;
const INSIDE = 2;

/** What is known of each code unit. */
const known = new Uint8Array(0x10000);

/** A letter or digit of any script, by Unicode; of characters beyond the basic plane each half counts as one. */
export function isLetterOrDigit(code: number): boolean {
  if (known[code] === UNKNOWN)
    known[code] = /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? INSIDE : OUTSIDE;
  return known[code] === INSIDE;
}
