/** The search over initiatives: MiniSearch behind one small interface, tolerant of accents, endings and slips of the keyboard. */
import MiniSearch from 'minisearch';
import { fold } from './fold.ts';
import { words } from './words.ts';

export interface SearchableInitiative {
  id: string;
  text: string;
  section: string;
  documentTitle: string;
}

export interface Match {
  id: string;
  /** The words of the initiative, folded, that answered the query. */
  terms: ReadonlySet<string>;
}

export interface InitiativeIndex {
  /** Best first. Every word of the query must be answered, the last one also as a beginning. */
  search(query: string): Match[];
}

export function createInitiativeIndex(initiatives: readonly SearchableInitiative[]): InitiativeIndex {
  const index = new MiniSearch<SearchableInitiative>({
    fields: ['text', 'section', 'documentTitle'],
    tokenize: (text) => words(fold(text)),
    processTerm: (term) => term,
    searchOptions: {
      boost: { text: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= 2,
    },
  });
  index.addAll(initiatives);
  // A word that the library knows is meant; only one it does not know may be a slip of the keyboard.
  const isKnown = (term: string) => index.search(term, { fuzzy: false }).length > 0;
  const fuzzy = (term: string) => (term.length >= 5 && !isKnown(term) ? 0.2 : false);
  return {
    search: (query) =>
      index
        .search(query, { fuzzy })
        .map((result) => ({ id: String(result.id), terms: new Set(result.terms) })),
  };
}
