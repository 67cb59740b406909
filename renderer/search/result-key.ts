/** By what a result is known again, and which initiative it is about. */
import type { ResultRow } from '../../shared/search/found.ts';

export function keyOf(result: ResultRow): string {
  return result.group === 'pages' ? `pages ${result.row.cardId}` : `${result.group} ${result.row.id}`;
}

export function initiativeOf(result: ResultRow): string {
  return result.group === 'initiatives' ? result.row.id : result.row.initiativeId;
}
