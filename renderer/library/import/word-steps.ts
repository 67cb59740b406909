/** Steps from word to word in a text, for the place at which it is to be cut. Offsets are in UTF-16 code units. */

/** The beginning of the next word. */
export function nextWord(text: string, from: number): number {
  const found = /\s\S/.exec(text.slice(from));
  return found ? from + found.index + 1 : text.length;
}

/** The beginning of the word before, or of the one that the place is in. */
export function previousWord(text: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** After the first sentence; in a single sentence, the word nearest to its middle. */
export function suggestCut(text: string): number {
  const sentence = /[.;!?]["”»)]? \S/.exec(text);
  if (sentence) return sentence.index + sentence[0].length - 1;
  return nextWord(text, Math.floor(text.length / 2) - 1);
}
