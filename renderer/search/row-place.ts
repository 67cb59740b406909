/** Where a row of the list of results stands, and what it is to the keyboard. */
export interface RowPlace {
  index: number;
  /** Distance from the top of the list, in CSS pixels. */
  offset: number;
  isChosen: boolean;
  /** The row that the Tab key comes to. */
  isEntry: boolean;
  onChoose: () => void;
}
