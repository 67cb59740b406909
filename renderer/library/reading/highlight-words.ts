/** Marks words in the page without changing it, by the CSS Custom Highlight API; their looks are in `ui/palette.css`. */
type Name = 'reading-place' | 'reading-draft' | 'reading-found' | 'reading-found-now';

export function markWords(name: Name, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
