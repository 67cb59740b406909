/** What stands at the end of a text: its foot- and endnotes, what was left out of it, what earlier versions of it had. */
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { plainText } from '../../shared/documents/block.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import { useReason } from './use-reason.ts';
import styles from './notes-to-text.module.css';

export function Notes({ blocks }: { blocks: readonly PlacedBlock[] }) {
  const { t } = useLanguage();
  if (blocks.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t('library.notes')}>
      <h2 className={styles.heading}>{t('library.notes')}</h2>
      <ol>
        {blocks.map(({ block }) => (
          <li key={block.span.start}>
            {block.kind === 'note' && <span className={styles.marker}>{block.marker}</span>}
            <PublishedRuns runs={block.runs} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the importer took for no part of the text, to be looked over. */
export function LeftOut({ blocks }: { blocks: readonly PlacedBlock[] }) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  if (blocks.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary>{t('library.left-out', { count: blocks.length })}</summary>
      <ul>
        {blocks.map(({ block, reason }) => (
          <li key={block.span.start}>
            {plainText(block.runs)} <em>{reasonOf(reason)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Initiatives of earlier versions that the newest text has no more. */
export function Retired({ initiatives }: { initiatives: readonly Initiative[] }) {
  const { t } = useLanguage();
  const { openInitiative } = useNavigation();
  if (initiatives.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary>{t('library.retired', { count: initiatives.length })}</summary>
      <ul>
        {initiatives.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.open}
              onClick={() => {
                openInitiative(id);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
