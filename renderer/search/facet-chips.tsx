/** The years, tags and the like that the list is narrowed by, each as a chip that takes it away. */
import { DismissRegular } from '@fluentui/react-icons';
import type { SearchQuery } from '../../shared/search/search-query.ts';
import styles from '../initiatives/active-filters.module.css';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { FACET_BUTTON_ID } from './facet-button.tsx';

export function FacetChips() {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const { years, tags, having } = query;
  const chips: { name: string; without: Partial<SearchQuery> }[] = [
    ...years.map((year) => ({ name: year, without: { years: years.filter((other) => other !== year) } })),
    ...tags.map((tag) => ({ name: `#${tag}`, without: { tags: tags.filter((other) => other !== tag) } })),
    ...having.map((one) => ({
      name: t(`search.having.${one}`),
      without: { having: having.filter((other) => other !== one) },
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={t('search.active')}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('facts.remove', { filter: name })}
            onClick={() => {
              search(without as Parameters<typeof search>[0]);
              document.getElementById(FACET_BUTTON_ID)?.focus();
            }}
          >
            <span className={styles.label}>{name}</span>
            <DismissRegular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
