/** What narrows the table of figures. */
import { Button, SearchBox, Select } from '@fluentui/react-components';
import { moneyStageSchema } from '../../shared/documents/facts/fact.ts';
import { NONE } from '../../shared/figures/figure-query.ts';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';
import type { FoundFigures } from '../../shared/ipc/figure-contract.ts';
import { useLanguage } from '../ui/language.tsx';
import { usePillars } from '../ui/pillars.tsx';
import { EVERY, useFigures } from './use-figures.ts';
import styles from './figure-filters.module.css';

export function FigureFilters({ kind, found }: { kind: FigureKind; found: FoundFigures }) {
  const { t } = useLanguage();
  const { all: pillars, name } = usePillars();
  const { queries, narrow } = useFigures();
  const query = queries[kind];
  const { order, isDescending } = query;
  const isNarrowed = JSON.stringify(query) !== JSON.stringify({ ...EVERY[kind], order, isDescending });
  return (
    <search className={styles.filters}>
      <SearchBox
        className={styles.text ?? ''}
        size="small"
        aria-label={t('figures.search')}
        placeholder={t('figures.search')}
        value={query.text}
        onChange={(_, { value }) => {
          narrow(kind, { text: value });
        }}
      />
      {kind === 'money' && (
        <>
          <Choice
            label={t('figures.stage')}
            all={t('figures.any-stage')}
            value={query.stage}
            options={moneyStageSchema.options.map((stage) => [stage, t(`facts.stage.${stage}`)])}
            onChange={(stage) => {
              narrow(kind, { stage });
            }}
          />
          <Choice
            label={t('figures.currency')}
            all={t('figures.any-currency')}
            value={query.currency}
            options={[
              ...found.currencies.map((code): [string, string] => [code, code]),
              [NONE, t('figures.currency-open')],
            ]}
            onChange={(currency) => {
              narrow(kind, { currency });
            }}
          />
        </>
      )}
      <Choice
        label={t('figures.document')}
        all={t('figures.any-document')}
        value={query.documentId}
        options={found.documents.map(({ id, title }) => [id, title])}
        onChange={(documentId) => {
          narrow(kind, { documentId });
        }}
      />
      <Choice
        label={t('figures.pillar')}
        all={t('figures.any-pillar')}
        value={query.pillar}
        options={[
          ...pillars.map(({ id, numeral }): [string, string] => [id, `${numeral} · ${name(id)}`]),
          [NONE, t('terms.pillar.none')],
        ]}
        onChange={(pillar) => {
          narrow(kind, { pillar });
        }}
      />
      {found.programmes.length > 0 && (
        <Choice
          label={t('figures.programme')}
          all={t('figures.any-programme')}
          value={query.programmeId}
          options={[
            ...found.programmes.map(({ id, title }): [string, string] => [id, title]),
            [NONE, t('figures.no-programme')],
          ]}
          onChange={(programmeId) => {
            narrow(kind, { programmeId });
          }}
        />
      )}
      {isNarrowed && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            narrow(kind, { ...EVERY[kind], order, isDescending });
          }}
        >
          {t('figures.show-all')}
        </Button>
      )}
      <span className={styles.count} role="status">
        {t('figures.found', { count: found.total, all: found.all })}
      </span>
    </search>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  all: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, all, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select
      size="small"
      className={styles.choice ?? ''}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => {
        onChange(options.find(([option]) => option === chosen)?.[0] ?? null);
      }}
    >
      <option value="">{all}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
