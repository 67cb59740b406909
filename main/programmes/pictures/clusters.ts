/** What hangs together by links, directly or through others. */
import type { Link } from '../../../shared/programmes/link.ts';

/** @returns the ids of each group, in the order of the links */
export function clustersOf(links: readonly Pick<Link, 'initiatives'>[]): string[][] {
  const groupOf = new Map<string, string[]>();
  for (const { initiatives } of links) {
    const [one, other] = initiatives.map((id) => groupOf.get(id) ?? [id]);
    if (!one || !other || one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}
