import type { Translation } from '../catalogue.ts';
import type { things as english } from '../en/things.ts';

export const things: Translation<typeof english> = {
  document_one: '{{count}} documento',
  document_many: '{{count}} documentos',
  document_other: '{{count}} documentos',
  annotation_one: '{{count}} anotación',
  annotation_many: '{{count}} anotaciones',
  annotation_other: '{{count}} anotaciones',
  book_one: '{{count}} libro',
  book_many: '{{count}} libros',
  book_other: '{{count}} libros',
  card_one: '{{count}} ficha',
  card_many: '{{count}} fichas',
  card_other: '{{count}} fichas',
};
