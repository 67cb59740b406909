/** The two choices among kinds of sums and of dates. */
import { Field, Select } from '@fluentui/react-components';
import { moneyStageSchema } from '../../shared/documents/facts/fact.ts';
import { factQuerySchema, type FactQuery } from '../../shared/initiatives/fact-query.ts';
import { useLanguage } from '../ui/language.tsx';

interface ChoiceProps {
  facts: FactQuery;
  onChange: (changes: Partial<FactQuery>) => void;
}

export function MoneyChoice({ facts, onChange }: ChoiceProps) {
  const { t } = useLanguage();
  return (
    <Field label={t('facts.filter-money')}>
      <Select
        size="small"
        value={facts.money ?? ''}
        onChange={(_, { value }) => {
          onChange({ money: factQuerySchema.shape.money.parse(value || null) });
        }}
      >
        <option value="">{t('facts.filter-none')}</option>
        <option value="any">{t('facts.filter-money-any')}</option>
        {moneyStageSchema.options.map((stage) => (
          <option key={stage} value={stage}>
            {t(`facts.filter-stage.${stage}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function DatesChoice({ facts, onChange }: ChoiceProps) {
  const { t } = useLanguage();
  return (
    <Field label={t('facts.filter-dates')}>
      <Select
        size="small"
        value={facts.dates ?? ''}
        onChange={(_, { value }) => {
          onChange({ dates: factQuerySchema.shape.dates.parse(value || null) });
        }}
      >
        <option value="">{t('facts.filter-none')}</option>
        <option value="any">{t('facts.filter-date-any')}</option>
        <option value="deadline">{t('facts.filter-date-deadline')}</option>
      </Select>
    </Field>
  );
}
