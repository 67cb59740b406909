/** One suggestion: both texts side by side with what they share marked, why it is suggested, and the decision. */
import { Button, Field, Input } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import type { SourceQuote } from '../../shared/programmes/source-quote.ts';
import { PROGRAMME_TITLE_LENGTH } from '../../shared/programmes/programme.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import { useKeyNames } from '../ui/use-key-names.ts';
import { useDecide } from './decide.ts';
import { QuoteOfSource } from './source-quote.tsx';
import { useProgrammes } from './use-programmes.ts';
import { useWhy } from './use-why.ts';
import { keyOf } from './use-suggestions.ts';
import styles from './suggestion-detail.module.css';

interface SuggestionDetailProps {
  suggestion: ShownSuggestion;
  all: readonly ShownSuggestion[];
}

export function SuggestionDetail({ suggestion, all }: SuggestionDetailProps) {
  const { t } = useLanguage();
  const { withKeys } = useKeyNames();
  const { confirm, reject, next } = useDecide(all);
  const [title, setTitle] = useState(suggestion.title);
  const why = useWhy(suggestion);
  const [earlier, later] = suggestion.quotes;
  return (
    <section className={styles.scroll} aria-labelledby="suggestion-title">
      <div className={styles.page}>
        <ChosenSuggestions all={all} />
        <h2 id="suggestion-title" className={styles.title}>
          {suggestion.title}
        </h2>
        <ul className={styles.why}>
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <Destination suggestion={suggestion} title={title} onTitle={setTitle} />
        <div className={styles.actions}>
          <ChangeButton
            appearance="primary"
            icon={<CheckmarkRegular />}
            title={withKeys('suggestion-confirm')}
            onClick={() => {
              confirm([suggestion], title.trim() === '' ? suggestion.title : title);
            }}
          >
            {t('programmes.confirm')}
          </ChangeButton>
          <ChangeButton
            icon={<DismissRegular />}
            title={withKeys('suggestion-reject')}
            onClick={() => {
              reject([suggestion]);
            }}
          >
            {t('programmes.reject')}
          </ChangeButton>
          <Button
            appearance="subtle"
            onClick={() => {
              next(suggestion);
            }}
          >
            {t('programmes.next')}
          </Button>
        </div>
        <div className={styles.pair}>
          <Side label={t('programmes.earlier')} quote={earlier} />
          <Side label={t('programmes.later')} quote={later} />
        </div>
      </div>
    </section>
  );
}

function Side({ label, quote }: { label: string; quote: SourceQuote }) {
  return (
    <section aria-label={label} className={styles.side}>
      <p className={styles.label}>{label}</p>
      <PillarName pillar={quote.pillar} />
      <QuoteOfSource source={quote} />
    </section>
  );
}

interface DestinationProps {
  suggestion: ShownSuggestion;
  title: string;
  onTitle: (title: string) => void;
}

/** The programme that it would make, join, or put together. */
function Destination({ suggestion: { programmes }, title, onTitle }: DestinationProps) {
  const { t } = useLanguage();
  const [one, other] = programmes.filter((programme) => programme !== null);
  if (one) {
    const text = other
      ? t('programmes.would-merge', { title: one.title, other: other.title })
      : t('programmes.would-join', { title: one.title });
    return <p className={styles.joins}>{text}</p>;
  }
  return (
    <Field label={t('programmes.programme-title')} className={styles.field ?? ''}>
      <Input
        value={title}
        maxLength={PROGRAMME_TITLE_LENGTH}
        onChange={(_, { value }) => {
          onTitle(value);
        }}
      />
    </Field>
  );
}

function ChosenSuggestions({ all }: { all: readonly ShownSuggestion[] }) {
  const { t } = useLanguage();
  const { chosen, chooseNone } = useProgrammes();
  const { confirm, reject } = useDecide(all);
  const those = all.filter((one) => chosen.has(keyOf(one)));
  if (those.length === 0) return null;
  return (
    <div
      className={styles.chosen}
      role="toolbar"
      aria-label={t('programmes.chosen-actions', { count: those.length })}
    >
      <span>{t('programmes.chosen-actions', { count: those.length })}</span>
      <ChangeButton
        size="small"
        onClick={() => {
          confirm(those);
        }}
      >
        {t('programmes.confirm-chosen')}
      </ChangeButton>
      <ChangeButton
        size="small"
        onClick={() => {
          reject(those);
        }}
      >
        {t('programmes.reject-chosen')}
      </ChangeButton>
      <Button size="small" appearance="subtle" onClick={chooseNone}>
        {t('programmes.choose-none')}
      </Button>
    </div>
  );
}
