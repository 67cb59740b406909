/** A text with the words sought marked. */
import type { Span } from '../../shared/documents/block.ts';

export function HighlightedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const starts = [0, ...spans.map((span) => span.end)];
  return starts.map((start, position) => {
    const span = spans[position];
    return (
      <span key={start}>
        {text.slice(start, span?.start ?? text.length)}
        {span && <mark>{text.slice(span.start, span.end)}</mark>}
      </span>
    );
  });
}
