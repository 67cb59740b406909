/**
 * Brings together what names the same organisation or place: the full name, the acronym, either with other capitals, accents or
 * full stops. "EPA", "the Environmental Protection Agency" and "Agencia de Protección Ambiental (EPA)" are one entry.
 */
import { fold } from '../../search/fold.ts';

/** A name as a text gives it. */
export interface Name {
  name: string;
  acronym: string | null;
  /** Whose text names it; an owner is counted once. Null: known, but not counted. */
  owner: string | null;
  /** So often it stands there; once, unless given. */
  times?: number;
}

export interface CataloguedName {
  /** Folded acronym, else folded name. */
  key: string;
  /** As most often written in full. */
  name: string;
  acronym: string | null;
  /** How many owners name it. */
  count: number;
}

export interface NameCatalogue {
  /** Most often named first, then by the alphabet. */
  names: readonly CataloguedName[];
  /** Also what no owner names, in no order. */
  all: readonly CataloguedName[];
  /** The key under which a name, an acronym or an earlier key stands. */
  keyOf: (name: string) => string;
}

/** Without capitals, accents, punctuation and a leading article. */
export function foldName(name: string): string {
  const bare = fold(name)
    .replace(/[.’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare.replace(/^(?:the|el|la|los|las) (?=\p{L})/u, '') || name;
}

export function catalogueNames(names: readonly Name[]): NameCatalogue {
  const keys = new Map<string, string>();
  const spellings = new Map<string, string>();
  const catalogued = groupSpellings(collectSpellings(names)).map((group) => {
    const entry = describeGroup(group);
    for (const { name, aliases } of group) {
      spellings.set(name, entry.key);
      for (const alias of aliases) keys.set(alias, entry.key);
    }
    return entry;
  });
  return {
    all: catalogued,
    names: catalogued.filter(({ count }) => count > 0).sort(compareEntries),
    keyOf: (name) => spellings.get(name) ?? keys.get(foldName(name)) ?? foldName(name),
  };
}

function compareEntries(left: CataloguedName, right: CataloguedName): number {
  return right.count - left.count || labelOf(left).localeCompare(labelOf(right));
}

/** What it is listed under. */
function labelOf({ acronym, name }: CataloguedName): string {
  return acronym ?? name;
}

/** A name and an acronym written just so. */
interface Spelling {
  name: string;
  acronym: string | null;
  aliases: readonly string[];
  times: number;
  owners: Set<string>;
}

function collectSpellings(names: readonly Name[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const { name, acronym, owner, times = 1 } of names) {
    const id = `${name}\n${acronym ?? ''}`;
    const known = spellings.get(id);
    const spelling = known ?? {
      name,
      acronym,
      aliases: aliasesOf(name, acronym),
      times: 0,
      owners: new Set(),
    };
    if (!known) spellings.set(id, spelling);
    spelling.times += times;
    if (owner !== null) spelling.owners.add(owner);
  }
  return [...spellings.values()];
}

function aliasesOf(name: string, acronym: string | null): string[] {
  return [...new Set([name, acronym ?? name].map(foldName))];
}

/** Spellings that share an alias, directly or through others, form one group. */
function groupSpellings(spellings: readonly Spelling[]): Spelling[][] {
  const next = new Map<string, string>();
  const rootOf = (alias: string): string => {
    let root = alias;
    for (let up = next.get(root); up !== undefined; up = next.get(root)) root = up;
    if (root !== alias) next.set(alias, root);
    return root;
  };
  for (const { aliases } of spellings) {
    const [first, other] = aliases.map(rootOf);
    if (first !== undefined && other !== undefined && other !== first) next.set(other, first);
  }
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const root = rootOf(spelling.aliases[0] ?? '');
    const group = groups.get(root);
    if (group) group.push(spelling);
    else groups.set(root, [spelling]);
  }
  return [...groups.values()];
}

function describeGroup(group: readonly Spelling[]): CataloguedName {
  const acronym = mostUsed(group, (spelling) => spelling.acronym);
  const short = acronym === null ? null : foldName(acronym);
  const full = mostUsed(group, ({ name, aliases }) => (aliases[0] === short ? null : name));
  const name = full ?? acronym ?? '';
  const owners = new Set(group.flatMap((spelling) => [...spelling.owners]));
  return { key: foldName(acronym ?? name), name, acronym, count: owners.size };
}

/** The first of those that stand most often; null when there are none. */
function mostUsed(group: readonly Spelling[], read: (spelling: Spelling) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const spelling of group) {
    const value = read(spelling);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + spelling.times);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
