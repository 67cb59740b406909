/** The list that a paragraph is of, by itself or by its style, with its level, its place and the marker that Word shows. */
import type { Shape } from './draft.ts';
import type { List } from './numbering.ts';
import type { Reading } from './reading.ts';
import type { ParagraphLook } from './paragraph-look.ts';
import type { Style } from './styles.ts';

export interface Item {
  shape: Extract<Shape, { kind: 'list-item' }>;
  /** Where its text stands from the left. */
  left: number;
  /** The marker has words of its own, so that it is rather a part of the text: "Pillar II:". */
  isPhrase: boolean;
}

const NO_LIST = '0';
const LIST_STYLE =
  /^(?:list|lista)(?: con)? ?(?:(bullet|viñetas|vietas)|(?:number|números|nmeros)) ?([2-5])?$/i;
const STEP = 360;
/** Counted from 0; Word has no more. */
const DEEPEST = 8;

/** Null for what is in no list or shows no marker. The list is counted on in any case. */
export function readItem(look: ParagraphLook, reading: Reading): Item | null {
  const id = look.format.list;
  const list = id === undefined || id === NO_LIST ? null : reading.numbering(id);
  if (id === undefined || !list) return id === NO_LIST ? null : itemOfStyle(look.style);
  const level = Math.min(Math.max(levelOf(look, list), 0), DEEPEST);
  const marker = reading.countList(id, list, level);
  const found = list.levels.get(level);
  if (marker.text === '') return null;
  const left = look.own.left ?? found?.paragraph.left ?? look.format.left ?? 0;
  const first = look.own.first ?? found?.paragraph.first ?? look.format.first ?? 0;
  const { text, ordered } = marker;
  return {
    shape: { kind: 'list-item', marker: text, ordered, list: list.counter, level, at: left + first },
    left,
    isPhrase: ordered && /\p{L}{2}/u.test((found?.text ?? '').replace(/%\d/g, '')),
  };
}

/** Of its own list the paragraph says the level; in the list of its style the level is the one that is bound to the style. */
function levelOf({ own, format, style }: ParagraphLook, { levels }: List): number {
  if (own.listLevel !== undefined) return own.listLevel;
  if (own.list !== undefined) return 0;
  const bound = [...levels].find(([, level]) => level.style !== undefined && level.style === style.id);
  return bound?.[0] ?? format.listLevel ?? 0;
}

/** The list styles of Word stand for lists even where the file defines none. */
function itemOfStyle({ names }: Style): Item | null {
  const found = names.map((name) => LIST_STYLE.exec(name)).find((match) => match !== null);
  if (!found) return null;
  const level = Number(found[2] ?? '1') - 1;
  const isBullet = found[1] !== undefined;
  const marker = isBullet ? '•' : '';
  const at = level * STEP;
  return {
    shape: { kind: 'list-item', marker, ordered: !isBullet, list: null, level, at },
    left: at + STEP,
    isPhrase: false,
  };
}
