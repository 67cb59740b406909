/** Takes the HTML tags off both ends of a stretch of markdown that only set it apart: `<div>`, `</li>`. Tags that style text stay. */
import type { Span } from '../../../shared/documents/block.ts';

const APART =
  'address|article|aside|blockquote|body|br|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|li|main|nav|' +
  'ol|p|section|span|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const OPENING = new RegExp(`^</?(?:${APART})(?:\\s[^<>]{0,1000})?/?>`, 'i');
const CLOSING = new RegExp(`</?(?:${APART})(?:\\s[^<>]{0,1000})?/?>$`, 'i');
const LONGEST_TAG = 1100;

export function trimTags(source: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (let before = -1; before !== from;) {
    before = from;
    while (from < to && /\s/.test(source.charAt(from))) from += 1;
    if (source.charAt(from) === '<')
      from += OPENING.exec(source.slice(from, Math.min(to, from + LONGEST_TAG)))?.[0].length ?? 0;
  }
  for (let before = -1; before !== to;) {
    before = to;
    while (to > from && /\s/.test(source.charAt(to - 1))) to -= 1;
    if (source.charAt(to - 1) === '>')
      to -= CLOSING.exec(source.slice(Math.max(from, source.lastIndexOf('<', to - 1)), to))?.[0].length ?? 0;
  }
  return { start: from, end: to };
}
