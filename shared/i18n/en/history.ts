/** Names of the steps that undo and redo take. */
export const history = {
  'annotation-added': 'adding an annotation',
  'annotation-edited': 'editing an annotation',
  'annotation-trashed': 'moving an annotation to the trash',
  'documents-imported': 'importing documents',
  'main-text-chosen': 'choosing the main text',
  'dialogue-added': 'adding a dialogue',
  'dialogue-edited': 'changing a dialogue',
  'dialogue-removed': 'removing a dialogue',
  'book-created': 'creating a book',
  'book-trashed': 'moving a book to the trash',
  'cards-added': 'adding to the book',
  'card-moved': 'moving a card',
  'card-removed': 'removing a card',
  'card-renamed': 'renaming a card',
  'cover-edited': 'editing the cover',
  'backup-restored': 'restoring from a backup',
};
