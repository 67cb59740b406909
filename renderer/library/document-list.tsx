/** The documents, newest first: a grid for the keyboard, drawn only where it is seen. Letters go to the title that begins with them; Delete moves one to the trash. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentSummary } from '../../shared/documents/document.ts';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNavigation } from '../navigation.ts';
import { useTrash } from '../trash/use-trash.ts';
import { keysIn } from '../ui/keys-in.ts';
import { useLanguage } from '../ui/language.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { rowForKey } from '../ui/row-for-key.ts';
import { useTypeAhead } from '../ui/use-type-ahead.ts';
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
  const [focused, setFocused] = useState<string | null>(null);
  const entry = documents.some(({ id }) => id === focused) ? focused : chosen;
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
  const onKeyDown = useDocumentKeys(documents, (index) => {
    virtual.scrollToIndex(index, { align: 'auto' });
    focusSoon(`[data-document="${CSS.escape(documents[index]?.id ?? '')}"]`);
  });
  const items = virtual.getVirtualItems();
  const space = { above: items[0]?.start ?? 0, below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0) };
  return (
    <nav className={styles.list} aria-label={t('library.documents')} ref={scroller}>
      <div
        role="grid"
        aria-label={t('library.documents')}
        aria-rowcount={documents.length}
        tabIndex={-1}
        style={{ paddingTop: space.above, paddingBottom: space.below }}
      >
        {items.map(({ index, key }) => {
          const document = documents[index];
          return (
            document && (
              <div
                key={key}
                ref={virtual.measureElement}
                role="row"
                data-index={index}
                aria-rowindex={index + 1}
                aria-selected={document.id === chosen}
                onFocus={() => {
                  setFocused(document.id);
                }}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
              >
                <DocumentRow
                  document={document}
                  isChosen={document.id === chosen}
                  isEntry={document.id === entry}
                  repeats={titles.get(document.duplicateOf ?? '') ?? null}
                />
              </div>
            )
          );
        })}
      </div>
    </nav>
  );
}

function useDocumentKeys(
  documents: readonly DocumentSummary[],
  goTo: (index: number) => void,
): (event: KeyboardEvent, at: number) => void {
  const { move } = useTrash();
  const { canChange } = useAccess();
  const typeAhead = useTypeAhead(() => documents.map(({ title }) => title));
  return (event, at) => {
    const target = (event.shiftKey ? null : rowForKey(event, at, documents.length)) ?? typeAhead(event, at);
    if (target !== null) {
      event.preventDefault();
      goTo(target);
      return;
    }
    const id = documents[at]?.id;
    if (id === undefined || !canChange || event.repeat) return;
    keysIn('documents', event, {
      'document-trash': () => {
        move([{ kind: 'document', id }]);
      },
    });
  };
}

interface DocumentRowProps {
  document: DocumentSummary;
  isChosen: boolean;
  /** The Tab key comes to it. */
  isEntry: boolean;
  /** Title of the document whose text it repeats. */
  repeats: string | null;
}

function DocumentRow({ document, isChosen, isEntry, repeats }: DocumentRowProps) {
  const { t, date } = useLanguage();
  const { openDocument } = useNavigation();
  return (
    <ListRow
      cell={{ 'data-document': document.id, tabIndex: isEntry ? 0 : -1 }}
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
