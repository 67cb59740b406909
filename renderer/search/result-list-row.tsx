/** A row of the list of results: an initiative, an annotation, or a page of a book; a quiet stand-in while it is on its way. */
import { useEffect, useRef } from 'react';
import type { ResultRow } from '../../shared/search/found.ts';
import { InitiativeListRow } from '../initiatives/initiative-list-row.tsx';
import { AnnotationListRow } from './annotation-list-row.tsx';
import { PageListRow } from './page-list-row.tsx';
import type { RowPlace } from './row-place.ts';
import styles from './result-list-row.module.css';

interface ResultListRowProps extends RowPlace {
  result: ResultRow | undefined;
  addHint: string;
  onAdd: (initiativeId: string) => void;
  takesFocus: boolean;
  onFocused: () => void;
}

export function ResultListRow(props: ResultListRowProps) {
  const { result, addHint, onAdd, takesFocus, onFocused, ...place } = props;
  const holder = useRef<HTMLDivElement>(null);
  const isThere = result !== undefined;
  useEffect(() => {
    if (!takesFocus || !isThere) return;
    holder.current?.querySelector<HTMLElement>('[role="row"]')?.focus({ preventScroll: true });
    onFocused();
  }, [takesFocus, isThere, onFocused]);
  return (
    <div ref={holder} role="presentation">
      {result === undefined && <Waiting offset={place.offset} index={place.index} />}
      {result?.group === 'initiatives' && (
        <InitiativeListRow row={result.row} addHint={addHint} onAdd={onAdd} {...place} />
      )}
      {result?.group === 'annotations' && <AnnotationListRow row={result.row} {...place} />}
      {result?.group === 'pages' && <PageListRow row={result.row} {...place} />}
    </div>
  );
}

function Waiting({ offset, index }: Pick<RowPlace, 'offset' | 'index'>) {
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.waiting} style={{ top: offset }}>
      <span role="gridcell" />
    </div>
  );
}
