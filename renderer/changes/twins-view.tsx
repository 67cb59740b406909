/** An English and a Spanish text of one document: paired by a person, and what only one of them states, each with its quote. */
import { Select } from '@fluentui/react-components';
import { LinkDismissRegular, LinkRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { call, useRead } from '../api.ts';
import type { OnlyInOneQuote, TwinPair } from '../../shared/programmes/twins.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { TwinRows } from './twin-rows.tsx';
import { useChanges } from './use-changes.ts';
import styles from './changes-screen.module.css';

export function TwinsView() {
  const { t } = useLanguage();
  const pairs = useRead('twins.list', null).data;
  const { twin } = useChanges();
  if (!pairs) return null;
  const pair = pairs.find((one) => keyOf(one) === twin) ?? pairs[0];
  if (!pair) return <EmptyState title={t('twins.empty-title')} text={t('twins.empty-text')} />;
  return (
    <>
      <PairBar pairs={pairs} pair={pair} />
      <Differences key={keyOf(pair)} pair={pair} />
    </>
  );
}

function keyOf({ english, spanish }: TwinPair): string {
  return `${english.id} ${spanish.id}`;
}

function PairBar({ pairs, pair }: { pairs: readonly TwinPair[]; pair: TwinPair }) {
  const { t, date } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { chooseTwin } = useChanges();
  const id = useId();
  const confirm = () =>
    void attempt(async () => {
      await call('twins.confirm', { english: pair.english.id, spanish: pair.spanish.id });
      tellUndoable(t('twins.paired'));
    });
  const part = (twinId: string) =>
    void attempt(async () => {
      await call('twins.remove', { id: twinId });
      tellUndoable(t('twins.parted'));
    });
  return (
    <div className={styles.twins}>
      <span className={styles.picker}>
        <label htmlFor={id}>{t('twins.pair')}</label>
        <Select
          id={id}
          className={styles.choice ?? ''}
          value={keyOf(pair)}
          onChange={(_, { value }) => {
            chooseTwin(value);
          }}
        >
          {pairs.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {t('twins.option', {
                date: date(one.english.date?.value ?? null, 'medium'),
                english: one.english.title,
                spanish: one.spanish.title,
              })}
            </option>
          ))}
        </Select>
      </span>
      <span className={styles.standing}>
        {t(pair.id === null ? 'twins.proposed' : 'twins.confirmed', { count: pair.shared, of: pair.of })}
      </span>
      {pair.id === null ? (
        <ChangeButton appearance="primary" icon={<LinkRegular />} onClick={confirm}>
          {t('twins.confirm')}
        </ChangeButton>
      ) : (
        <ChangeButton
          icon={<LinkDismissRegular />}
          onClick={() => {
            if (pair.id !== null) part(pair.id);
          }}
        >
          {t('twins.part')}
        </ChangeButton>
      )}
    </div>
  );
}

function Differences({ pair }: { pair: TwinPair }) {
  const { t } = useLanguage();
  const read = useRead('twins.compare', { english: pair.english.id, spanish: pair.spanish.id });
  if (!read.data || read.isPlaceholderData) {
    return (
      <p className={styles.waiting} role="status">
        {read.error?.message ?? t('changes.comparing')}
      </p>
    );
  }
  const { onlyEnglish, onlySpanish } = read.data;
  const rows: { only: 'english' | 'spanish'; one: OnlyInOneQuote }[] = [
    ...onlyEnglish.map((one) => ({ only: 'english' as const, one })),
    ...onlySpanish.map((one) => ({ only: 'spanish' as const, one })),
  ];
  if (rows.length === 0) return <p className={styles.none}>{t('twins.none')}</p>;
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>
        {t('twins.counts', { english: onlyEnglish.length, spanish: onlySpanish.length })}
      </p>
      <TwinRows rows={rows} />
    </div>
  );
}
