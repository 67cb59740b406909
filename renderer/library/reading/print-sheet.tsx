/** A document on paper: its title and source, its text as published, and under each initiative what is said of it, if that is wanted. */
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { WrittenBody } from '../../annotations/written-body.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { PublishedRuns } from '../../ui/published-runs.tsx';
import type { Part, Passage } from './lay-out.ts';
import styles from './print-sheet.module.css';

interface PrintSheetProps {
  record: DocumentRecord;
  passages: readonly Passage[];
  annotations: readonly Annotation[];
}

export function PrintSheet({ record: { document: source }, passages, annotations }: PrintSheetProps) {
  const { t, date } = useLanguage();
  const notes = source.blocks.filter(({ role }) => role === 'note');
  return (
    <div className={styles.sheet} data-print-sheet lang={source.language}>
      <h1>{source.title}</h1>
      <p className={styles.source}>
        {[
          t(`terms.documentType.${source.documentType}`),
          date(source.date?.value ?? null),
          source.sourceAddress ?? source.fileName,
        ].join(' · ')}
      </p>
      {passages.map((passage) => (
        <PrintedPassage key={passage.key} passage={passage} annotations={annotations} />
      ))}
      {notes.length > 0 && (
        <section className={styles.notes}>
          {notes.map(({ block }) => (
            <p key={block.span.start}>
              {block.kind === 'note' && `${block.marker} `}
              <PublishedRuns runs={block.runs} />
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

function PrintedPassage({
  passage,
  annotations,
}: { passage: Passage } & Pick<PrintSheetProps, 'annotations'>) {
  if (passage.kind === 'table') return <PrintedTable rows={passage.rows} annotations={annotations} />;
  if (passage.kind === 'block') return <PrintedBlock part={passage.part} />;
  const { id } = passage.initiative;
  return (
    <>
      {passage.parts.map((part) => (
        <p
          key={part.placed.block.span.start}
          className={part.placed.role === 'sub-point' ? styles.subPoint : undefined}
        >
          <PublishedRuns runs={part.placed.block.runs} />
        </p>
      ))}
      <PrintedAnnotations annotations={annotations.filter(({ initiativeId }) => initiativeId === id)} />
    </>
  );
}

function PrintedBlock({ part: { placed } }: { part: Part }) {
  const runs = <PublishedRuns runs={placed.block.runs} />;
  const isHeading = placed.block.kind !== 'paragraph' || placed.role === 'section';
  if (placed.role === 'pillar' && isHeading) return <h2>{runs}</h2>;
  if (placed.role === 'section' || placed.block.kind === 'heading') return <h3>{runs}</h3>;
  if (placed.block.kind === 'list-item') return <p className={styles.subPoint}>{runs}</p>;
  return <p>{runs}</p>;
}

function PrintedTable({
  rows,
  annotations,
}: { rows: readonly Part[] } & Pick<PrintSheetProps, 'annotations'>) {
  const own = new Set(rows.map(({ initiative }) => initiative?.id));
  return (
    <>
      <table>
        <tbody>
          {rows.map(({ placed, words }) => (
            <tr key={placed.block.span.start}>
              {words.map(({ key, runs }) => (
                <td key={key}>
                  <PublishedRuns runs={runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PrintedAnnotations annotations={annotations.filter(({ initiativeId }) => own.has(initiativeId))} />
    </>
  );
}

function PrintedAnnotations({ annotations }: Pick<PrintSheetProps, 'annotations'>) {
  const { t, moment } = useLanguage();
  return annotations.map(({ id, kind, visibility, target, body, tags, author, updatedAt }) => (
    <aside key={id} className={styles.annotation}>
      <p className={styles.kind}>
        {t(`terms.annotationKind.${kind}`)} · {t(`terms.visibility.${visibility}`)} ·{' '}
        {t('annotations.by', { author, date: moment(updatedAt) })}
        {tags.length > 0 && ` · ${tags.join(', ')}`}
      </p>
      {target && <p className={styles.quote}>{t('reading.quoted', { words: target.exact })}</p>}
      <WrittenBody body={body} />
    </aside>
  ));
}
