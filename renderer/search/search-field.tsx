/** The search field: takes words, phrases and fields, and tells what it did not understand. Arrow down and Enter lead into the results. */
import { SearchBox } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Found } from '../../shared/search/found.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { QueryNotes } from './query-notes.tsx';
import { rememberSearch } from './recent-searches.ts';
import { SearchMenu } from './search-menu.tsx';
import { chooseResult } from './use-chosen-result.ts';
import styles from './search-field.module.css';

export function SearchField({ found }: { found: Found | undefined }) {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    if (event.key === 'Enter') rememberSearch(query);
    chooseResult(0);
  };
  return (
    <>
      <div className={styles.field}>
        <SearchBox
          id="search-field"
          className={styles.text}
          aria-label={t('initiatives.search')}
          aria-describedby={NOTES_ID}
          placeholder={t('search.hint')}
          value={query.text}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => {
            search({ text: value });
          }}
        />
        <SearchMenu />
      </div>
      <div id={NOTES_ID} role="status">
        <QueryNotes notes={found?.notes ?? []} />
      </div>
    </>
  );
}

const NOTES_ID = 'search-notes';
