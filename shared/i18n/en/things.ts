/** Counted things, as they stand in sentences: "2 documents and 3 annotations". */
export const things = {
  document_one: '{{count}} document',
  document_other: '{{count}} documents',
  annotation_one: '{{count}} annotation',
  annotation_other: '{{count}} annotations',
  book_one: '{{count}} book',
  book_other: '{{count}} books',
  card_one: '{{count}} card',
  card_other: '{{count}} cards',
};
