/** Quotes from documents, and the way to where they stand. */
export const sources = {
  read: 'Read in document',
  'read-in': 'Read in document: {{title}}',
};
