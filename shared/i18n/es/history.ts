import type { Translation } from '../catalogue.ts';
import type { history as english } from '../en/history.ts';

export const history: Translation<typeof english> = {
  'annotation-added': 'agregar una anotación',
  'annotation-edited': 'editar una anotación',
  'annotation-trashed': 'mover una anotación a la papelera',
  'documents-imported': 'la importación de documentos',
  'main-text-chosen': 'la elección del texto principal',
  'dialogue-added': 'agregar un diálogo',
  'dialogue-edited': 'cambiar un diálogo',
  'dialogue-removed': 'quitar un diálogo',
  'book-created': 'crear un libro',
  'book-trashed': 'mover un libro a la papelera',
  'cards-added': 'agregar al libro',
  'card-moved': 'mover una ficha',
  'card-removed': 'quitar una ficha',
  'card-renamed': 'renombrar una ficha',
  'cover-edited': 'editar la portada',
  'backup-restored': 'restaurar de un respaldo',
};
