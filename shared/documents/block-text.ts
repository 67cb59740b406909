/** The text of a block in the forms that rules ask for again and again, worked out once for each block. */
import { plainText, type Block } from './block.ts';
import { countWords, fold } from './text-shape.ts';

/** Blocks do not change, so what was worked out holds as long as they live. */
const known = new WeakMap<Block, BlockText>();

class BlockText {
  readonly text: string;
  #folded: string | null = null;
  #words: number | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Without case and accents. */
  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }

  /** How many words it has. */
  get words(): number {
    return (this.#words ??= countWords(this.text));
  }
}

export type { BlockText };

export function textOf(block: Block): BlockText {
  const before = known.get(block);
  if (before) return before;
  const made = new BlockText(plainText(block.runs));
  known.set(block, made);
  return made;
}
