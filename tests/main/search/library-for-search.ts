/** A small library for tests of the engine, as it is told. */
import type { SearchedInitiative, Told } from '../../../main/search/source.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';

export const EVERYTHING: SearchQuery = {
  text: '',
  pillars: [],
  documentIds: [],
  withDuplicates: false,
  years: [],
  tags: [],
  having: [],
};

export function document(
  id: string,
  initiatives: readonly (Partial<SearchedInitiative> & { text: string })[],
  details: Partial<NonNullable<Extract<Told, { table: 'documents' }>['content']>['document']> = {},
): Told {
  return {
    table: 'documents',
    id,
    content: {
      document: {
        id,
        title: `Title of ${id}`,
        documentType: 'fact-sheet',
        date: '2022-09-12',
        language: 'en',
        duplicateOf: null,
        importedAt: '2026-11-22T10:00:00.000Z',
        isInTrash: false,
        ...details,
      },
      initiatives: initiatives.map((given, index) => ({
        id: `${id}-${String(index)}`,
        pillar: null,
        section: null,
        runs: [{ text: given.text }],
        subPoints: [],
        facts: [],
        ...given,
      })),
    },
  };
}
