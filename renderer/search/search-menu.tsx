/** Beside the search field: the searches that are kept under names, with how much each finds now; what was lately looked for; keeping this one. */
import { Button, Input, Popover, PopoverSurface, PopoverTrigger, Tooltip } from '@fluentui/react-components';
import { BookmarkSearchRegular, DismissRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import { call, useRead } from '../api.ts';
import { SEARCH_NAME_LENGTH } from '../../shared/search/saved-search.ts';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { EMPTY_QUERY, useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { focusSearchField } from './search-field-focus.ts';
import styles from './search-menu.module.css';

export const SearchMenu = memo(function SearchMenu() {
  const { t } = useLanguage();
  const search = useNavigation((navigation) => navigation.search);
  const [isOpen, setOpen] = useState(false);
  const apply = (query: SearchQuery) => {
    search({ ...EMPTY_QUERY, ...query, facts: query.facts ?? EMPTY_QUERY.facts });
    setOpen(false);
    focusSearchField();
  };
  return (
    <Popover
      trapFocus
      open={isOpen}
      positioning={{ position: 'below', align: 'end', overflowBoundaryPadding: 8 }}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={t('search.menu')} relationship="label">
          <Button
            id="search-menu"
            className={styles.button}
            appearance="subtle"
            icon={<BookmarkSearchRegular />}
          />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('search.menu')}>
        <SavedSearches onApply={apply} />
        <RecentSearches onApply={apply} />
        <KeepSearch />
      </PopoverSurface>
    </Popover>
  );
});

interface ListProps {
  onApply: (query: SearchQuery) => void;
}

function SavedSearches({ onApply }: ListProps) {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  const { attempt, tellUndoable } = useNotices();
  const saved = useRead('searches.list', null).data ?? [];
  const counts = useRead('search.counts', { queries: saved.map(({ query }) => query) }).data ?? [];
  const remove = (id: string, next: HTMLElement | null) => {
    void attempt(() => call('searches.remove', { id })).then((removed) => {
      if (!removed) return;
      next?.focus();
      tellUndoable(t('search.removed', { name: removed.name }));
    });
  };
  return (
    <section aria-label={t('search.saved')}>
      <h2 className={styles.title}>{t('search.saved')}</h2>
      {saved.length === 0 && <p className={styles.none}>{t('search.none-saved')}</p>}
      <ul className={styles.list}>
        {saved.map(({ id, name, query }, index) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={styles.apply}
              onClick={() => {
                onApply(query);
              }}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{sum(counts[index])}</span>
            </button>
            {canChange && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('search.remove', { name })}
                onClick={({ currentTarget }) => {
                  remove(id, nextOf(currentTarget));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What takes the focus when the entry of a button is gone: the entry after it, or before it, or the field to save under a name. */
function nextOf(button: HTMLElement): HTMLElement | null {
  const entry = button.closest('li');
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
  if (neighbour) return neighbour.querySelector('button');
  return button.closest('[role="dialog"]')?.querySelector('input') ?? null;
}

function sum(counts: { initiatives: number; annotations: number; pages: number } | undefined): string {
  return counts ? String(counts.initiatives + counts.annotations + counts.pages) : '';
}

function RecentSearches({ onApply }: ListProps) {
  const { t } = useLanguage();
  const recent = useRead('search.recent', null).data ?? [];
  if (recent.length === 0) return null;
  return (
    <section aria-label={t('search.recent')}>
      <h2 className={styles.title}>{t('search.recent')}</h2>
      <ul className={styles.list}>
        {recent.map((query) => (
          <li key={JSON.stringify(query)} className={styles.item}>
            <button
              type="button"
              className={styles.apply}
              onClick={() => {
                onApply(query);
              }}
            >
              <span className={styles.name}>{query.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeepSearch() {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  const { attempt, tellUndoable } = useNotices();
  const { query } = useNavigation();
  const [name, setName] = useState(query.text.slice(0, SEARCH_NAME_LENGTH));
  if (!canChange) return null;
  const keep = () => {
    void attempt(() => call('searches.save', { name: name.trim(), query })).then((saved) => {
      if (saved) tellUndoable(t('search.kept', { name: saved.name }));
    });
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keep();
      }}
    >
      <Input
        size="small"
        className={styles.field}
        aria-label={t('search.name')}
        placeholder={t('search.name')}
        maxLength={SEARCH_NAME_LENGTH}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
      />
      <Button size="small" type="submit" disabledFocusable={name.trim() === ''}>
        {t('search.keep')}
      </Button>
    </form>
  );
}
