/** What goes into the Word file, drawn from the same composed book that Word is made of. */
import type { Outline, OutlineCard, OutlineSource, Quotation } from '../../shared/book/outline.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './book-preview.module.css';
import { FromTrash } from './from-trash.tsx';

interface BookPreviewProps {
  outline: Outline;
  /** Ids of the cards that quote a document in the trash. */
  cardsFromTrash: readonly string[];
}

export function BookPreview({ outline, cardsFromTrash }: BookPreviewProps) {
  const { t } = useLanguage();
  return (
    <section className={styles.preview} aria-label={t('book.preview')}>
      <h2 className={styles.label}>{t('book.preview')}</h2>
      {outline.tabs.length === 0 && <p className={styles.none}>{t('book.none-text')}</p>}
      {outline.tabs.map((tab) => (
        <div key={tab.id}>
          <h3 className={styles.tab}>
            <PillarMark pillar={tab.pillar} /> {tab.title}
          </h3>
          {tab.cards.map((card) => (
            <CardPreview
              key={card.id}
              card={card}
              sources={outline.sources}
              isFromTrash={cardsFromTrash.includes(card.id)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

interface CardPreviewProps {
  card: OutlineCard;
  sources: readonly OutlineSource[];
  isFromTrash: boolean;
}

function CardPreview({ card, sources, isFromTrash }: CardPreviewProps) {
  const { t } = useLanguage();
  return (
    <article className={styles.card}>
      <h4 className={styles.title}>{card.title}</h4>
      {isFromTrash && <FromTrash />}
      <Points label={t('book.points')} points={card.talkingPoints} />
      <Points label={t('book.notes')} points={card.notes} />
      {card.quotations.map((quotation) => (
        <QuotationPreview
          key={quotation.initiativeId}
          quotation={quotation}
          source={sources.find((source) => source.number === quotation.sourceNumber)}
        />
      ))}
    </article>
  );
}

function Points({ label, points }: { label: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div className={styles.points}>
      <h5>{label}</h5>
      <ul>
        {points.map((point, position) => (
          <li key={position}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

interface QuotationPreviewProps {
  quotation: Quotation;
  source: OutlineSource | undefined;
}

function QuotationPreview({ quotation, source }: QuotationPreviewProps) {
  const { t } = useLanguage();
  return (
    <blockquote className={styles.quote} lang={quotation.language}>
      <p>
        <PublishedRuns runs={quotation.runs} />
      </p>
      {quotation.subPoints.length > 0 && (
        <ul>
          {quotation.subPoints.map((runs, position) => (
            <li key={position}>
              <PublishedRuns runs={runs} />
            </li>
          ))}
        </ul>
      )}
      {source && (
        <footer className={styles.source}>
          {t('book.source', { number: source.number, title: source.title })}
        </footer>
      )}
    </blockquote>
  );
}
