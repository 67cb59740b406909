/** The review of one file: what is known of it, what to do with it, and its passages beside the initiatives found in them. */
import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useRead } from '../../api.ts';
import type { ImportReview } from '../../../shared/documents/import-item.ts';
import { useLocalHistory } from '../../frame/local-history.ts';
import { useLanguage } from '../../ui/language.tsx';
import { DocumentFields } from './document-fields.tsx';
import { KeySheet } from './key-sheet.tsx';
import { MatchChoice } from './match-choice.tsx';
import { ReviewFooter } from './review-footer.tsx';
import { ReviewGrid } from './review-grid.tsx';
import { ReviewToolbar } from './review-toolbar.tsx';
import { focusEntry, useCommands } from './use-commands.ts';
import { useFinishImport, type ReadyItem } from './use-finish-import.ts';
import { useReview } from './use-review.ts';
import styles from './file-review.module.css';

export function FileReview({ item }: { item: ReadyItem }) {
  const { t } = useLanguage();
  const read = useRead('imports.read', { id: item.id }).data;
  if (read?.id !== item.id)
    return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  return <OpenReview item={item} review={read} />;
}

function OpenReview({ item, review }: { item: ReadyItem; review: ImportReview }) {
  const { t } = useLanguage();
  const tools = useReview(review);
  const grid = useRef<HTMLDivElement>(null);
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const commands = useCommands(tools, grid);
  const { accept, isStoring } = useFinishImport();
  const { reviewed } = tools.state;
  useLocalHistory(commands.undo, commands.redo);
  useFocusAtStart(grid);

  const isAcceptable = reviewed.title.trim() !== '' && !isStoring;
  const onAccept = () => {
    if (isAcceptable) accept([item]);
  };
  useControlEnter(onAccept);
  const toggleSheet = () => {
    setIsSheetOpen(!isSheetOpen);
  };
  return (
    <section className={styles.review} aria-label={t('imports.review', { file: item.file })}>
      <div className={styles.head}>
        <DocumentFields tools={tools} />
        <MatchChoice review={review} tools={tools} />
        <Warnings warnings={review.warnings} />
      </div>
      <ReviewToolbar
        tools={tools}
        commands={commands}
        isSheetOpen={isSheetOpen}
        onToggleSheet={toggleSheet}
      />
      {isSheetOpen && <KeySheet />}
      <ReviewGrid
        review={review}
        tools={tools}
        commands={commands}
        gridRef={grid}
        onToggleSheet={toggleSheet}
      />
      <ReviewFooter
        id={item.id}
        tools={tools}
        message={commands.message}
        isStoring={isStoring}
        isAcceptable={isAcceptable}
        onAccept={onAccept}
      />
    </section>
  );
}

/** Keys work at once in a file that came up by itself; a focus that the user has put somewhere stays there. */
function useFocusAtStart(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) focusEntry(grid);
  }, [grid]);
}

/** Wherever the focus is. */
function useControlEnter(work: () => void): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const { t } = useLanguage();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.warnings} open={warnings.length < 3}>
      <summary>{t('imports.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}
