/** The bullet or number that a line begins with; that it stands apart from the text after it makes it surer than in a plain text. */
import { readBullet, type Bullet } from '../text-lines.ts';
import { isBullet } from '../bullet-glyphs.ts';
import type { Segment } from './piece.ts';
import { isLoneMarker } from './segments.ts';

/** Of the size of the letters: the room after a marker, where a space is about a quarter. */
const ROOM = 0.5;

export function markerOf(line: Segment): Bullet | null {
  const [first, second] = line.pieces;
  const text = first?.text.trim() ?? '';
  if (!first || !second || !isLoneMarker(text, first.isSign)) return readBullet(line.text);
  const hasRoom = second.x - first.right > ROOM * second.size;
  const found = readBullet(line.text) ?? readBullet(`${text}\t${line.text.slice(text.length).trimStart()}`);
  if (first.isSign && !isBullet(text) && found === null) return sign(text);
  return (
    found && { ...found, certainty: hasRoom ? surer(found.certainty) : found.certainty, length: text.length }
  );
}

/** What a letter of a font of signs looks like is not known, only that it is a bullet. */
function sign(text: string): Bullet {
  return { marker: '•', ordered: false, certainty: 'always', length: text.length };
}

function surer(certainty: Bullet['certainty']): Bullet['certainty'] {
  return certainty === 'possible' ? 'likely' : 'always';
}

/** 2 after 1, b) after a): a number that opens a line by the accident of a wrap is not. */
export function follows(marker: string, before: string): boolean {
  const [now, last] = [marker, before].map((text) => text.replace(/[().]/g, ''));
  if (now === undefined || last === undefined) return false;
  if (/^\d+$/.test(now)) return Number(now) === Number(last) + 1;
  return /^[a-z]$/.test(last) && now.charCodeAt(0) === last.charCodeAt(0) + 1;
}
