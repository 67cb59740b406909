/** The heading of a group of results, as a row of the list. */
import type { Group } from '../../shared/search/search-query.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './group-heading.module.css';

interface GroupHeadingProps {
  group: Group;
  count: number;
  index: number;
  /** Distance from the top of the list, in CSS pixels. */
  offset: number;
}

export function GroupHeading({ group, count, index, offset }: GroupHeadingProps) {
  const { t } = useLanguage();
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.heading} style={{ top: offset }}>
      <span role="gridcell" className={styles.name}>
        {t(`search.group.${group}`)} <span className={styles.count}>{count}</span>
      </span>
    </div>
  );
}
