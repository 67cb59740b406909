/** The keys of the review, in view while one learns them. */
import { useLanguage } from '../../ui/language.tsx';
import styles from './key-sheet.module.css';

export function KeySheet() {
  const { t } = useLanguage();
  const keys = [
    [t('imports.key-name.arrows'), 'move'],
    ['M', 'merge'],
    [`S, ${t('imports.key-name.enter')}`, 'split'],
    [t('imports.key-name.delete'), 'leave-out'],
    ['R', 'restore'],
    ['I', 'initiative'],
    ['U', 'sub-point'],
    ['H', 'section'],
    ['1 – 9, 0', 'pillar'],
    ['Ctrl+Z, Ctrl+Y', 'undo'],
    [`Ctrl+${t('imports.key-name.enter')}`, 'accept'],
    ['?', 'sheet'],
  ] as const;
  return (
    <dl className={styles.sheet} aria-label={t('imports.keys-title')}>
      {keys.map(([key, what]) => (
        <div key={what} className={styles.key}>
          <dt>{key}</dt>
          <dd>{t(`imports.key-for.${what}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
