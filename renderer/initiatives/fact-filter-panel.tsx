/** Narrows the list by the money, the dates, the organisations and the places that initiatives name. The list follows at once. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import {
  EMPTY_FACT_QUERY,
  countFactFilters,
  isOutOfOrder,
  type FactQuery,
} from '../../shared/initiatives/fact-query.ts';
import { useRead } from '../api.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { DatesChoice, MoneyChoice } from './fact-kind-choice.tsx';
import { NameChoice } from './name-choice.tsx';
import styles from './fact-filter-panel.module.css';

export function FactFilterPanel({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const { facts } = query;
  const names = useRead('initiatives.facts', null).data;
  const change = (changes: Partial<FactQuery>) => {
    search({ facts: { ...facts, ...changes } });
  };
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('facts.filter-title')}</h2>
      <div className={styles.kinds}>
        <MoneyChoice facts={facts} onChange={change} />
        <DatesChoice facts={facts} onChange={change} />
        <DateField
          label={t('facts.filter-from')}
          value={facts.from}
          onChange={(from) => {
            change({ from });
          }}
        />
        <DateField
          label={t('facts.filter-to')}
          value={facts.to}
          problem={isOutOfOrder(facts) ? t('facts.filter-order') : undefined}
          onChange={(to) => {
            change({ to });
          }}
        />
      </div>
      <div className={styles.names}>
        <NameChoice
          title={t('facts.filter-organisations')}
          hint={t('facts.find-organisation')}
          names={names?.organisations ?? []}
          chosen={facts.organisations}
          onChange={(organisations) => {
            change({ organisations });
          }}
        />
        <NameChoice
          title={t('facts.filter-places')}
          hint={t('facts.find-place')}
          names={names?.places ?? []}
          chosen={facts.places}
          onChange={(places) => {
            change({ places });
          }}
        />
      </div>
      <Foot onClose={onClose} />
    </div>
  );
}

interface DateFieldProps {
  label: string;
  value: string | null;
  problem?: string | undefined;
  onChange: (date: string | null) => void;
}

function DateField({ label, value, problem, onChange }: DateFieldProps) {
  return (
    <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Input
        size="small"
        type="date"
        className={styles.date}
        value={value ?? ''}
        onChange={(_, { value: typed }) => {
          onChange(typed || null);
        }}
      />
    </Field>
  );
}

function Foot({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const { query, search } = useNavigation();
  const found = useRead('search.find', useDeferredValue(query)).data;
  return (
    <footer className={styles.foot}>
      <span role="status">{found && t('initiatives.found', { count: found.counts.initiatives })}</span>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={countFactFilters(query.facts) === 0}
        onClick={() => {
          search({ facts: EMPTY_FACT_QUERY });
        }}
      >
        {t('facts.clear')}
      </Button>
      <Button size="small" onClick={onClose}>
        {t('app.close')}
      </Button>
    </footer>
  );
}
