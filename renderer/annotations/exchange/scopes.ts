/** Which annotations may be exported: those that are chosen, those that are found, or all. */
import type { FoundIds } from '../../../shared/annotations/exchange/exchanged.ts';

export interface Scope extends FoundIds {
  name: 'chosen' | 'found' | 'all';
}

/** The narrowest first; those that say nothing else than the next are not offered. */
export function scopesOf(found: FoundIds, all: FoundIds, chosen: ReadonlySet<string>): Scope[] {
  const scopes: Scope[] = [
    { name: 'chosen', shared: all.shared.filter(isIn(chosen)), private: all.private.filter(isIn(chosen)) },
    { name: 'found', ...found },
    { name: 'all', ...all },
  ];
  return scopes.filter((scope) => {
    const count = countOf(scope);
    return scope.name === 'all' || (count > 0 && count < countOf(all));
  });
}

function isIn(ids: ReadonlySet<string>): (id: string) => boolean {
  return (id) => ids.has(id);
}

function countOf(scope: FoundIds): number {
  return scope.shared.length + scope.private.length;
}
