/** A document as published, with its initiatives marked in the margin. */
import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useRead } from '../api.ts';
import { plainText } from '../../shared/documents/block.ts';
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { PublishedBlock } from './published-block.tsx';
import { useReason } from './use-reason.ts';
import styles from './reading-view.module.css';

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
  const shown = read.document.blocks.filter(({ role }) => role !== 'boilerplate');
  return (
    <div className={styles.scroll} ref={page} tabIndex={-1}>
      <article className={styles.page} lang={read.document.language}>
        <DocumentFacts document={read.document} initiativeCount={read.initiatives.length} />
        {shown
          .filter(({ role }) => role !== 'title')
          .map((placed) => (
            <PublishedBlock
              key={placed.block.span.start}
              placed={placed}
              isFirst={isFirstOfInitiative(placed, shown)}
              isPlace={placed.initiativeId !== null && placed.initiativeId === placeInDocument}
            />
          ))}
        <LeftOut blocks={read.document.blocks.filter(({ role }) => role === 'boilerplate')} />
      </article>
    </div>
  );
}

/** What the importer took for the frame of a web page, to be looked over. */
function LeftOut({ blocks }: { blocks: readonly PlacedBlock[] }) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  if (blocks.length === 0) return null;
  return (
    <details className={styles.leftOut}>
      <summary>{t('library.left-out', { count: blocks.length })}</summary>
      <ul>
        {blocks.map(({ block, reason }) => (
          <li key={block.span.start}>
            {plainText(block.runs)} <em>{reasonOf(reason)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isFirstOfInitiative(placed: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  if (placed.initiativeId === null) return false;
  return blocks.find(({ initiativeId }) => initiativeId === placed.initiativeId) === placed;
}
