/** What changed between two documents of a dialogue: new, continued, reported as done, not mentioned - each with its quotes. */
import { Tab, TabList } from '@fluentui/react-components';
import { BookAddRegular } from '@fluentui/react-icons';
import { useRead } from '../api.ts';
import { useAddPage } from '../book/use-page-actions.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type DocumentChanges,
} from '../../shared/programmes/document-changes.ts';
import {
  earlierThan,
  proposePair,
  type ComparedDocument,
} from '../../shared/programmes/compared-document.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ChangeRows } from './change-rows.tsx';
import { DocumentPickers } from './document-pickers.tsx';
import { TwinsView } from './twins-view.tsx';
import { rowsOf } from './rows-of.ts';
import { useChanges } from './use-changes.ts';
import styles from './changes-screen.module.css';

export function ChangesScreen() {
  const { t } = useLanguage();
  const { view, look } = useChanges();
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('changes.title')}</h1>
        <TabList
          size="small"
          aria-label={t('changes.views')}
          selectedValue={view}
          selectTabOnFocus
          onTabSelect={(_, { value }) => {
            look(value === 'languages' ? 'languages' : 'dates');
          }}
        >
          <Tab value="dates" id="changes-view-dates" aria-controls={VIEW}>
            {t('changes.view-dates')}
          </Tab>
          <Tab value="languages" id="changes-view-languages" aria-controls={VIEW}>
            {t('changes.view-languages')}
          </Tab>
        </TabList>
      </header>
      <div id={VIEW} role="tabpanel" aria-labelledby={`changes-view-${view}`} className={styles.panel}>
        {view === 'dates' ? <BetweenDates /> : <TwinsView />}
      </div>
    </div>
  );
}

const VIEW = 'changes-view';

function BetweenDates() {
  const { t } = useLanguage();
  const documents = useRead('changes.documents', null).data;
  const { from, to } = useChanges();
  if (!documents) return null;
  const pair = chosenPair(documents, from, to);
  if (!pair) {
    const isSingle = documents.length < 2;
    return (
      <EmptyState
        title={t('changes.empty-title')}
        text={t(isSingle ? 'changes.empty-single' : 'changes.empty-dialogues')}
      />
    );
  }
  return <Compared documents={documents} pair={pair} />;
}

interface Pair {
  from: ComparedDocument;
  to: ComparedDocument;
}

/** What was chosen, as far as it is still there and can be compared. */
function chosenPair(
  documents: readonly ComparedDocument[],
  from: string | null,
  to: string | null,
): Pair | null {
  const later = documents.find(({ id }) => id === to);
  const earlier = later && earlierThan(later, documents).find(({ id }) => id === from);
  return later && earlier ? { from: earlier, to: later } : proposePair(documents);
}

function Compared({ documents, pair }: { documents: readonly ComparedDocument[]; pair: Pair }) {
  const { t } = useLanguage();
  const addPage = useAddPage();
  const read = useRead('changes.between', { from: pair.from.id, to: pair.to.id });
  const changes = read.isPlaceholderData ? undefined : read.data;
  return (
    <>
      <DocumentPickers documents={documents} pair={pair}>
        <ChangeButton
          icon={<BookAddRegular />}
          onClick={() => {
            addPage(() => ({ kind: 'what-changed', from: pair.from.id, to: pair.to.id }));
          }}
        >
          {t('book.put-page')}
        </ChangeButton>
      </DocumentPickers>
      {read.error && <p className={styles.failed}>{read.error.message}</p>}
      {changes ? (
        <Groups changes={changes} />
      ) : (
        <p className={styles.waiting} role="status">
          {read.error ? '' : t('changes.comparing')}
        </p>
      )}
    </>
  );
}

function Groups({ changes }: { changes: DocumentChanges }) {
  const { t } = useLanguage();
  const { kind, show } = useChanges();
  const panelId = 'changes-panel';
  return (
    <>
      <TabList
        className={styles.tabs ?? ''}
        aria-label={t('changes.groups')}
        selectedValue={kind}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          show(value as ChangeKind);
        }}
      >
        {CHANGE_KINDS.map((one) => (
          <Tab key={one} value={one} id={`changes-${one}`} aria-controls={panelId}>
            {t(`changes.kind.${one}`)} <span className={styles.count}>{changes[one].length}</span>
          </Tab>
        ))}
      </TabList>
      <div id={panelId} role="tabpanel" aria-labelledby={`changes-${kind}`} className={styles.panel}>
        <p className={styles.hint}>{t(`changes.hint.${kind}`)}</p>
        {changes[kind].length === 0 ? (
          <p className={styles.none}>{t(`changes.none.${kind}`)}</p>
        ) : (
          <ChangeRows key={`${changes.from.id} ${changes.to.id} ${kind}`} rows={rowsOf(changes, kind)} />
        )}
      </div>
    </>
  );
}
