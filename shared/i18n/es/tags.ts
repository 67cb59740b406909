import type { Translation } from '../catalogue.ts';
import type { tags as english } from '../en/tags.ts';

export const tags: Translation<typeof english> = {
  chosen: 'Etiquetas',
  add: 'Agregar una etiqueta',
  placeholder: 'Agregar etiqueta…',
  remove: 'Quitar la etiqueta {{tag}}',
  manage: 'Etiquetas…',
  title: 'Etiquetas',
  hint: 'Una diagonal hace a una etiqueta parte de otra: Frontera/Puentes. Un nombre que ya se usa absorbe la etiqueta.',
  none: 'Ninguna anotación tiene etiquetas todavía.',
  'new-name': 'Nuevo nombre de {{tag}}',
  rename: 'Cambiar nombre',
  renamed: 'Etiqueta renombrada',
  'remove-all': 'Quitar {{tag}} de todas las anotaciones',
  removed: 'Etiqueta quitada',
  close: 'Cerrar',
};
