/** The documents, newest first, drawn only where they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { DocumentSummary } from '../../shared/documents/document.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { ListRow } from '../ui/list-row.tsx';
import styles from './document-list.module.css';

interface DocumentListProps {
  documents: readonly DocumentSummary[];
  chosen: string | null;
}

/** Of a row until it is measured. */
const ROW_HEIGHT = 84;

export function DocumentList({ documents, chosen }: DocumentListProps) {
  const { t } = useLanguage();
  const titles = new Map(documents.map((document) => [document.id, document.title]));
  const place = documents.findIndex(({ id }) => id === chosen);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => documents[index]?.id ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: () => Math.max(0, place) * ROW_HEIGHT,
  });
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [place, virtual]);
  const items = virtual.getVirtualItems();
  const space = { above: items[0]?.start ?? 0, below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) };
  return (
    <nav className={styles.list} aria-label={t('library.documents')} ref={scroller}>
      <ul style={{ paddingTop: space.above, paddingBottom: space.below }}>
        {items.map(({ index, key }) => {
          const document = documents[index];
          return (
            document && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={documents.length}
                aria-posinset={index + 1}
              >
                <DocumentRow
                  document={document}
                  isChosen={document.id === chosen}
                  repeats={titles.get(document.duplicateOf ?? '') ?? null}
                />
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}

interface DocumentRowProps {
  document: DocumentSummary;
  isChosen: boolean;
  /** Title of the document whose text it repeats. */
  repeats: string | null;
}

function DocumentRow({ document, isChosen, repeats }: DocumentRowProps) {
  const { t, date } = useLanguage();
  const { openDocument } = useNavigation();
  return (
    <ListRow
      title={document.title}
      facts={[
        date(document.date?.value ?? null, 'medium'),
        t(`terms.documentType.${document.documentType}`),
        t('library.initiatives', { count: document.initiativeCount }),
      ]}
      warning={repeats === null ? null : t('library.repeats', { title: repeats })}
      isChosen={isChosen}
      onChoose={() => {
        openDocument(document.id);
      }}
    />
  );
}
