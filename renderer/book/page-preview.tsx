/** A free page as the Word file will show it. */
import { useRead } from '../api.ts';
import type {
  OutlineChangeRow,
  OutlineChangesPage,
  OutlinePage,
  OutlinePicturePage,
} from '../../shared/book/outline-page.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import styles from './page-preview.module.css';

export function PagePreview({ bookId, page }: { bookId: string; page: OutlinePage }) {
  return (
    <article className={styles.page}>
      <h4 className={styles.title}>{page.title}</h4>
      {page.kind === 'picture' ? (
        <PicturePreview bookId={bookId} page={page} />
      ) : (
        <ChangesPreview page={page} />
      )}
    </article>
  );
}

function PicturePreview({ bookId, page }: { bookId: string; page: OutlinePicturePage }) {
  const { t } = useLanguage();
  const drawing = useRead('books.drawing', { bookId, sha256: page.png }).data;
  return (
    <figure className={styles.figure} lang={page.language}>
      {typeof drawing === 'string' && <img className={styles.picture} src={drawing} alt={page.description} />}
      {drawing === null && <p className={styles.quiet}>{t('book.page-no-drawing')}</p>}
      {page.caption !== '' && <figcaption className={styles.quiet}>{page.caption}</figcaption>}
    </figure>
  );
}

function ChangesPreview({ page: { compared } }: { page: OutlineChangesPage }) {
  const { t, date } = useLanguage();
  if (!compared) return <p className={styles.quiet}>{t('book.page-gone')}</p>;
  return compared.groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => (
      <section key={kind}>
        <h5 className={styles.group}>
          {t('word.changes-group', { group: t(`changes.kind.${kind}`), count: rows.length })}
        </h5>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('word.changes-pillar')}</th>
              {kind !== 'added' && <th scope="col">{date(compared.from.date, 'medium')}</th>}
              {kind === 'silent' ? (
                <th scope="col">{t('word.changes-silence')}</th>
              ) : (
                <th scope="col">{date(compared.to.date, 'medium')}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <ChangeRow key={at} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    ));
}

function ChangeRow({ row: { pillar, before, after, isSuggested, since, again } }: { row: OutlineChangeRow }) {
  const { t, date } = useLanguage();
  return (
    <tr>
      <td>
        <PillarMark pillar={pillar} />
      </td>
      {before && <td lang={before.language}>{before.text}</td>}
      {after ? (
        <td lang={after.language}>
          {after.text}
          {isSuggested && <em className={styles.quiet}> ({t('word.changes-suggested')})</em>}
        </td>
      ) : (
        <td>
          {since === null ? t('changes.not-mentioned') : t('changes.silent-since', { date: date(since) })}
          {again !== null && `; ${t('changes.mentioned-again', { date: date(again) })}`}
        </td>
      )}
    </tr>
  );
}
