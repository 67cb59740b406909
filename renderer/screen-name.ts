/** The names of the screens. */
export type ScreenName =
  'library' | 'initiatives' | 'annotations' | 'changes' | 'overview' | 'book' | 'trash' | 'settings';
