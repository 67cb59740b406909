/** Cuts a passage into sentences: a full stop after an initial ("Joseph R."), "U.S." or a form of address ends none. */

const END =
  /(?<=(?:[\p{L}\p{N}%]{2}|[)"”’»\]])[.!?]["”’»)]?)(?<!\b(?:Jr|Sr|Dr|Dra|Mr|Mrs|Ms|St|No|Lic|Ing|Sen|Gov|Gen|Amb|Rep|vs|etc)\.)\s+(?=["“«(¿¡]?[\p{Lu}\p{N}])/u;

export function splitSentences(passage: string): string[] {
  return passage.split(END);
}
