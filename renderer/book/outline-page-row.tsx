/** One page of the outline: it opens the book, moves by buttons or Alt with the arrow keys, and is taken away. */
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DataTrendingRegular,
  BranchCompareRegular,
  DismissRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Page } from '../../shared/book/page.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNavigation } from '../navigation.ts';
import { keysIn } from '../ui/keys-in.ts';
import { useLanguage } from '../ui/language.tsx';
import { ariaKeys } from '../ui/use-key-names.ts';
import { usePageActions } from './use-page-actions.ts';
import styles from './outline-card.module.css';

interface RowProps {
  bookId: string;
  page: Page;
  title: string;
}

export function OutlinePageRow({ bookId, page, title }: RowProps) {
  const { t } = useLanguage();
  const show = useNavigation((navigation) => navigation.show);
  const { canChange } = useAccess();
  const { move, remove } = usePageActions(bookId, page.id);
  const Icon = page.kind === 'picture' ? DataTrendingRegular : BranchCompareRegular;
  return (
    <div
      role="row"
      className={styles.card}
      data-page-row={page.id}
      data-focus={`page ${page.id}`}
      data-name={title}
    >
      <span className={styles.pageIcon} aria-hidden>
        <Icon />
      </span>
      <span role="gridcell" className={styles.cell}>
        <button
          type="button"
          className={styles.title}
          tabIndex={-1}
          data-cell="main"
          data-focus-first
          data-page={page.id}
          aria-keyshortcuts={ariaKeys('card-up', 'card-down', 'card-remove')}
          title={title}
          onClick={() => {
            show('book');
          }}
          onKeyDown={(event) => {
            if (!canChange) return;
            keysIn('card', event, {
              'card-rename': () => undefined,
              'card-up': () => {
                move(-1);
              },
              'card-down': () => {
                move(1);
              },
              'card-remove': () => {
                if (!event.repeat) remove();
              },
            });
          }}
        >
          <span className={styles.words}>{title}</span>
        </button>
      </span>
      <span className={styles.pageTools} role="presentation">
        <Tool
          label={t('book.page-up', { title })}
          icon={<ArrowUpRegular aria-hidden />}
          onClick={() => {
            move(-1);
          }}
        />
        <Tool
          label={t('book.page-down', { title })}
          icon={<ArrowDownRegular aria-hidden />}
          onClick={() => {
            move(1);
          }}
        />
        <Tool
          label={t('book.card-remove', { title })}
          icon={<DismissRegular aria-hidden />}
          onClick={remove}
        />
      </span>
    </div>
  );
}

function Tool({ label, icon, onClick }: { label: string; icon: ReactElement; onClick: () => void }) {
  const { canChange } = useAccess();
  return (
    <span role="gridcell">
      <button
        type="button"
        className={styles.tool}
        tabIndex={-1}
        data-cell
        aria-disabled={!canChange || undefined}
        aria-label={label}
        title={label}
        onClick={() => {
          if (canChange) onClick();
        }}
      >
        {icon}
      </button>
    </span>
  );
}
