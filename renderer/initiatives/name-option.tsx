/** An organisation or a place in the list to choose from. */
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { NameCount } from '../../shared/initiatives/fact-query.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './name-option.module.css';

interface NameOptionProps {
  id: string;
  name: NameCount;
  isChosen: boolean;
  /** The arrow keys stand on it. */
  isActive: boolean;
  onToggle: () => void;
}

export function NameOption({
  id,
  name: { name, acronym, count },
  isChosen,
  isActive,
  onToggle,
}: NameOptionProps) {
  const { t } = useLanguage();
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      data-active={isActive || undefined}
      className={styles.option}
      onMouseDown={(event) => {
        event.preventDefault(); // the focus stays in the field
        onToggle();
      }}
    >
      <span className={styles.sign}>{isChosen && <CheckmarkRegular aria-hidden />}</span>
      <span className={styles.name}>
        {acronym !== null && <strong>{acronym}</strong>} {name !== acronym && name}
      </span>
      <span className={styles.count} title={t('facts.name-count', { count })}>
        {count}
      </span>
    </div>
  );
}
