/** What hangs together in the library: what a person confirmed, and what is suggested and was not rejected. */
import { compareLinks, type Link } from '../../shared/programmes/link.ts';
import { ProgrammeIndex, type Suggestion } from '../../shared/programmes/suggest.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Session } from '../store/session.ts';
import type { Workspace } from '../store/workspace.ts';
import { mainTexts } from './main-texts.ts';

/** @returns the surest first */
export async function linksOfLibrary({ workspace }: Pick<Session, 'workspace'>): Promise<readonly Link[]> {
  const texts = await mainTexts({ workspace });
  const confirmed = confirmedLinks(workspace);
  const programmeOf = new Map(
    workspace.list('programmes').flatMap(({ id, mentions }) => mentions.map((one) => [one.initiativeId, id])),
  );
  const rejected = new Set(
    workspace
      .list('rejected-links')
      .flatMap(({ links }) => links.map(({ initiatives }) => keyOf(initiatives))),
  );
  const suggested = suggestionsOf(workspace, texts)
    .filter(({ initiatives }) => !rejected.has(keyOf(initiatives)))
    .filter(({ initiatives: [one, other] }) => !(programmeOf.has(one) && programmeOf.has(other)))
    .map((suggestion): Link => ({ ...suggestion, isConfirmed: false }));
  return [...confirmed, ...suggested].sort(compareLinks);
}

/** Every two mentions of a programme in different documents. */
function confirmedLinks(workspace: Workspace): Link[] {
  return workspace.list('programmes').flatMap(({ mentions }) =>
    mentions.flatMap((one, at) =>
      mentions
        .slice(at + 1)
        .filter((other) => other.documentId !== one.documentId)
        .map((other): Link => ({
          initiatives: [one.initiativeId, other.initiativeId],
          isConfirmed: true,
          score: null,
          terms: [],
        })),
    ),
  );
}

function keyOf([one, other]: readonly [string, string]): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

interface Known {
  texts: readonly DocumentRecord[];
  suggestions: readonly Suggestion[];
}

/** The suggestions as long as the same texts are there: finding them takes a while. */
const known = new WeakMap<Workspace, Known>();

function suggestionsOf(workspace: Workspace, texts: readonly DocumentRecord[]): readonly Suggestion[] {
  const before = known.get(workspace);
  if (before?.texts.length === texts.length && before.texts.every((text, at) => text === texts[at]))
    return before.suggestions;
  const index = new ProgrammeIndex(
    texts.flatMap(({ document, initiatives }) =>
      initiatives.map((initiative) => ({
        initiative,
        documentId: document.id,
        language: document.language,
      })),
    ),
  );
  const suggestions = index.suggest();
  known.set(workspace, { texts, suggestions });
  return suggestions;
}
