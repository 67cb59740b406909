/** Paragraphs that begin with a bullet or number which was typed, as in plain text: they are items although Word knows no list. */
import { isRule, readBullet } from '../text-lines.ts';
import type { Draft } from './draft.ts';
import { textOf, withoutStart } from './inline.ts';

/** How far a tab leads, in twentieths of a point. */
const TAB = 720;
const SPACE = 60;

/** @param first where the first line begins, in twentieths of a point */
export function readTypedMarker(paragraph: Draft, first: number): Draft {
  const text = textOf(paragraph.inlines);
  const indentation = /^\s*/.exec(text)?.[0] ?? '';
  const line = text.slice(indentation.length);
  if (isRule(line.trimEnd())) return { ...paragraph, shape: { kind: 'rule' } };
  const bullet = readBullet(line);
  if (!bullet) return paragraph;
  const { marker, ordered } = bullet;
  const at = first + [...indentation].reduce((width, letter) => width + (letter === '\t' ? TAB : SPACE), 0);
  return {
    shape: { kind: 'list-item', marker, ordered, list: null, level: 0, at },
    inlines: withoutStart(paragraph.inlines, indentation.length + bullet.length),
    left: Math.max(paragraph.left, at),
  };
}
