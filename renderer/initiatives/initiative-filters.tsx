/** What narrows the list: words, pillars, document, facts. */
import { Button, Select } from '@fluentui/react-components';
import { memo } from 'react';
import { useRead } from '../api.ts';
import { PILLARS } from '../../shared/documents/pillar.ts';
import type { PillarFilter } from '../../shared/initiatives/initiative-row.ts';
import type { Found } from '../../shared/search/found.ts';
import { FacetButton } from '../search/facet-button.tsx';
import { FacetChips } from '../search/facet-chips.tsx';
import { GroupStrip } from '../search/group-strip.tsx';
import { SearchField } from '../search/search-field.tsx';
import { EMPTY_QUERY, useNavigation } from '../navigation.ts';
import { countFactFilters } from '../../shared/initiatives/fact-query.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { usePillars } from '../ui/pillars.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { FACT_FILTER_ID, FactFilter } from './fact-filter.tsx';
import { OtherPillars } from './other-pillars.tsx';
import styles from './initiative-filters.module.css';

export function InitiativeFilters({ found }: { found: Found | undefined }) {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const counts = found?.facets.pillars;
  const isNarrowed =
    query.years.length + query.tags.length + query.having.length > 0 ||
    query.text !== '' ||
    query.pillars.length > 0 ||
    query.documentIds.length > 0 ||
    countFactFilters(query.facts) > 0;
  return (
    <search className={styles.filters}>
      <SearchField found={found} />
      <div className={styles.pillars} role="group" aria-label={t('initiatives.pillars')}>
        {[...PILLARS, 'none'].map((pillar) => (
          <PillarToggle key={pillar} pillar={pillar} count={counts?.[pillar] ?? 0} />
        ))}
      </div>
      <OtherPillars counts={counts ?? {}} />
      <div className={styles.last}>
        <DocumentChoice />
        <FactFilter />
        <FacetButton facets={found?.facets} />
      </div>
      <ActiveFilters />
      <FacetChips />
      <div className={styles.foot}>
        <GroupStrip found={found} />
        {isNarrowed && (
          <Button
            size="small"
            className={styles.clear}
            appearance="subtle"
            onClick={() => {
              search(EMPTY_QUERY);
              document.getElementById(FACT_FILTER_ID)?.focus();
            }}
          >
            {t('initiatives.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

function PillarToggle({ pillar, count }: { pillar: PillarFilter; count: number }) {
  const { t } = useLanguage();
  const { name } = usePillars();
  const { query, search } = useNavigation();
  const isOn = query.pillars.includes(pillar);
  const label =
    pillar === 'none'
      ? t('initiatives.no-pillar-filter', { count })
      : t('initiatives.pillar-filter', { pillar, name: name(pillar), count });
  return (
    <button
      type="button"
      className={styles.pillar}
      aria-pressed={isOn}
      aria-label={label}
      title={label}
      onClick={() => {
        search({
          pillars: isOn ? query.pillars.filter((other) => other !== pillar) : [...query.pillars, pillar],
        });
      }}
    >
      <PillarMark pillar={pillar === 'none' ? null : pillar} />
      <span>{count}</span>
    </button>
  );
}

function DocumentChoice() {
  const { t } = useLanguage();
  const documentId = useNavigation(({ query }) => query.documentIds[0] ?? '');
  const search = useNavigation((navigation) => navigation.search);
  return (
    <Select
      className={styles.document}
      size="small"
      aria-label={t('initiatives.document-filter')}
      value={documentId}
      onChange={(_, { value }) => {
        search({ documentIds: value === '' ? [] : [value] });
      }}
    >
      <option value="">{t('initiatives.all-documents')}</option>
      <DocumentOptions />
    </Select>
  );
}

/** There may be thousands: drawn once, not at every keystroke. */
const DocumentOptions = memo(function DocumentOptions() {
  const { date } = useLanguage();
  const documents = useRead('documents.list', null).data ?? [];
  return documents.map((document) => (
    <option key={document.id} value={document.id}>
      {date(document.date?.value ?? null, 'medium')} · {document.title}
    </option>
  ));
});
