/** A number as its words or digits give it. */
export interface Numeral {
  value: number;
  /** The value without its scale: 1.2 of "1.2 billion". */
  coefficient: number;
  /** What scales the whole of it: 1e9; 1 when nothing does. */
  scale: number;
  isInWords: boolean;
  start: number;
  /** End of the number and its scale. */
  numberEnd: number;
  /** End of what a finder has read behind it too: a percent sign. */
  end: number;
}
