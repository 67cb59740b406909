/** Where nothing was found: what is wrong with the query, if that is known, and queries near it that find something. */
import { Button } from '@fluentui/react-components';
import type { Found, WayOut } from '../../shared/search/found.ts';
import { EMPTY_QUERY, useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { focusSearchField } from './search-field-focus.ts';
import styles from './nothing-found.module.css';

export function NothingFound({ found }: { found: Found }) {
  const { t } = useLanguage();
  const { search } = useNavigation();
  const say = ({ change }: WayOut): string => {
    switch (change.kind) {
      case 'without-filters':
        return t('search.without-filters');
      case 'without-word':
        return t('search.without-word', { word: change.word });
      case 'other-word':
        return t('search.other-word', { word: change.instead });
    }
  };
  return (
    <div className={styles.none} role="status">
      <strong>{t(found.isIndexing ? 'search.indexing' : 'initiatives.none-title')}</strong>
      <p>{t(found.waysOut.length > 0 ? 'search.try-instead' : 'initiatives.none-text')}</p>
      <ul className={styles.ways}>
        {found.waysOut.map((way) => (
          <li key={say(way)}>
            <Button
              size="small"
              className={styles.way}
              onClick={() => {
                search({ ...EMPTY_QUERY, ...way.query, facts: way.query.facts ?? EMPTY_QUERY.facts });
                focusSearchField();
              }}
            >
              <span className={styles.label}>{say(way)}</span>
              <span className={styles.count}>{way.count}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
