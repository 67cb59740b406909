/** Two figures of one undertaking that say different numbers, each with its sentence. */
import { Button } from '@fluentui/react-components';
import type { ListedDisagreement } from '../../shared/figures/disagreement.ts';
import { call } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useAccess } from '../frame/use-access.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import styles from './disagreement-list.module.css';

export function DisagreementRow({ disagreement }: { disagreement: ListedDisagreement }) {
  const { t, date } = useLanguage();
  const { figures, isConfirmed, settled } = disagreement;
  const [one, other] = figures;
  const pair = t('figures.against', { one: one.quote, other: other.quote });
  return (
    <div role="row" className={styles.row} tabIndex={-1} data-cell="main" data-name={pair} aria-label={pair}>
      <div role="gridcell">
        <div className={styles.head}>
          <strong className={styles.pair}>{pair}</strong>
          <span className={styles.why}>
            {t(isConfirmed ? 'figures.link-confirmed' : 'figures.link-suggested')}
            {settled &&
              ` · ${t('figures.set-aside-by', { author: settled.author, date: date(settled.at.slice(0, 10), 'medium') })}`}
          </span>
          <SettleButton disagreement={disagreement} pair={pair} />
        </div>
        <div className={styles.sides}>
          {figures.map((figure) => (
            <QuoteOfSource key={figure.id} source={figure.source} />
          ))}
        </div>
      </div>
    </div>
  );
}

function SettleButton({ disagreement, pair }: { disagreement: ListedDisagreement; pair: string }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const once = useOnce();
  const isSettled = disagreement.settled !== null;
  const settle = () =>
    attempt(async () => {
      const [one, other] = disagreement.figures.map(({ initiativeId, quote }) => ({ initiativeId, quote }));
      if (!one || !other) return;
      await call('figures.settle', { figures: [one, other], isSettled: !isSettled });
      tellUndoable(t(isSettled ? 'figures.was-taken-back' : 'figures.was-set-aside', { pair }));
    });
  const name = t(isSettled ? 'figures.take-back' : 'figures.set-aside');
  return (
    <Button
      size="small"
      className={styles.settle ?? ''}
      aria-label={`${name}: ${pair}`}
      data-cell
      tabIndex={-1}
      disabledFocusable={!canChange}
      onClick={() => {
        once(settle);
      }}
    >
      {name}
    </Button>
  );
}
