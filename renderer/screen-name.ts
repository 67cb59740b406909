/** The names of the screens. */
export type ScreenName =
  | 'library'
  | 'initiatives'
  | 'annotations'
  | 'programmes'
  | 'commitments'
  | 'changes'
  | 'overview'
  | 'book'
  | 'trash'
  | 'settings';
