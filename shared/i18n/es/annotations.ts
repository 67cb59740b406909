import type { Translation } from '../catalogue.ts';
import type { annotations as english } from '../en/annotations.ts';

export const annotations: Translation<typeof english> = {
  title: 'Anotaciones',
  none: 'Aún no hay nada escrito. Una nota es para usted; un punto a tratar es una frase para que la diga el titular.',
  kind: 'Tipo',
  visibility: 'Quién puede verla',
  'private-hint': 'Se queda en este equipo; nunca en un libro exportado',
  'shared-hint': 'Va en el libro exportado',
  text: 'Texto de la anotación',
  'placeholder-note': '¿Qué conviene recordar de esto?',
  'placeholder-talking-point': '¿Qué debería decir el titular?',
  'placeholder-question': '¿Qué conviene preguntar o averiguar?',
  'placeholder-watch-out': '¿Con qué debe tener cuidado el titular?',
  'placeholder-action': '¿Qué hay que hacer?',
  'placeholder-highlight': '¿Por qué importa? Puede dejarlo vacío.',
  add: 'Agregar anotación',
  save: 'Guardar anotación',
  edit: 'Editar',
  trash: 'Mover a la papelera',
  trashed: 'Anotación movida a la papelera',
  saved: 'Anotación guardada',
  by: '{{author}}, {{date}}',
};
