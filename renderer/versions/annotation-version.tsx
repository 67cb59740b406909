/** An earlier text of an annotation beside what it says now, word by word. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { compareWords } from '../../shared/versions/compare-words.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './history-dialog.module.css';
import { writtenText } from '../../shared/annotations/rich-text.ts';

const MARKS = { same: 'span', gone: 'del', new: 'ins' } as const;

export function AnnotationVersion({ version, now }: { version: Annotation; now: Annotation }) {
  const { t } = useLanguage();
  const parts = compareWords(writtenText(version.body), writtenText(now.body));
  const isSame = parts.every(({ kind }) => kind === 'same');
  return (
    <>
      <p className={styles.when}>
        {t(`terms.annotationKind.${version.kind}`)} · {t('versions.visibility-stays')}
      </p>
      <p className={styles.text}>{writtenText(version.body)}</p>
      {!isSame && (
        <>
          <h3 className={styles.label}>{t('versions.compared')}</h3>
          <p className={styles.compared}>
            {parts.map(({ kind, text }, at) => {
              const Mark = MARKS[kind];
              return <Mark key={at}>{text}</Mark>;
            })}
          </p>
        </>
      )}
    </>
  );
}
