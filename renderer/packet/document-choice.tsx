/** Chooses documents of the library, newest first. */
import { Checkbox } from '@fluentui/react-components';
import { useRead } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './send-packet-dialog.module.css';

interface DocumentChoiceProps {
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

export function DocumentChoice({ chosen, onChange }: DocumentChoiceProps) {
  const { t, date } = useLanguage();
  const documents = useRead('documents.list', null).data ?? [];
  const all = documents.map(({ id }) => id);
  const isAll = all.length > 0 && chosen.length === all.length;
  return (
    <fieldset className={styles.documents}>
      <legend>{t('packet.choose-documents')}</legend>
      <div className={styles.choices}>
        <Checkbox
          label={t('packet.choose-all')}
          checked={isAll || (chosen.length > 0 ? 'mixed' : false)}
          onChange={() => {
            onChange(isAll ? [] : all);
          }}
        />
        {documents.map(({ id, title, date: published }) => (
          <Checkbox
            key={id}
            label={
              <>
                {title} <span className={styles.quiet}>{date(published?.value ?? null, 'medium')}</span>
              </>
            }
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => {
              onChange(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
