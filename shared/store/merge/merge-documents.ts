/**
 * Merges documents. One that is in the library already, under its id or as the same text, is not added again; of one whose text differs
 * under the same id, the newer stays unless the user chooses. Whatever annotations or cards of theirs need, and the text here does not
 * have, comes along: as a document of its own, or among the retired initiatives of the one that is here.
 */
import type { Initiative } from '../../initiatives/initiative.ts';
import type { DocumentRecord } from '../store-file.ts';
import { passagesOf, type Alignment, type Counterpart } from './align-documents.ts';
import { chosen, keyOf, type MergeChoice, type MergeChoices, type MergeThing } from './merge-thing.ts';

type DocumentThing = Extract<MergeThing, { kind: 'document' }>;

interface Merged {
  things: DocumentThing[];
  /** Only those that change. */
  records: DocumentRecord[];
}

/** @param needed ids of their initiatives that annotations and cards of theirs speak of */
export function mergeDocuments(
  theirs: readonly DocumentRecord[],
  alignment: Alignment,
  needed: ReadonlySet<string>,
  choices: MergeChoices,
): Merged {
  const things = theirs.map((record) => judge(record, alignment, needed, choices));
  const records = things.flatMap((thing): DocumentRecord[] => {
    const counterpart = alignment.counterparts.get(thing.id);
    if (!thing.theirs) return [];
    if (thing.state === 'new') return [carried(thing.theirs, counterpart, alignment)];
    if (!counterpart) return [];
    const base = thing.choice === 'theirs' ? taken(thing.theirs, counterpart, alignment) : counterpart.mine;
    const isSameDocument = counterpart.by === 'id';
    const whole = isSameDocument ? withNeeded(base, thing.theirs, needed, alignment.renamed) : base;
    return whole === counterpart.mine ? [] : [whole];
  });
  return { things, records };
}

function judge(
  theirs: DocumentRecord,
  { counterparts, renamed }: Alignment,
  needed: ReadonlySet<string>,
  choices: MergeChoices,
): DocumentThing {
  const { id } = theirs.document;
  const key = keyOf({ kind: 'document', id });
  const counterpart = counterparts.get(id);
  const mine = counterpart?.mine ?? null;
  const common = { kind: 'document', id, key, mine, theirs } as const;
  const settled = { options: [], choice: null };
  if (!counterpart || !mine) return { ...common, state: 'new', ...settled };
  const isUnderOther = counterpart.by === 'text';
  const lacksWords = passagesOf(theirs).some((one) => needed.has(one.id) && !renamed.has(one.id));
  if (isUnderOther && lacksWords) return { ...common, state: 'new', ...settled };
  const isBack = mine.document.trashedAt !== null && theirs.document.trashedAt === null;
  const isSame = isUnderOther || contentOf(mine) === contentOf(theirs);
  if (isSame && !isBack) return { ...common, state: 'here', ...settled };
  const options: MergeChoice[] = ['mine', 'theirs'];
  const unless = !isBack && supersedes(theirs, mine) ? 'theirs' : 'mine';
  return { ...common, state: 'differs', options, choice: chosen(key, choices, options, unless) };
}

/** What was there has since been replaced by what is here. */
function supersedes({ document: newer }: DocumentRecord, { document: older }: DocumentRecord): boolean {
  const isEarlier = newer.versions.some(({ sha256 }) => sha256 === older.sha256);
  return isEarlier && !older.versions.some(({ sha256 }) => sha256 === newer.sha256);
}

/** As it stands here: the further sources of a text that has another id here are further sources of that one. */
function carried(
  { document, initiatives, retired }: DocumentRecord,
  counterpart: Counterpart | undefined,
  { counterparts, renamed }: Alignment,
): DocumentRecord {
  const main = counterpart?.mine.document;
  const theirMain = document.duplicateOf;
  const duplicateOf = main
    ? (main.duplicateOf ?? main.id)
    : theirMain === null
      ? null
      : (counterparts.get(theirMain)?.mine.document.id ?? theirMain);
  const place = (one: Initiative): Initiative => {
    const sameAs = main
      ? (renamed.get(one.id) ?? null)
      : one.sameAs && (renamed.get(one.sameAs) ?? one.sameAs);
    return sameAs === one.sameAs ? one : { ...one, sameAs };
  };
  return {
    document: { ...document, duplicateOf },
    initiatives: initiatives.map(place),
    retired: retired.map(place),
  };
}

function taken(theirs: DocumentRecord, { mine, by }: Counterpart, { renamed }: Alignment): DocumentRecord {
  const isSame = by === 'text' || contentOf(mine) === contentOf(theirs);
  return isSame ? outOfTrash(mine) : takeTheirs(mine, theirs, renamed);
}

function outOfTrash({ document, ...rest }: DocumentRecord): DocumentRecord {
  const { trashedBy: _, ...kept } = document;
  return { ...rest, document: { ...kept, trashedAt: null } };
}

/** Their text in the place of mine; what only mine has is retired, so that nothing loses its place. */
function takeTheirs(
  mine: DocumentRecord,
  theirs: DocumentRecord,
  renamed: ReadonlyMap<string, string>,
): DocumentRecord {
  const { id, duplicateOf, sha256, fileName, byteLength, importedAt, versions } = mine.document;
  const known = new Set([theirs.document, ...theirs.document.versions].map((one) => one.sha256));
  const missing = [...versions, { sha256, fileName, byteLength, importedAt }].filter(
    (version) => !known.has(version.sha256),
  );
  const nameHere = (own: string) => renamed.get(own) ?? own;
  const place = (one: Initiative): Initiative => ({ ...one, id: nameHere(one.id), documentId: id });
  const initiatives = theirs.initiatives.map(place);
  const taken = new Set(initiatives.map((one) => one.id));
  const retired = new Map(
    [...passagesOf(mine), ...theirs.retired.map(place)]
      .filter((one) => !taken.has(one.id))
      .map((one) => [one.id, one]),
  );
  return {
    document: {
      ...theirs.document,
      id,
      duplicateOf,
      versions: [...missing, ...theirs.document.versions],
      blocks: theirs.document.blocks.map((placed) => ({
        ...placed,
        initiativeId: placed.initiativeId === null ? null : nameHere(placed.initiativeId),
      })),
    },
    initiatives,
    retired: [...retired.values()],
  };
}

function withNeeded(
  record: DocumentRecord,
  theirs: DocumentRecord,
  needed: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): DocumentRecord {
  const there = new Set(passagesOf(record).map(({ id }) => id));
  const missing = passagesOf(theirs).filter(({ id }) => needed.has(id) && !renamed.has(id) && !there.has(id));
  if (missing.length === 0) return record;
  const { id: documentId } = record.document;
  return { ...record, retired: [...record.retired, ...missing.map((one) => ({ ...one, documentId }))] };
}

/** What a reader of the document would see; not what the program worked out, nor what only this library knows of it. */
function contentOf({ document, initiatives }: DocumentRecord): string {
  const { title, documentType, date, language, dialogueId, participants, sourceAddress, sha256, blocks } =
    document;
  const facts = [title, documentType, date, language, dialogueId, participants, sourceAddress, sha256];
  const texts = initiatives.map(({ id, pillar, section, text, runs, children }) => [
    id,
    pillar,
    section,
    text,
    runs,
    children,
  ]);
  return JSON.stringify([facts, blocks, texts]);
}
