/** Words with a little of what stands around them. */
import type { Span } from '../../../shared/documents/block.ts';

/** In UTF-16 code units. */
const AROUND = 90;

export function excerpt(text: string, { start, end }: Span): { text: string; span: Span } {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const first = from === 0 && start > AROUND ? start : Math.min(from, start);
  const space = end + AROUND >= text.length ? -1 : text.lastIndexOf(' ', end + AROUND);
  const last = end + AROUND >= text.length ? text.length : Math.max(space, end);
  const [before, after] = [first > 0 ? '… ' : '', last < text.length ? ' …' : ''];
  const moved = before.length - first;
  return {
    text: `${before}${text.slice(first, last)}${after}`,
    span: { start: start + moved, end: end + moved },
  };
}
