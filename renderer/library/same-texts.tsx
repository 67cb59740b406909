/** Documents that hold one text in several forms: one is the main text, the others are further sources of it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { call, useRead } from '../api.ts';
import type { Document, DocumentSummary } from '../../shared/documents/document.ts';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './same-texts.module.css';

export function SameTexts({ document }: { document: Document }) {
  const { t } = useLanguage();
  const documents = useRead('documents.list', null).data ?? [];
  const main = documents.find(({ id }) => id === document.duplicateOf);
  const further = documents.filter(({ duplicateOf }) => duplicateOf === document.id);
  if (main) {
    return (
      <div className={styles.texts}>
        <span>
          {t('library.further-source-of')} <OpenDocument document={main} />
        </span>
        <MakeMain document={document} main={main} />
      </div>
    );
  }
  if (further.length === 0) return null;
  return (
    <p className={styles.texts}>
      {t('library.further-sources')}
      {further.map((one) => (
        <OpenDocument key={one.id} document={one} />
      ))}
    </p>
  );
}

function OpenDocument({ document }: { document: DocumentSummary }) {
  const { openDocument } = useNavigation();
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => {
        openDocument(document.id);
      }}
    >
      {document.title}
    </button>
  );
}

function MakeMain({ document, main }: { document: Document; main: DocumentSummary }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { openDocument } = useNavigation();
  const makeMain = () =>
    void attempt(async () => {
      await call('documents.make-main', { id: document.id });
      tellUndoable(t('library.main-chosen'));
      openDocument(main.id);
    });
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <ChangeButton size="small">{t('library.make-main')}</ChangeButton>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('library.make-main-question')}</DialogTitle>
          <DialogContent>
            {t('library.make-main-text', { file: document.fileName, other: main.fileName })}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('app.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={makeMain}>
                {t('library.make-main-yes')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
