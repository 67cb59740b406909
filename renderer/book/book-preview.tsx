/** What goes into the Word file, drawn from the same composed book that Word is made of. */
import type {
  Outline,
  OutlineCard,
  OutlineNote,
  OutlineSource,
  Quotation,
} from '../../shared/book/outline.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './book-preview.module.css';
import { FromTrash } from './from-trash.tsx';
import { PagePreview } from './page-preview.tsx';
import { NotePreview } from './note-preview.tsx';

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
            {tab.cards.length > 0 && <PillarMark pillar={tab.pillar} />} {tab.title}
          </h3>
          {tab.pages.map((page) => (
            <PagePreview key={page.id} bookId={outline.bookId} page={page} />
          ))}
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
      <Notes label={t('book.points')} notes={card.talkingPoints} isList />
      <Notes label={t('book.notes')} notes={card.notes} />
      <Notes label={t('book.watch-outs')} notes={card.watchOuts} />
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

interface NotesProps {
  label: string;
  notes: readonly OutlineNote[];
  /** Each is one point of a list, unless it is a list itself. */
  isList?: boolean;
}

function Notes({ label, notes, isList = false }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <div className={styles.points}>
      <h5>{label}</h5>
      {notes.map((note, position) => (
        <NotePreview key={position} note={note} isPoint={isList && note[0]?.kind === 'paragraph'} />
      ))}
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
