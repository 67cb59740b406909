/** What a source is made of, for finding a place of a clean text in it. */
import type { Span } from '../block.ts';

/** A character of the text, or a piece of markup; white space is neither. */
export interface SourceToken extends Span {
  /** The character that it stands for; null: one that is not ASCII, not known which; empty: none, it is markup. */
  text: string | null;
}
