/** The names of the screens. */
export type ScreenName =
  'library' | 'initiatives' | 'annotations' | 'changes' | 'commitments' | 'book' | 'trash' | 'settings';
