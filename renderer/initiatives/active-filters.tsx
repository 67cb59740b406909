/** The facts that the list is narrowed by, each as a chip that takes it away. */
import { DismissRegular } from '@fluentui/react-icons';
import { useRead } from '../api.ts';
import {
  withoutFilter,
  listFactFilters,
  type FactFilter,
  type NameCount,
} from '../../shared/initiatives/fact-query.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { FACT_FILTER_ID } from './fact-filter.tsx';
import styles from './active-filters.module.css';

export function ActiveFilters() {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const filters = listFactFilters(query.facts);
  const label = useFilterLabels();
  if (filters.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={t('facts.active')}>
      {filters.map((filter) => (
        <li key={`${filter.kind} ${filter.value}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('facts.remove', { filter: label(filter) })}
            title={label(filter)}
            onClick={() => {
              search({ facts: withoutFilter(query.facts, filter) });
              document.getElementById(FACT_FILTER_ID)?.focus();
            }}
          >
            <span className={styles.label}>{label(filter)}</span>
            <DismissRegular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function useFilterLabels(): (filter: FactFilter) => string {
  const { t, date } = useLanguage();
  const names = useRead('initiatives.facts', null).data;
  const nameOf = (list: readonly NameCount[] | undefined, key: string) => {
    const found = list?.find((name) => name.key === key);
    return found?.acronym ?? found?.name ?? key;
  };
  return (filter) => {
    switch (filter.kind) {
      case 'money':
        return filter.value === 'any' ? t('facts.filter-money-any') : t(`facts.filter-stage.${filter.value}`);
      case 'dates':
        return t(`facts.filter-date-${filter.value}`);
      case 'from':
        return t('facts.chip-from', { date: date(filter.value, 'medium') });
      case 'to':
        return t('facts.chip-to', { date: date(filter.value, 'medium') });
      case 'organisations':
        return nameOf(names?.organisations, filter.value);
      case 'places':
        return nameOf(names?.places, filter.value);
    }
  };
}
