/**
 * The list of what is found: a grid for the keyboard and the screen reader, drawn only where it is seen. Arrow keys choose, through all groups;
 * B adds to the book, Enter opens, Escape goes back to the search field; an initiative can be dragged into the outline.
 */
import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { GroupHeading } from '../search/group-heading.tsx';
import { NothingFound } from '../search/nothing-found.tsx';
import { focusSearchField } from '../search/search-field-focus.ts';
import { placeResults, type ResultPlaces } from '../search/result-places.ts';
import { initiativeOf } from '../search/result-key.ts';
import { ResultListRow } from '../search/result-list-row.tsx';
import { rowGeometry } from '../search/row-geometry.ts';
import { useRowWindow, type RowWindow } from '../search/use-row-window.ts';
import type { Answer } from '../search/use-answer.ts';
import { useChosenResult } from '../search/use-chosen-result.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './initiative-list.module.css';

interface InitiativeListProps {
  answer: Answer;
  /** Says what adding does, and its key. */
  addHint: string;
  onAdd: (initiativeId: string) => void;
}

const PAGE = 8;
const NONE = { initiatives: 0, annotations: 0, pages: 0 };

export const InitiativeList = memo(function InitiativeList({ answer, addHint, onAdd }: InitiativeListProps) {
  const { t } = useLanguage();
  const { found, rowAt, see } = answer;
  const places = placeResults(found?.counts ?? NONE);
  const geometry = rowGeometry(places);
  const chosen = useChosenResult(answer, places.rows);
  const { attach, first, last, show, toTop } = useRowWindow(geometry, places.indexOf(Math.max(0, chosen.at)));
  useKeepInSight({ first, last }, places, see);
  useStartOver(answer.query, toTop);

  const choose = (target: number) => {
    const row = Math.max(0, Math.min(places.rows - 1, target));
    if (places.rows === 0) return;
    show(places.indexOf(row));
    chosen.choose(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, chosen.at, places.rows);
    const result = rowAt(chosen.at);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target !== null) choose(target);
    else if (event.key.toLowerCase() === 'b' && result) onAdd(initiativeOf(result));
    else if (event.key === 'Enter' && result) chosen.open(result);
    else if (event.key === 'Escape') focusSearchField();
    else return;
    event.preventDefault();
  };

  if (found && places.rows === 0) return <NothingFound found={found} />;
  return (
    <div className={styles.scroll} ref={attach}>
      <div
        role="grid"
        aria-label={t('initiatives.title')}
        aria-rowcount={places.length}
        className={styles.grid}
        style={{ height: geometry.startOf(places.length) }}
        onKeyDown={onKeyDown}
      >
        {indexesFrom(first, last).map((index) => {
          const place = places.placeAt(index);
          const start = geometry.startOf(index);
          if (place.kind === 'heading')
            return <GroupHeading key={place.group} {...place} index={index} offset={start} />;
          const isEntry = chosen.at < 0 ? place.at === 0 : place.at === chosen.at;
          return (
            <ResultListRow
              key={`row ${String(place.at)}`}
              result={rowAt(place.at)}
              index={index}
              offset={start}
              addHint={addHint}
              onAdd={onAdd}
              isChosen={place.at === chosen.at}
              isEntry={isEntry}
              takesFocus={place.at === chosen.wanted}
              onChoose={() => {
                chosen.choose(place.at);
              }}
              onFocused={chosen.focused}
            />
          );
        })}
      </div>
    </div>
  );
});

function indexesFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, order) => first + order);
}

function useKeepInSight(
  { first, last }: Pick<RowWindow, 'first' | 'last'>,
  { headings }: ResultPlaces,
  see: Answer['see'],
): void {
  useEffect(() => {
    see(first - headings.length, last);
  });
}

/** Another query is read from its beginning. */
function useStartOver(query: Answer['query'], toTop: () => void): void {
  const answered = useRef(query);
  useEffect(() => {
    if (answered.current === query) return;
    answered.current = query;
    toTop();
  }, [query, toTop]);
}

/** @returns the row that a key goes to, or null when it goes nowhere */
function targetOf(key: string, chosen: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return chosen + 1;
    case 'ArrowUp':
      return chosen - 1;
    case 'PageDown':
      return chosen + PAGE;
    case 'PageUp':
      return chosen - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
