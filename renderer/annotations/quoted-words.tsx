/** The words of the text that an annotation is on, as published. */
import { Button } from '@fluentui/react-components';
import type { AnnotationTarget } from '../../shared/annotations/target.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './quoted-words.module.css';

interface QuotedWordsProps {
  target: AnnotationTarget;
  /** Puts the annotation on the whole initiative instead. */
  onWhole?: () => void;
  /** Shows the words in their document. */
  onShow?: () => void;
}

export function QuotedWords({ target, onWhole, onShow }: QuotedWordsProps) {
  const { t } = useLanguage();
  return (
    <blockquote className={styles.words}>
      {onShow && !target.isLost ? (
        <button
          type="button"
          className={`${styles.quote ?? ''} ${styles.show ?? ''}`}
          title={t('annotations.show-words')}
          onClick={onShow}
        >
          {target.exact}
        </button>
      ) : (
        <span className={styles.quote}>{target.exact}</span>
      )}
      {target.isLost && <span className={styles.lost}>{t('annotations.lost-place')}</span>}
      {onWhole && (
        <Button size="small" appearance="transparent" className={styles.whole} onClick={onWhole}>
          {t('annotations.whole-initiative')}
        </Button>
      )}
    </blockquote>
  );
}
