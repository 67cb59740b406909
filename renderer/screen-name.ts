/** The names of the screens. */
export type ScreenName =
  | 'library'
  | 'initiatives'
  | 'annotations'
  | 'programmes'
  | 'commitments'
  | 'figures'
  | 'changes'
  | 'overview'
  | 'book'
  | 'trash'
  | 'settings';
