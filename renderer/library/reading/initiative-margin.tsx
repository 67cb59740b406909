/** The margin of an initiative: its number, what is written on it, its tags, whether it is in the book. It opens its annotations beside the text. */
import { AddRegular, ArrowSwapRegular, BookmarkFilled, TagRegular } from '@fluentui/react-icons';
import { KindIcon } from '../../annotations/kind-icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { InitiativeFacts } from './passage-facts.ts';
import { useReadingContext } from './reading-context.ts';
import styles from './initiative-margin.module.css';

interface InitiativeMarginProps {
  initiativeId: string;
  facts: InitiativeFacts;
  isEntry: boolean;
  /** Why the importer took it for an initiative. */
  reason: string | undefined;
}

export function InitiativeMargin({ initiativeId, facts, isEntry, reason }: InitiativeMarginProps) {
  const { t } = useLanguage();
  const { openPanel, addToBook, showSame } = useReadingContext();
  const describe = useDescription();
  const { number, kinds, tags, isInBook, isInOther } = facts;
  const tabIndex = isEntry ? 0 : -1;
  return (
    <span className={styles.margin}>
      <button
        type="button"
        className={styles.open}
        tabIndex={tabIndex}
        aria-label={describe(facts)}
        title={[describe(facts), reason].filter(Boolean).join('\n')}
        onClick={() => {
          openPanel(initiativeId);
        }}
      >
        <span className={styles.number}>
          {isInBook && <BookmarkFilled aria-hidden />}
          {number}
        </span>
        {(kinds.length > 0 || tags.length > 0) && (
          <span className={styles.signs}>
            {kinds.map(({ kind, count }) => (
              <span key={kind} className={styles.sign}>
                <KindIcon kind={kind} />
                {count > 1 && count}
              </span>
            ))}
            {tags.length > 0 && (
              <span className={styles.sign}>
                <TagRegular aria-hidden />
                {tags.length > 1 && tags.length}
              </span>
            )}
          </span>
        )}
      </button>
      <span className={styles.tools}>
        {!isInBook && (
          <button
            type="button"
            className={styles.tool}
            tabIndex={tabIndex}
            aria-label={t('reading.add-numbered', { number })}
            title={`${t('book.add')} (B)`}
            onClick={() => {
              addToBook(initiativeId);
            }}
          >
            <AddRegular aria-hidden />
          </button>
        )}
        {showSame && isInOther && (
          <button
            type="button"
            className={styles.tool}
            data-always
            tabIndex={tabIndex}
            aria-label={t('reading.show-same-numbered', { number })}
            title={`${t('reading.show-same')} (S)`}
            onClick={() => {
              showSame(initiativeId);
            }}
          >
            <ArrowSwapRegular aria-hidden />
          </button>
        )}
      </span>
    </span>
  );
}

/** "Initiative 12: 2 × Note, Question; tags: Border; in the book" */
function useDescription(): (facts: InitiativeFacts) => string {
  const { t } = useLanguage();
  return ({ number, kinds, tags, isInBook }) => {
    const written = kinds.map(({ kind, count }) => {
      const name = t(`terms.annotationKind.${kind}`);
      return count > 1 ? `${String(count)} × ${name}` : name;
    });
    const facts = [
      written.join(', '),
      tags.length > 0 ? t('reading.tagged', { tags: tags.join(', ') }) : '',
      isInBook ? t('initiatives.in-book') : '',
    ].filter((fact) => fact !== '');
    const name = t('reading.initiative', { number });
    return `${[name, ...facts].join('; ')}. ${t('reading.open-panel')}`;
  };
}
