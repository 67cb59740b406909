/** The address that a text itself gives as its source: "Source: https://..." on a line of its own. */

const SOURCE_LINE =
  /^\[?(?:source|retrieved from|original(?:ly published at)?|available at|published at|url|fuente|disponible en|tomado de|publicado en)\]?:? ?<?(https?:\/\/[^\s<>"]{3,2000}?)>?\.?(?: \[full text\])?$/i;

/** @param lines the blocks of the text */
export function findSourceAddress(lines: readonly string[]): string | null {
  for (const line of lines) {
    const address = line.length < 2100 ? SOURCE_LINE.exec(line)?.[1] : undefined;
    if (address !== undefined) return address;
  }
  return null;
}
