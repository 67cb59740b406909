/** The names of the screens. */
export type ScreenName = 'library' | 'initiatives' | 'book' | 'trash' | 'settings';
