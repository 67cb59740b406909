/** Makes programmes of pairs that a person says are one undertaking. What hangs together becomes one programme, with the oldest of those there are. */
import type { ConfirmedLink } from '../../shared/programmes/programme-view.ts';
import type { Programme } from '../../shared/programmes/programme.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';
import { knownAs } from './mention-ids.ts';
import { createProgramme, join, mentionsOf } from './write-programmes.ts';

interface Cluster {
  ids: string[];
  title: string;
}

export function confirmLinks(
  transaction: Transaction,
  session: Session,
  links: readonly ConfirmedLink[],
): Programme[] {
  return clustersOf(
    links.map(({ initiatives: [one, other], title }) => ({
      ids: [knownAs(transaction, one).initiativeId, knownAs(transaction, other).initiativeId],
      title,
    })),
    transaction.list('programmes'),
  ).map((cluster) => settle(transaction, session, cluster));
}

/** Those that share an initiative, or a programme, are one; the first title counts. */
function clustersOf(links: readonly Cluster[], programmes: readonly Programme[]): Cluster[] {
  const homes = new Map(
    programmes.flatMap(({ id, mentions }) => mentions.map(({ initiativeId }) => [initiativeId, id])),
  );
  const groups = ({ ids }: Cluster) => new Set(ids.map((id) => homes.get(id) ?? id));
  const clusters: Cluster[] = [];
  for (const link of links) {
    const mine = groups(link);
    const touching = clusters.filter((one) => [...groups(one)].some((group) => mine.has(group)));
    const [first] = touching;
    const merged = {
      ids: [...touching, link].flatMap(({ ids }) => ids),
      title: first?.title ?? link.title,
    };
    const place = first ? clusters.indexOf(first) : clusters.length;
    clusters.splice(place, first ? 1 : 0, merged);
    for (const one of touching.slice(1)) clusters.splice(clusters.indexOf(one), 1);
  }
  return clusters;
}

function settle(transaction: Transaction, session: Session, { ids, title }: Cluster): Programme {
  const wanted = new Set(ids);
  const known = transaction
    .list('programmes')
    .filter(({ mentions }) => mentions.some(({ initiativeId }) => wanted.has(initiativeId)))
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt) || left.id.localeCompare(right.id));
  const [oldest, ...others] = known;
  const fresh = mentionsOf(transaction, session, ids);
  if (!oldest) return join(transaction, session, createProgramme(transaction, session, title, fresh), []);
  return join(transaction, session, oldest, [...others.flatMap(({ mentions }) => mentions), ...fresh]);
}
