/** The names of the screens. */
export type ScreenName =
  'library' | 'initiatives' | 'annotations' | 'figures' | 'book' | 'trash' | 'settings';
