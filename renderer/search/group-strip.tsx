/** How much was found of each group, as buttons that lead to it: one need not scroll through all initiatives to reach the annotations. */
import { useLanguage } from '../ui/language.tsx';
import type { Found } from '../../shared/search/found.ts';
import styles from './group-strip.module.css';
import { placeResults } from './result-places.ts';
import { chooseResult } from './use-chosen-result.ts';

export function GroupStrip({ found }: { found: Found | undefined }) {
  const { t } = useLanguage();
  const headings = found ? placeResults(found.counts).headings : [];
  if (headings.length < 2) return null;
  return (
    <div role="group" aria-label={t('search.groups')} className={styles.strip}>
      {headings.map(({ group, count, firstRow }) => (
        <button
          key={group}
          type="button"
          className={styles.group}
          aria-label={t('search.go-to-group', { group: t(`search.group.${group}`), count })}
          onClick={() => {
            chooseResult(firstRow);
          }}
        >
          {t(`search.group-short.${group}`)} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
