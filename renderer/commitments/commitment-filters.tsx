/** What narrows the list of commitments, and the day that it is judged by. */
import { Button, Checkbox, Input, Label, Select, Tab, TabList, useId } from '@fluentui/react-components';
import { calendarDateSchema } from '../../shared/documents/document.ts';
import {
  COMMITMENT_STATES,
  commitmentStateSchema,
  type ListedCommitment,
} from '../../shared/commitments/listed-commitment.ts';
import { today } from '../annotations/done-line.tsx';
import { useLanguage } from '../ui/language.tsx';
import { usePillars } from '../ui/pillars.tsx';
import { useCommitments, type CommitmentFilter } from './use-commitments.ts';
import styles from './commitment-filters.module.css';

const WHICH = ['all', 'confirmed', 'proposed', 'rejected'] as const;

interface FiltersProps {
  all: readonly ListedCommitment[];
  /** How many are not proposed any more. */
  rejected: number;
  day: string;
}

export function CommitmentFilters({ all, rejected, day }: FiltersProps) {
  const { t } = useLanguage();
  const { filter, narrow } = useCommitments();
  const countOf = (which: CommitmentFilter['which']) =>
    which === 'rejected'
      ? rejected
      : all.filter(({ isProposal }) => which === 'all' || isProposal === (which === 'proposed')).length;
  return (
    <search className={styles.filters}>
      <TabList
        size="small"
        className={styles.tabs ?? ''}
        aria-label={t('commitments.which')}
        selectedValue={filter.which}
        onTabSelect={(_, { value }) => {
          narrow({ which: value as CommitmentFilter['which'] });
        }}
      >
        {WHICH.filter((which) => which !== 'rejected' || rejected > 0).map((which) => (
          <Tab key={which} value={which}>
            {t(`commitments.which-${which}`)} <span className={styles.count}>{countOf(which)}</span>
          </Tab>
        ))}
      </TabList>
      <AsOf day={day} />
      <Choices all={all} />
    </search>
  );
}

function AsOf({ day }: { day: string }) {
  const { t } = useLanguage();
  const { asOf, judgeAsOf } = useCommitments();
  const id = useId();
  return (
    <div className={styles.asOf}>
      <Label htmlFor={id} size="small">
        {t('commitments.as-of')}
      </Label>
      <Input
        id={id}
        size="small"
        type="date"
        value={day}
        onChange={(_, { value }) => {
          if (calendarDateSchema.safeParse(value).success) judgeAsOf(value === today() ? null : value);
        }}
      />
      {asOf !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            judgeAsOf(null);
          }}
        >
          {t('commitments.today')}
        </Button>
      )}
    </div>
  );
}

function Choices({ all }: { all: readonly ListedCommitment[] }) {
  const { t } = useLanguage();
  const { name } = usePillars();
  const { filter, narrow } = useCommitments();
  const pillars = [...new Set(all.map(({ source }) => source.pillar ?? 'none'))].sort();
  const documents = new Map(all.map(({ source }) => [source.documentId, source.documentTitle]));
  return (
    <div className={styles.choices}>
      <Choice
        label={t('commitments.state')}
        any={t('commitments.any-state')}
        value={filter.state}
        options={COMMITMENT_STATES.map((state) => [state, t(`commitments.state-${state}`)])}
        onChange={(value) => {
          narrow({ state: value === null ? null : commitmentStateSchema.parse(value) });
        }}
      />
      <Choice
        label={t('commitments.pillar')}
        any={t('commitments.any-pillar')}
        value={filter.pillar}
        options={pillars.map((pillar) => [pillar, name(pillar === 'none' ? null : pillar)])}
        onChange={(pillar) => {
          narrow({ pillar });
        }}
      />
      <Choice
        label={t('commitments.document')}
        any={t('commitments.any-document')}
        value={filter.documentId}
        options={[...documents]}
        onChange={(documentId) => {
          narrow({ documentId });
        }}
      />
      <Checkbox
        label={t('commitments.with-amount')}
        checked={filter.withAmount}
        onChange={(_, { checked }) => {
          narrow({ withAmount: checked === true });
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | null) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      size="small"
      className={styles.choice ?? ''}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => {
        onChange(chosen === '' ? null : chosen);
      }}
    >
      <option value="">{any}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
