/** The words that state a fact, each time that they stand in the text, with what stands around them. */
import { Button } from '@fluentui/react-components';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import { quoteInContext } from '../../shared/documents/facts/quote-in-context.ts';
import type { InitiativeDetail } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './fact-quote.module.css';

interface FactQuoteProps {
  detail: InitiativeDetail;
  mentions: readonly Fact[];
  onGoToWords: () => void;
}

/** Characters before and after. */
const AROUND = 60;

export function FactQuote({ detail: { initiative, document }, mentions, onGoToWords }: FactQuoteProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.quotes}>
      <ul lang={document.language}>
        {mentions.map((fact) => (
          <li key={`${String(fact.child)} ${String(fact.span.start)}`}>
            <Quote text={textWith(fact, initiative)} fact={fact} />
          </li>
        ))}
      </ul>
      <Button size="small" appearance="subtle" onClick={onGoToWords}>
        {t('facts.go-to-words')}
      </Button>
    </div>
  );
}

function Quote({ text, fact }: { text: string; fact: Fact }) {
  const { before, quote, after } = quoteInContext(text, fact.span, AROUND);
  return (
    <q className={styles.quote}>
      {before}
      <mark>{quote}</mark>
      {after}
    </q>
  );
}

function textWith({ child }: Fact, { text, children }: InitiativeDetail['initiative']): string {
  return child === null ? text : (children[child]?.text ?? '');
}
