import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Translation<typeof english> = {
  title: 'Ajustes',
  language: 'Idioma',
  english: 'English',
  spanish: 'Español',
  theme: 'Apariencia',
  system: 'Como el equipo',
  light: 'Claro',
  dark: 'Oscuro',
  you: 'Su nombre',
  'you-hint': 'Aparece junto a sus anotaciones y se propone en «Preparado por».',
  workspace: 'Dónde está su trabajo',
  'workspace-hint':
    'La biblioteca, las anotaciones y los libros son archivos en esta carpeta. Cópiela para conservarla.',
  'show-workspace': 'Abrir carpeta',
  about: 'Acerca de',
  version: 'Versión {{version}}',
  offline: 'Funciona sin red: nunca se descarga ni se envía nada.',
  classified: 'No está autorizado para material clasificado.',
};
