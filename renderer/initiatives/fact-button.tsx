/** A fact as a button: what it says, and quietly what qualifies it. */
import { Fragment } from 'react';
import type { Language } from '../../shared/i18n/language.ts';
import { describeFact, qualifyFact } from '../../shared/documents/facts/describe-fact.ts';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { ShownFact } from '../../shared/documents/facts/merge-facts.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './fact-button.module.css';

interface FactButtonProps {
  shown: ShownFact;
  /** Names are in the language of the document. */
  documentLanguage: Language;
  isChosen: boolean;
  onToggle: () => void;
}

export function FactButton({ shown: { fact }, documentLanguage, isChosen, onToggle }: FactButtonProps) {
  const { language } = useLanguage();
  return (
    <button type="button" className={styles.fact} aria-pressed={isChosen} onClick={onToggle}>
      <FactText fact={fact} documentLanguage={documentLanguage} />
      {qualifyFact(fact, language).map(({ words, isDeadline }) => (
        <Fragment key={words}>
          {' '}
          <span className={styles.qualifier} data-due={isDeadline || undefined}>
            {words}
          </span>
        </Fragment>
      ))}
    </button>
  );
}

function FactText({ fact, documentLanguage }: { fact: Fact; documentLanguage: Language }) {
  const { language } = useLanguage();
  if (fact.kind === 'place') return <span lang={documentLanguage}>{fact.name}</span>;
  if (fact.kind !== 'organisation') return <strong>{describeFact(fact, language)}</strong>;
  const { name, acronym } = fact;
  return (
    <span lang={documentLanguage}>
      {acronym !== null && <strong>{acronym}</strong>} {name !== acronym && name}
    </span>
  );
}
