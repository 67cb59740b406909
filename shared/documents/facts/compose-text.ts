/** Joins letters with the accents that a file holds as characters of their own, and knows where each stood. */

export interface ComposedText {
  text: string;
  /** The place in the text as given of a place in the composed one. */
  placeOf: (place: number) => number;
}

const DETACHED = /[\u0300-\u036f]/;
const LETTER = /[^\p{M}]\p{M}*|\p{M}+/gu;

export function composeText(given: string): ComposedText {
  if (!DETACHED.test(given)) return { text: given, placeOf: (place) => place };
  const places: number[] = [];
  let text = '';
  for (const match of given.matchAll(LETTER)) {
    const composed = match[0].normalize('NFC');
    for (let unit = 0; unit < composed.length; unit += 1) places.push(match.index + unit);
    text += composed;
  }
  return { text, placeOf: (place) => places[place] ?? given.length };
}
