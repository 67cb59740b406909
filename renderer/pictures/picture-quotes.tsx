/** The words behind the part of a picture that was chosen. */
import { useRead } from '../api.ts';
import { MOST_QUOTES } from '../../shared/programmes/pictures.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { PicturePoint } from './picture.ts';
import styles from './picture-frame.module.css';

export function PictureQuotes({ point }: { point: PicturePoint | null }) {
  const { t } = useLanguage();
  const asked = (point?.evidence ?? []).slice(0, MOST_QUOTES);
  const quotes = useRead('pictures.quotes', asked, { enabled: point !== null }).data ?? [];
  return (
    <section className={styles.quotes} aria-label={t('pictures.quotes')}>
      {point ? (
        <>
          <h2 className={styles.heading} role="status">
            {point.label}
          </h2>
          {quotes.map((source, at) => (
            <QuoteOfSource key={at} source={source} />
          ))}
        </>
      ) : (
        <p className={styles.note}>{t('pictures.choose')}</p>
      )}
    </section>
  );
}
