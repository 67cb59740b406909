/** The rows of one group, by pillar. */
import type { Pillar } from '../../shared/documents/pillar.ts';
import type {
  ChangeKind,
  CompletedChange,
  ContinuedChange,
  DocumentChanges,
  SilentChange,
} from '../../shared/programmes/document-changes.ts';
import type { SourceQuote } from '../../shared/programmes/source-quote.ts';

export type ChangeRow = { id: string; pillar: Pillar | null; source: SourceQuote } & (
  | { kind: 'added' }
  | { kind: 'continued'; change: ContinuedChange }
  | { kind: 'completed'; change: CompletedChange }
  | { kind: 'silent'; change: SilentChange }
);

/** In the order of the text, which goes by pillar; what has none is last. */
export function rowsOf(changes: DocumentChanges, kind: ChangeKind): ChangeRow[] {
  const rows = rowsAsWritten(changes, kind);
  const pillars = [...new Set(rows.map(({ pillar }) => pillar))].sort(
    (left, right) => Number(left === null) - Number(right === null),
  );
  return pillars.flatMap((pillar) => rows.filter((row) => row.pillar === pillar));
}

function rowsAsWritten(changes: DocumentChanges, kind: ChangeKind): ChangeRow[] {
  switch (kind) {
    case 'added':
      return changes.added.map((source) => ({ kind, ...about(source) }));
    case 'continued':
      return changes.continued.map((change) => ({ kind, change, ...about(change.after) }));
    case 'completed':
      return changes.completed.map((change) => ({ kind, change, ...about(change.after) }));
    case 'silent':
      return changes.silent.map((change) => ({ kind, change, ...about(change.source) }));
  }
}

function about(source: SourceQuote): { id: string; pillar: Pillar | null; source: SourceQuote } {
  return { id: source.initiativeId, pillar: source.pillar, source };
}
