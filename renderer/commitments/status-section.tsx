/** What became of a commitment: what later documents report, its statuses with their evidence, and a place to set the next. */
import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '../api.ts';
import type { ListedCommitment, NewStatus } from '../../shared/commitments/listed-commitment.ts';
import { calendarDateSchema } from '../../shared/documents/document.ts';
import { COMMITMENT_STATUSES, commitmentStatusSchema } from '../../shared/programmes/commitment.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import styles from './status-section.module.css';

interface StatusProps {
  commitment: ListedCommitment;
  /** The day that the list is judged by. */
  day: string;
}

export function StatusSection({ commitment, day }: StatusProps) {
  const { t } = useLanguage();
  return (
    <section aria-label={t('commitments.status')}>
      <h3 className={styles.label}>{t('commitments.status')}</h3>
      <Shifts commitment={commitment} />
      <History commitment={commitment} />
      {commitment.isProposal ? (
        <p className={styles.hint}>{t('commitments.confirm-first')}</p>
      ) : (
        <NextStatus id={commitment.id} day={day} />
      )}
    </section>
  );
}

/** What was promised beside what is reported: it proposes a status, and the user decides. */
function Shifts({ commitment: { id, isProposal, shifts } }: { commitment: ListedCommitment }) {
  const { t, date } = useLanguage();
  const setStatus = useSetStatus();
  return shifts.map(({ reported, isConfirmed }) => (
    <div key={reported.initiativeId + reported.quote} className={styles.shift}>
      <p className={styles.reported}>{t('commitments.reported', { date: date(reported.date) })}</p>
      <QuoteOfSource source={reported} />
      {!isConfirmed && <p className={styles.hint}>{t('commitments.link-suggested')}</p>}
      {!isProposal && (
        <ChangeButton
          size="small"
          onClick={() =>
            void setStatus({
              id,
              status: 'complete',
              asOf: reported.date ?? '',
              evidence: {
                kind: 'quote',
                documentId: reported.documentId,
                initiativeId: reported.initiativeId,
                quote: reported.quote,
              },
            })
          }
        >
          {t('commitments.take-as-done')}
        </ChangeButton>
      )}
    </div>
  ));
}

function History({ commitment: { statuses } }: { commitment: ListedCommitment }) {
  const { t, date, moment } = useLanguage();
  if (statuses.length === 0) return <p className={styles.hint}>{t('commitments.no-status')}</p>;
  return (
    <ol className={styles.history} aria-label={t('commitments.history')}>
      {statuses.map(({ status, asOf, evidence, source, author, setAt }) => (
        <li key={setAt}>
          <p className={styles.entry}>
            <strong>{t(`commitments.on-scale.${status}`)}</strong>
            <span>{t('commitments.true-of', { date: date(asOf) })}</span>
          </p>
          {evidence.kind === 'note' && <p className={styles.note}>{evidence.text}</p>}
          {evidence.kind === 'quote' && source && <QuoteOfSource source={source} />}
          {evidence.kind === 'quote' && !source && (
            <blockquote className={styles.note}>{evidence.quote}</blockquote>
          )}
          <p className={styles.hint}>{t('annotations.by', { author, date: moment(setAt) })}</p>
        </li>
      ))}
    </ol>
  );
}

function useSetStatus() {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  return (status: NewStatus) =>
    attempt(async () => {
      await call('commitments.set-status', status);
      tellUndoable(t('commitments.status-saved'));
      return true;
    });
}

function NextStatus({ id, day }: { id: string; day: string }) {
  const { t } = useLanguage();
  const setStatus = useSetStatus();
  const once = useOnce();
  const [isOpen, setIsOpen] = useState(false);
  const [status, setOnScale] = useState<NewStatus['status']>('limited');
  const [asOf, setAsOf] = useState(day);
  const [note, setNote] = useState('');
  if (!isOpen) {
    return (
      <ChangeButton
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('commitments.set-status')}
      </ChangeButton>
    );
  }
  const isWhole = note.trim() !== '' && calendarDateSchema.safeParse(asOf).success;
  const save = async () => {
    const isSaved = await setStatus({ id, status, asOf, evidence: { kind: 'note', text: note } });
    if (isSaved !== true) return;
    setNote('');
    setIsOpen(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) once(save);
      }}
    >
      <Field label={t('commitments.scale')}>
        <Select
          value={status}
          autoFocus
          onChange={(_, { value }) => {
            setOnScale(commitmentStatusSchema.parse(value));
          }}
        >
          {COMMITMENT_STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(`commitments.on-scale.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('commitments.true-of-label')}>
        <Input
          type="date"
          value={asOf}
          onChange={(_, { value }) => {
            setAsOf(value);
          }}
        />
      </Field>
      <Field
        label={t('commitments.evidence')}
        hint={t('commitments.evidence-hint')}
        className={styles.wide ?? ''}
        required
      >
        <Textarea
          value={note}
          resize="vertical"
          maxLength={5000}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <ChangeButton type="submit" appearance="primary" disabledFocusable={!isWhole}>
          {t('commitments.save-status')}
        </ChangeButton>
        <Button
          onClick={() => {
            setIsOpen(false);
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
