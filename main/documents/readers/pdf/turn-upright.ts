/** Gives pieces their places, seen in the direction in which most of a page is written: a wide table may stand on its side. */
import type { Piece } from './piece.ts';

export interface Placed {
  piece: Piece;
  /** From the space of the letters to the page, y downward. */
  matrix: readonly number[];
  /** Along the line. */
  length: number;
}

interface Upright {
  width: number;
  height: number;
  pieces: Piece[];
  /** What is written in another direction. */
  turned: string[];
  isTurned: boolean;
}

/** Of the length of a line; more and it is aslant. */
const SLANT = 0.05;

/** Quarter turns, from upright clockwise; null for what is aslant. */
function turnsOf([a = 0, b = 0]: readonly number[]): number | null {
  if (Math.abs(b) <= SLANT * Math.abs(a)) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= SLANT * Math.abs(b)) return b > 0 ? 1 : 3;
  return null;
}

export function turnUpright(
  placed: readonly Placed[],
  { width, height }: { width: number; height: number },
): Upright {
  const usual = usualTurns(placed);
  const isOnSide = usual % 2 === 1;
  const pieces: Piece[] = [];
  const turned: string[] = [];
  for (const one of placed) {
    if (turnsOf(one.matrix) === usual) pieces.push(place(one, usual, width, height));
    else turned.push(one.piece.text);
  }
  return {
    pieces,
    turned,
    isTurned: usual !== 0,
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
  };
}

function usualTurns(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { piece, matrix } of placed) {
    const turns = turnsOf(matrix);
    if (turns !== null) letters[turns] = (letters[turns] ?? 0) + piece.text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

function place({ piece, matrix, length }: Placed, turns: number, width: number, height: number): Piece {
  const [, , c = 0, d = 0, e = 0, f = 0] = matrix;
  const [x, y] = [
    [e, f],
    [f, width - e],
    [width - e, height - f],
    [height - f, e],
  ][turns] ?? [e, f];
  const start = x ?? 0;
  return { ...piece, x: start, right: start + length, y: y ?? 0, size: Math.hypot(c, d) };
}
