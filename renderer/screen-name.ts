/** The names of the screens. */
export type ScreenName = 'library' | 'initiatives' | 'annotations' | 'book' | 'trash' | 'settings';
