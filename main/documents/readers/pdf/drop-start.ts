/** Takes from a line what it begins with: the marker of an item or note, and the white space after it. */
import type { Segment } from './piece.ts';

export function dropStart<Given extends Segment>(line: Given, length: number): Given {
  let left = length;
  let isAtStart = true;
  const pieces = line.pieces.flatMap((piece) => {
    const trimmed = isAtStart ? piece.text.trimStart() : piece.text;
    const cut = Math.min(left, trimmed.length);
    left -= cut;
    const text = isAtStart ? trimmed.slice(cut).trimStart() : trimmed.slice(cut);
    isAtStart = isAtStart && text === '';
    return text === '' ? [] : [{ ...piece, text }];
  });
  const [text, said] = [line.text, line.said].map((words) => words.slice(length).trimStart());
  return { ...line, pieces, text: text ?? '', said: said ?? '' };
}
