import type { Translation } from '../catalogue.ts';
import type { trash as english } from '../en/trash.ts';

export const trash: Translation<typeof english> = {
  title: 'Papelera',
  count_one: '{{count}} elemento',
  count_many: '{{count}} elementos',
  count_other: '{{count}} elementos',
  hint: 'Lo que usted mueve a la papelera se queda aquí hasta que lo elimine definitivamente. Al restaurarlo, vuelve a su lugar.',
  'empty-title': 'La papelera está vacía',
  'empty-text':
    'Los documentos, anotaciones y libros que mueva a la papelera esperan aquí y se pueden restaurar en cualquier momento.',
  document: 'Documentos',
  annotation: 'Anotaciones',
  book: 'Libros',
  choose: 'Elegir: {{title}}',
  'choose-all': 'Elegir todo',
  chosen: 'Elegidos: {{things}}',
  restore: 'Restaurar',
  delete: 'Eliminar definitivamente…',
  empty: 'Vaciar la papelera…',
  moved: 'En la papelera desde {{moment}}',
  'moved-by': 'En la papelera desde {{moment}}, por {{author}}',
  'was-on': 'Sobre «{{initiative}}» en {{document}}',
  'was-in': 'En {{document}}',
  'with-annotations_one': 'Con {{count}} anotación',
  'with-annotations_many': 'Con {{count}} anotaciones',
  'with-annotations_other': 'Con {{count}} anotaciones',
  quoted: 'Lo cita {{books}}; se podrá eliminar definitivamente cuando ningún libro lo cite',
  restored: 'Se restauró: {{things}}',
  deleted: 'Se eliminó definitivamente: {{things}}',
  trashed: 'Se movió a la papelera: {{things}}',
  'move-document': 'Mover a la papelera…',
  'ask-move': '¿Mover a la papelera?',
  'ask-delete': '¿Eliminar definitivamente?',
  'yes-move': 'Mover a la papelera',
  'yes-delete': 'Eliminar definitivamente',
  'delete-hint':
    'Deshacer todavía puede recuperarlo mientras esta eliminación esté entre los últimos pasos; después desaparece.',
  'would-move': 'Irían a la papelera: {{things}}.',
  'would-delete': 'Se eliminarían definitivamente: {{things}}.',
  'would-take-annotations_one': '{{count}} anotación se va con ello.',
  'would-take-annotations_many': '{{count}} anotaciones se van con ello.',
  'would-take-annotations_other': '{{count}} anotaciones se van con ello.',
  'would-stay-quoted_one':
    '{{count}} ficha de sus libros lo cita; conserva sus palabras y queda marcada, pero las anotaciones sobre él salen del libro.',
  'would-stay-quoted_many':
    '{{count}} fichas de sus libros lo citan; conservan sus palabras y quedan marcadas, pero las anotaciones sobre él salen del libro.',
  'would-stay-quoted_other':
    '{{count}} fichas de sus libros lo citan; conservan sus palabras y quedan marcadas, pero las anotaciones sobre él salen del libro.',
  'stays-quoted_one': '{{count}} documento se queda, porque un libro lo cita.',
  'stays-quoted_many': '{{count}} documentos se quedan, porque hay libros que los citan.',
  'stays-quoted_other': '{{count}} documentos se quedan, porque hay libros que los citan.',
};
