import type { Translation } from '../catalogue.ts';
import type { menu as english } from '../en/menu.ts';

export const menu: Translation<typeof english> = {
  file: '&Archivo',
  edit: '&Edición',
  view: '&Ver',
  go: '&Ir',
  initiative: '&Iniciativa',
  book: '&Libro',
  help: 'A&yuda',
  quit: 'Salir',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  'select-all': 'Seleccionar todo',
  'zoom-in': 'Acercar',
  'zoom-out': 'Alejar',
  'zoom-reset': 'Tamaño real',
  'full-screen': 'Pantalla completa',
  'developer-tools': 'Herramientas de desarrollo',
};
