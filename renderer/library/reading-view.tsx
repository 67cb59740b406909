/** A document as published, with its initiatives marked in the margin. */
import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useRead } from '../api.ts';
import type { BlockRole } from '../../shared/documents/document.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { LeftOut, Notes, Retired } from './notes-to-text.tsx';
import { PublishedText } from './published-text.tsx';
import styles from './reading-view.module.css';

/** What does not stand in the flow of the text. */
const APART: ReadonlySet<BlockRole> = new Set(['title', 'note', 'boilerplate']);

export function ReadingView({ documentId }: { documentId: string }) {
  const { t } = useLanguage();
  const { placeInDocument } = useNavigation();
  const read = useRead('documents.read', { id: documentId }).data;
  const page = useRef<HTMLDivElement>(null);
  const isHere = read?.document.id === documentId;

  useEffect(() => {
    if (!isHere || placeInDocument === null) return;
    const place = page.current?.querySelector(`[data-initiative="${CSS.escape(placeInDocument)}"]`);
    place?.scrollIntoView({ block: 'center' });
  }, [isHere, placeInDocument]);

  if (!isHere) return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  const { blocks } = read.document;
  const withRole = (wanted: BlockRole) => blocks.filter(({ role }) => role === wanted);
  const shown = blocks.filter(({ role }) => !APART.has(role));
  return (
    <div className={styles.scroll} ref={page} tabIndex={-1}>
      <article className={styles.page} lang={read.document.language}>
        <DocumentFacts document={read.document} initiativeCount={read.initiatives.length} />
        <PublishedText blocks={shown} place={placeInDocument} />
        <Notes blocks={withRole('note')} />
        <LeftOut blocks={withRole('boilerplate')} />
        <Retired initiatives={read.retired} />
      </article>
    </div>
  );
}
