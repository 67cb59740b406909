/** The names of the screens. */
export type ScreenName =
  'library' | 'initiatives' | 'annotations' | 'programmes' | 'book' | 'trash' | 'settings';
