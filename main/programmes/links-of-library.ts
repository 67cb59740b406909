/** What hangs together in the library: what a person confirmed, and what is suggested and was not rejected. */
import { compareLinks, type Link } from '../../shared/programmes/link.ts';
import type { Session } from '../store/session.ts';
import type { Workspace } from '../store/workspace.ts';
import { programmesOf } from './workspace-programmes.ts';

/** @returns the surest first */
export async function linksOfLibrary({ workspace }: Pick<Session, 'workspace'>): Promise<readonly Link[]> {
  const confirmed = confirmedLinks(workspace);
  const programmeOf = new Map(
    workspace.list('programmes').flatMap(({ id, mentions }) => mentions.map((one) => [one.initiativeId, id])),
  );
  const rejected = new Set(
    workspace
      .list('rejected-links')
      .flatMap(({ links }) => links.map(({ initiatives }) => keyOf(initiatives))),
  );
  const suggested = (await programmesOf(workspace).links())
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
