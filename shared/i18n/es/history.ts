import type { Translation } from '../catalogue.ts';
import type { history as english } from '../en/history.ts';

export const history: Translation<typeof english> = {
  'annotation-added': 'adición de una anotación',
  'annotation-edited': 'edición de «{{title}}»',
  'annotations-imported': 'importación de {{things}} de un archivo',
  'annotation-placed': 'colocación de «{{title}}»',
  'annotation-trashed': 'eliminación de {{things}}',
  'documents-imported': 'importación de {{things}}',
  'main-text-chosen': 'elección del texto principal de «{{title}}»',
  'dialogue-added': 'adición de un diálogo',
  'dialogue-edited': 'cambio de un diálogo',
  'dialogue-removed': 'retiro de un diálogo',
  'book-created': 'creación de «{{title}}»',
  'book-trashed': 'eliminación de {{things}}',
  'cards-added': 'adición de {{things}} a «{{title}}»',
  'card-moved': 'movimiento de {{things}}',
  'card-removed': 'retiro de {{things}}',
  'card-renamed': 'cambio de título de {{things}}',
  'cover-edited': 'edición de la portada de «{{title}}»',
  'packet-merged': 'combinación del paquete de {{author}}',
  'copies-merged': 'combinación de copias de otro equipo',
  'things-trashed': 'eliminación de {{things}}',
  'things-restored': 'regreso de {{things}} desde la papelera',
  'things-deleted': 'eliminación definitiva de {{things}}',
  'version-restored': 'regreso a una versión anterior de «{{title}}»',
  'backup-restored': 'restauración de un respaldo',
};
