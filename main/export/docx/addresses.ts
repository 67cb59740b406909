/** Which addresses a book may link to. */

const LINKABLE = new Set(['http:', 'https:', 'mailto:']);

/** The address in a form that a package can hold; null for what is not on the web (files, scripts, half addresses). */
export function linkableAddress(address: string): string | null {
  try {
    const parsed = new URL(address.trim());
    return LINKABLE.has(parsed.protocol) && parsed.href.length <= 2000 ? parsed.href : null;
  } catch {
    return null;
  }
}
