/**
 * The facts in an initiative, by kind. Choosing one shows the words that state it, here and in the text above; Escape lets it go. The
 * focus stays on the fact, so that the next one is one key away; what was marked is said aloud.
 */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { FACT_KINDS, type ShownFact } from '../../shared/documents/facts/merge-facts.ts';
import type { FactKind } from '../../shared/documents/facts/fact.ts';
import type { InitiativeDetail } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../ui/language.tsx';
import { FactButton } from './fact-button.tsx';
import { FactQuote } from './fact-quote.tsx';
import styles from './fact-section.module.css';

interface FactSectionProps {
  detail: InitiativeDetail;
  facts: ReadonlyMap<FactKind, readonly ShownFact[]>;
  chosen: ShownFact | null;
  onChoose: (key: string | null) => void;
  /** Moves the focus to the marked words. */
  onGoToWords: () => void;
}

export function FactSection({ detail, facts, chosen, onChoose, onGoToWords }: FactSectionProps) {
  const { t } = useLanguage();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) bringIntoView(section.current);
  }, [chosen]);
  const kinds = FACT_KINDS.filter((kind) => facts.get(kind)?.length);
  if (kinds.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChoose(null);
  };
  return (
    <section ref={section} className={styles.facts} aria-label={t('facts.title')} onKeyDown={onKeyDown}>
      <h2 className={styles.label}>{t('facts.title')}</h2>
      {kinds.map((kind) => (
        <div key={kind} className={styles.group} data-kind={kind}>
          <h3 className={styles.kind}>{t(`facts.kind.${kind}`)}</h3>
          <div>
            <ul className={styles.list}>
              {facts.get(kind)?.map((shown) => (
                <li key={shown.key}>
                  <FactButton
                    shown={shown}
                    documentLanguage={detail.document.language}
                    isChosen={shown.key === chosen?.key}
                    onToggle={() => {
                      onChoose(shown.key === chosen?.key ? null : shown.key);
                    }}
                  />
                </li>
              ))}
            </ul>
            {chosen?.fact.kind === kind && (
              <FactQuote detail={detail} mentions={chosen.mentions} onGoToWords={onGoToWords} />
            )}
          </div>
        </div>
      ))}
      <p className="visually-hidden" role="status">
        {chosen && t('facts.marked', { quote: chosen.fact.quote })}
      </p>
    </section>
  );
}

/** The marked words come into view, unless the fact itself would leave it. */
function bringIntoView(section: HTMLElement | null): void {
  section?.parentElement?.querySelector('blockquote mark')?.scrollIntoView({ block: 'nearest' });
  section
    ?.querySelector('[aria-pressed="true"]')
    ?.closest('[data-kind]')
    ?.scrollIntoView({ block: 'nearest' });
}
