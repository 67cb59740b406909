/** Words cut to a width, for labels in pictures. */

/** Mean width of a letter of the interface's face, in parts of its size; that of the print face is a little less. */
const LETTER = 0.52;

export function cutWords(text: string, width: number, size = 13): string {
  const most = mostLetters(width, size);
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cut > most * 0.75 ? cut : most - 1).replace(/[\s,;:.]+$/u, '')}…`;
}

/** In two lines where one is too short. */
export function inTwoLines(text: string, width: number, size = 13): string[] {
  const most = mostLetters(width, size);
  const space = text.lastIndexOf(' ', most);
  if (text.length <= most || space <= 0) return [cutWords(text, width, size)];
  return [text.slice(0, space), cutWords(text.slice(space + 1), width, size)];
}

function mostLetters(width: number, size: number): number {
  return Math.floor(width / (size * LETTER));
}
