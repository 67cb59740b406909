import type { Translation } from '../catalogue.ts';
import type { menu as english } from '../en/menu.ts';

export const menu: Translation<typeof english> = {
  file: '&Archivo',
  edit: '&Edición',
  view: '&Ver',
  import: 'Importar documentos…',
  'import-clipboard': 'Importar del portapapeles',
  'open-packet': 'Abrir paquete…',
  'new-book': 'Nuevo libro…',
  export: 'Exportar a Word…',
  settings: 'Configuración',
  quit: 'Salir',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  'select-all': 'Seleccionar todo',
  find: 'Buscar iniciativas',
  outline: 'Mostrar u ocultar el esquema del libro',
  'zoom-in': 'Acercar',
  'zoom-out': 'Alejar',
  'zoom-reset': 'Tamaño real',
  'full-screen': 'Pantalla completa',
  'developer-tools': 'Herramientas de desarrollo',
};
