/** A document as published, for reading: its text well set, its initiatives marked in the margin, what is said of them beside it. */
import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useRead } from '../api.ts';
import type { BlockRole } from '../../shared/documents/document.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { LeftOut, Notes, Retired } from './notes-to-text.tsx';
import { CompareChoice } from './reading/compare-choice.tsx';
import { ContentsTree } from './reading/contents-tree.tsx';
import { initiativeIn } from './reading/dom-words.ts';
import { FindBar } from './reading/find-bar.tsx';
import { layOut, partsOf } from './reading/lay-out.ts';
import { Passages } from './reading/passages.tsx';
import { PrintDialog } from './reading/print-dialog.tsx';
import { ReadingContextProvider, type ReadingContext } from './reading/reading-context.ts';
import { ReadingToolbar } from './reading/reading-toolbar.tsx';
import { useReading } from './reading/reading-state.ts';
import { SelectionToolbar } from './reading/selection-toolbar.tsx';
import { useTextZoom } from './reading/text-zoom.ts';
import { useAnnotate } from './reading/use-annotate.ts';
import { useDocumentFacts } from './reading/use-document-facts.ts';
import { useFinding } from './reading/use-finding.ts';
import { showPlace, useJump } from './reading/use-jump.ts';
import { useReadingKeys } from './reading/use-reading-keys.ts';
import { useReadingPlace } from './reading/use-reading-place.ts';
import { useSelection } from './reading/use-selection.ts';
import { useViewKeys } from './reading/use-view-keys.ts';
import styles from './reading-view.module.css';

interface ReadingViewProps {
  documentId: string;
  /** The one text that is open, or the first of two. */
  isFirst: boolean;
  /** Of each initiative the same one in the text beside it; empty where there is none. */
  same: ReadonlyMap<string, string>;
}

export function ReadingView(props: ReadingViewProps) {
  const { t } = useLanguage();
  const read = useRead('documents.read', { id: props.documentId }).data;
  if (read?.document.id !== props.documentId)
    return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  return <OpenDocument {...props} record={read} />;
}

/** What does not stand in the flow of the text. */
const APART: ReadonlySet<BlockRole> = new Set(['title', 'note', 'boilerplate']);

function OpenDocument({ record, isFirst, same }: ReadingViewProps & { record: DocumentRecord }) {
  const { t } = useLanguage();
  const { document: source, initiatives } = record;
  const text = useRef<HTMLDivElement>(null);
  const zoom = useTextZoom((state) => state.zoom);
  const [entry, setEntry] = useState<string | null>(initiatives[0]?.id ?? null);
  const [hasContents, setHasContents] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const [said, setSaid] = useState('');
  const shown = useMemo(() => source.blocks.filter(({ role }) => !APART.has(role)), [source]);
  const passages = useMemo(() => layOut(shown, initiatives), [shown, initiatives]);
  const words = useMemo(() => passages.flatMap(partsOf).flatMap((part) => part.words), [passages]);
  const facts = useDocumentFacts(source.id, initiatives, same);
  const act = useAnnotate(source, initiatives);
  const finding = useFinding(text, words);
  const selected = useSelection(text, true);
  const showSame = useShowSame(same);
  const context = useContextOf(act, showSame);
  useAskedPlace(text, isFirst);
  useReadingPlace(text, source.id, isFirst, true);
  const onKeyDown = useReadingKeys({
    text,
    initiatives,
    act,
    showSame,
    say: (selection) => {
      setSaid(selection === '' ? '' : t('reading.selected', { words: selection }));
    },
  });
  useViewKeys({
    isMeant: (target) => isMeant(target, text.current, isFirst),
    find: finding.open,
    print: () => {
      setIsPrinting(true);
    },
  });
  const notes = source.blocks.filter(({ role }) => role === 'note');
  const scale: CSSProperties = { ['--text-scale' as string]: zoom / 100 };
  return (
    <section className={styles.view} aria-label={source.title} data-reading={source.id}>
      <ReadingToolbar
        isFirst={isFirst}
        hasContents={hasContents}
        onContents={() => {
          setHasContents(!hasContents);
        }}
        onFind={finding.open}
        onPrint={() => {
          setIsPrinting(true);
        }}
        compare={<CompareChoice documentId={source.id} isBeside={!isFirst} />}
      />
      {finding.isOpen && <FindBar finding={finding} />}
      <div className={styles.body}>
        {hasContents && (
          <div
            className={styles.contents}
            ref={focusFirst}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setHasContents(false);
            }}
          >
            <ContentsTree
              documentId={source.id}
              initiatives={initiatives}
              onGo={(id) => {
                const place = text.current && initiativeIn(text.current, id);
                setHasContents(false);
                if (place) showPlace(place);
              }}
            />
          </div>
        )}
        <div
          className={styles.scroll}
          ref={text}
          tabIndex={initiatives.length === 0 ? 0 : -1}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const place = target.closest<HTMLElement>('[data-initiative]')?.dataset.initiative;
            if (place !== undefined) setEntry(place);
          }}
        >
          <article className={styles.page} lang={source.language} style={scale}>
            <div className={styles.facts}>
              <DocumentFacts document={source} initiativeCount={initiatives.length} />
            </div>
            <ReadingContextProvider value={context}>
              <Passages passages={passages} factsOf={facts} entry={entry} />
            </ReadingContextProvider>
            <div className={styles.facts}>
              <Notes blocks={notes} />
              <LeftOut blocks={source.blocks.filter(({ role }) => role === 'boilerplate')} />
              <Retired initiatives={record.retired} />
            </div>
          </article>
          {selected && (
            <SelectionToolbar
              selected={selected}
              onAct={(action) => {
                act(action, selected.words.initiativeId, selected.words);
              }}
              onLeave={() => {
                const place = text.current && initiativeIn(text.current, selected.words.initiativeId);
                place?.focus({ preventScroll: true });
              }}
            />
          )}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {isPrinting && (
        <PrintDialog
          record={record}
          passages={passages}
          onClose={() => {
            setIsPrinting(false);
          }}
        />
      )}
    </section>
  );
}

/** The contents are asked for to go somewhere. */
function focusFirst(contents: HTMLElement | null): void {
  contents?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
}

function useAskedPlace(text: React.RefObject<HTMLElement | null>, isFirst: boolean): void {
  const { placeInDocument, target, visit } = useNavigation();
  const asked = { initiativeId: placeInDocument, target, visit };
  useJump(text, asked, isFirst);
}

function useContextOf(
  act: ReturnType<typeof useAnnotate>,
  showSame: ((initiativeId: string) => void) | null,
): ReadingContext {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const openPanel = useReading((reading) => reading.openPanel);
  return useMemo(
    () => ({
      openPanel,
      addToBook: (id) => {
        latest.current('book', id, null);
      },
      showSame,
      openAnnotation: ({ initiativeId, id }) => {
        openPanel(initiativeId, id);
      },
    }),
    [openPanel, showSame],
  );
}

/** Goes to the same initiative in the text beside; null where no text stands beside. */
function useShowSame(same: ReadonlyMap<string, string>): ((initiativeId: string) => void) | null {
  return useMemo(() => {
    if (same.size === 0) return null;
    return (initiativeId) => {
      const id = CSS.escape(same.get(initiativeId) ?? '');
      const place = document.querySelector<HTMLElement>(`[data-reading] [data-initiative="${id}"]`);
      if (place) showPlace(place);
    };
  }, [same]);
}

function isMeant(target: EventTarget | null, text: HTMLElement | null, isFirst: boolean): boolean {
  const view = target instanceof Element ? target.closest('[data-reading]') : null;
  return view ? view.contains(text) : isFirst;
}
