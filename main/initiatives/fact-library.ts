/** The organisations and places that the initiatives of a library name, made once for each state of the library. */
import type { Fact } from '../../shared/documents/facts/fact.ts';
import {
  catalogueNames,
  type Name,
  type NameCatalogue,
} from '../../shared/documents/facts/name-catalogue.ts';
import { answersFactQuery, type FactQuery } from '../../shared/initiatives/fact-query.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';

export interface FactLibrary {
  organisations: NameCatalogue['names'];
  places: NameCatalogue['names'];
  answers: (initiative: Initiative, query: FactQuery) => boolean;
}

export function buildFactLibrary(records: readonly DocumentRecord[]): FactLibrary {
  const organisations = catalogueNames(records.flatMap((record) => namesIn(record, 'organisation')));
  const places = catalogueNames(records.flatMap((record) => namesIn(record, 'place')));
  const keys = { organisation: organisations.keyOf, place: places.keyOf };
  return {
    organisations: organisations.names,
    places: places.names,
    answers: ({ facts }, query) => answersFactQuery(facts, query, keys),
  };
}

/** The first sum and the first deadline. */
export function tellingFacts({ facts }: Initiative): Fact[] {
  const sum = facts.find(({ kind }) => kind === 'money');
  const deadline = facts.find((fact) => fact.kind === 'date' && fact.isDeadline);
  return [sum, deadline].filter((fact) => fact !== undefined);
}

/** What repeats another document's text is known by its names but not counted, as the list does not show it. */
function namesIn({ document, initiatives }: DocumentRecord, kind: 'organisation' | 'place'): Name[] {
  return initiatives.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => {
      if (fact.kind !== kind) return [];
      const acronym = fact.kind === 'organisation' ? fact.acronym : null;
      return [{ name: fact.name, acronym, owner: document.duplicateOf === null ? id : null }];
    }),
  );
}
