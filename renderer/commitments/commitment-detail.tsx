/** One commitment in full: its words, what was read out of them, what later documents say, and what became of it. */
import { useState } from 'react';
import type { CommitmentChange, ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { call } from '../api.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import { CommitmentFields } from './commitment-fields.tsx';
import { dueWords } from './due-words.ts';
import { StateMarks } from './state-marks.tsx';
import { StatusSection } from './status-section.tsx';
import { useCommitments } from './use-commitments.ts';
import { useProposals } from './use-proposals.ts';
import styles from './commitment-detail.module.css';

interface DetailProps {
  commitment: ListedCommitment;
  day: string;
  /** The list that it is one of. */
  rows: readonly ListedCommitment[];
}

export function CommitmentDetail({ commitment, day, rows }: DetailProps) {
  const { t, language } = useLanguage();
  const { source, isLost, due, title, programme, amounts } = commitment;
  const initial = { title, due, actors: commitment.actors };
  const [change, setChange] = useState<CommitmentChange>(initial);
  return (
    <article className={styles.scroll} tabIndex={-1} aria-label={t('commitments.one')}>
      <div className={styles.page}>
        <header className={styles.head}>
          <PillarName pillar={source.pillar} />
          <h2 className={styles.title}>
            {title ??
              (due ? t('commitments.by', { date: dueWords(due, language) }) : t('commitments.no-date'))}
          </h2>
          <p className={styles.facts}>
            <StateMarks commitment={commitment} />
            {programme && <span>{t('commitments.in-programme', { title: programme.title })}</span>}
          </p>
          <Actions commitment={commitment} change={change} rows={rows} />
        </header>
        <section aria-label={t('commitments.words')}>
          <h3 className={styles.label}>{t('commitments.words')}</h3>
          <QuoteOfSource source={source} />
          {isLost && <p className={styles.lost}>{t('commitments.lost')}</p>}
          {amounts.length > 0 && (
            <p className={styles.amounts}>
              {t('commitments.amounts', {
                amounts: amounts
                  .map(({ quote, stage }) => `${quote} (${t(`facts.stage.${stage}`)})`)
                  .join(', '),
              })}
            </p>
          )}
          <Silence commitment={commitment} />
        </section>
        <CommitmentFields
          id={commitment.isProposal ? null : commitment.id}
          change={change}
          dates={commitment.dates}
          onChange={setChange}
        />
        <StatusSection commitment={commitment} day={day} />
      </div>
    </article>
  );
}

function Silence({ commitment: { silentSince } }: { commitment: ListedCommitment }) {
  const { t, date } = useLanguage();
  if (silentSince === null) return null;
  return <p className={styles.silence}>{t('commitments.silent-since', { date: date(silentSince) })}</p>;
}

interface ActionsProps {
  commitment: ListedCommitment;
  change: CommitmentChange;
  rows: readonly ListedCommitment[];
}

function Actions({ commitment: { id, isProposal }, change, rows }: ActionsProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { confirm, reject } = useProposals();
  const { open } = useCommitments();
  if (isProposal) {
    return (
      <div className={styles.actions}>
        <ChangeButton appearance="primary" onClick={() => void confirm([id], change, rows)}>
          {t('commitments.confirm')}
        </ChangeButton>
        <ChangeButton onClick={() => void reject([id], rows)}>{t('commitments.reject')}</ChangeButton>
        <span className={styles.hint}>{t('commitments.proposed-hint')}</span>
      </div>
    );
  }
  const remove = () =>
    attempt(async () => {
      await call('commitments.remove', { id });
      open(null);
      tellUndoable(t('commitments.removed'));
    });
  return (
    <div className={styles.actions}>
      <ChangeButton appearance="subtle" onClick={() => void remove()}>
        {t('commitments.remove')}
      </ChangeButton>
    </div>
  );
}
