/** One change: its quotes, what differs, how sure the link is. */
import { CheckmarkCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import type {
  CompletedChange,
  ContinuedChange,
  SilentChange,
} from '../../shared/programmes/document-changes.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { DifferingQuotes } from './differing-quotes.tsx';
import type { ChangeRow } from './rows-of.ts';
import styles from './change-body.module.css';

export function ChangeBody({ row }: { row: ChangeRow }) {
  switch (row.kind) {
    case 'added':
      return <QuoteOfSource isBare source={row.source} />;
    case 'continued':
      return <Continued change={row.change} />;
    case 'completed':
      return <Completed change={row.change} />;
    case 'silent':
      return <Silent change={row.change} />;
  }
}

export function Sureness({ isConfirmed }: { isConfirmed: boolean }) {
  const { t } = useLanguage();
  const Icon = isConfirmed ? CheckmarkCircleRegular : QuestionCircleRegular;
  return (
    <span className={styles.sureness} data-confirmed={isConfirmed || undefined}>
      <Icon aria-hidden />
      {t(isConfirmed ? 'changes.confirmed' : 'changes.suggested')}
    </span>
  );
}

function Continued({ change: { before, after } }: { change: ContinuedChange }) {
  const [first, ...further] = before;
  if (!first) return null;
  return (
    <>
      <Sureness isConfirmed={first.isConfirmed} />
      <DifferingQuotes before={first.source} after={after} />
      <Further further={further} />
    </>
  );
}

/** What it goes on from as well. */
function Further({ further }: { further: ContinuedChange['before'] }) {
  const { t } = useLanguage();
  if (further.length === 0) return null;
  return (
    <details className={styles.further}>
      <summary>{t('changes.further', { count: further.length })}</summary>
      {further.map(({ source, isConfirmed }) => (
        <div key={source.initiativeId}>
          <Sureness isConfirmed={isConfirmed} />
          <QuoteOfSource source={source} />
        </div>
      ))}
    </details>
  );
}

function Completed({ change }: { change: CompletedChange }) {
  const { t } = useLanguage();
  const [first, ...further] = change.before;
  return (
    <>
      {change.shifts.map(({ promised, reported, isConfirmed }, at) => (
        <div key={at}>
          <Sureness isConfirmed={isConfirmed} />
          <div className={styles.pair}>
            <div>
              <h3 className={styles.label}>{t('changes.promised')}</h3>
              <QuoteOfSource source={promised} />
            </div>
            <div>
              <h3 className={styles.label}>{t('changes.reported')}</h3>
              <QuoteOfSource source={reported} />
            </div>
          </div>
        </div>
      ))}
      {first && (
        <details className={styles.further}>
          <summary>{t('changes.whole')}</summary>
          <DifferingQuotes before={first.source} after={change.after} />
        </details>
      )}
      <Further further={further} />
    </>
  );
}

function Silent({ change: { source, since, again } }: { change: SilentChange }) {
  const { t, date } = useLanguage();
  return (
    <>
      <p className={styles.silence}>
        {since === null ? t('changes.not-mentioned') : t('changes.silent-since', { date: date(since) })}
        {again !== null && ` · ${t('changes.mentioned-again', { date: date(again) })}`}
      </p>
      <QuoteOfSource isBare source={source} />
    </>
  );
}
