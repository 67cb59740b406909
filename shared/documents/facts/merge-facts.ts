/** What is shown of the facts of one initiative: by kind, and what the text says more than once only once. */
import { catalogueNames, foldName, type CataloguedName, type NameCatalogue } from './name-catalogue.ts';
import type { Fact, FactKind } from './fact.ts';

export interface ShownFact {
  /** Unique within the initiative. */
  key: string;
  /** The first that says it; an organisation with the fullest name that the text gives. */
  fact: Fact;
  /** All that say it, in the order of the text. */
  mentions: readonly Fact[];
}

/** The order in which kinds are shown. */
export const FACT_KINDS: readonly FactKind[] = ['money', 'date', 'figure', 'organisation', 'place'];

export function mergeFacts(facts: readonly Fact[]): Map<FactKind, ShownFact[]> {
  const catalogue = catalogueOrganisations(facts);
  const shown = new Map<string, { fact: Fact; mentions: Fact[] }>();
  facts.forEach((fact, position) => {
    const key = keyOf(fact, position, catalogue);
    const known = shown.get(key);
    if (known) known.mentions.push(fact);
    else shown.set(key, { fact: inFull(fact, catalogue), mentions: [fact] });
  });
  const all = [...shown].map(([key, { fact, mentions }]) => ({ key, fact, mentions }));
  return new Map(FACT_KINDS.map((kind) => [kind, all.filter(({ fact }) => fact.kind === kind)]));
}

function catalogueOrganisations(facts: readonly Fact[]): NameCatalogue {
  return catalogueNames(
    facts.flatMap((fact) =>
      fact.kind === 'organisation' ? [{ name: fact.name, acronym: fact.acronym, owner: '' }] : [],
    ),
  );
}

/** Two equal sums or figures may well be two; an equal date, organisation or place is the same. */
function keyOf(fact: Fact, position: number, { keyOf: keyOfName }: NameCatalogue): string {
  switch (fact.kind) {
    case 'organisation':
      return `organisation ${keyOfName(fact.name)}`;
    case 'place':
      return `place ${foldName(fact.name)}`;
    case 'date':
      return `date ${fact.from} ${fact.to} ${fact.precision} ${String(fact.isDeadline)}`;
    default:
      return `${fact.kind} ${String(position)}`;
  }
}

function inFull(fact: Fact, { names, keyOf: keyOfName }: NameCatalogue): Fact {
  if (fact.kind !== 'organisation') return fact;
  const known: CataloguedName | undefined = names.find(({ key }) => key === keyOfName(fact.name));
  return known ? { ...fact, name: known.name, acronym: known.acronym } : fact;
}
