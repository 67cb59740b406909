/** Quotes from documents, and the way to where they stand. */
export const sources = {
  read: 'Leer en el documento',
  'read-in': 'Leer en el documento: {{title}}',
};
