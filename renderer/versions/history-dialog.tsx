/** The history of one thing: its versions in words on the left, the one chosen on the right, and the way back to it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useState } from 'react';
import { call, useRead } from '../api.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { VersionSummary } from '../../shared/versions/version.ts';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { AnnotationVersion } from './annotation-version.tsx';
import { BookVersion } from './book-version.tsx';
import styles from './history-dialog.module.css';

export type Subject =
  { kind: 'book'; id: string; title: string } | { kind: 'annotation'; id: string; annotation: Annotation };

interface HistoryDialogProps {
  subject: Subject;
  onClose: () => void;
}

export function HistoryDialog({ subject, onClose }: HistoryDialogProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { kind, id } = subject;
  const listed = useRead('versions.list', { kind, id }).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = listed?.versions ?? [];
  const shown = chosen ?? versions[1]?.version ?? versions[0]?.version ?? null;
  const restore = () =>
    void attempt(async () => {
      const { cardsLeftOut } = await call('versions.restore', { kind, id, version: shown ?? '' });
      onClose();
      const leftOut = t('versions.cards-left-out', { count: cardsLeftOut });
      tellUndoable(cardsLeftOut > 0 ? leftOut : t('versions.restored'));
    });
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>
            {subject.kind === 'book'
              ? t('versions.history-of', { title: subject.title })
              : t('versions.history-of-annotation')}
          </DialogTitle>
          <DialogContent className={styles.content}>
            {listed && versions.length < 2 && <p className={styles.none}>{t('versions.none')}</p>}
            {versions.length >= 2 && <VersionList versions={versions} shown={shown} onChoose={setChosen} />}
            {versions.length >= 2 && shown !== null && <Preview subject={subject} version={shown} />}
            {listed && listed.setAside.length > 0 && (
              <p className={styles.aside} role="alert">
                {t('versions.set-aside', {
                  count: listed.setAside.length,
                  files: listed.setAside.join(', '),
                })}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            {subject.kind === 'annotation' && <ReadInDocument {...subject} onClose={onClose} />}
            <Button onClick={onClose}>{t('app.close')}</Button>
            <ChangeButton
              appearance="primary"
              disabledFocusable={shown === null || shown === versions[0]?.version}
              onClick={restore}
            >
              {t('versions.restore')}
            </ChangeButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Goes to the place of the annotation in its document. */
function ReadInDocument({ annotation, onClose }: { annotation: Annotation; onClose: () => void }) {
  const { t } = useLanguage();
  const openDocument = useNavigation((navigation) => navigation.openDocument);
  const { documentId, initiativeId, target } = annotation;
  return (
    <Button
      onClick={() => {
        onClose();
        openDocument(documentId, initiativeId, target);
      }}
    >
      {t('initiatives.read-in-document')}
    </Button>
  );
}

interface VersionListProps {
  versions: readonly VersionSummary[];
  shown: string | null;
  onChoose: (version: string) => void;
}

function VersionList({ versions, shown, onChoose }: VersionListProps) {
  const { t } = useLanguage();
  return (
    <nav className={styles.list} aria-label={t('versions.list')}>
      <ol>
        {versions.map((version, at) => (
          <li key={version.version}>
            <VersionRow
              version={version}
              isNow={at === 0}
              isShown={version.version === shown}
              onChoose={() => {
                onChoose(version.version);
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface VersionRowProps {
  version: VersionSummary;
  isNow: boolean;
  isShown: boolean;
  onChoose: () => void;
}

function VersionRow({ version: { at, author, changes }, isNow, isShown, onChoose }: VersionRowProps) {
  const { t, moment } = useLanguage();
  const words = changes.map(({ code, count }) => t(`versions.change-${code}`, { count })).join(', ');
  const when = author === '' ? moment(at) : t('versions.by', { moment: moment(at), author });
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={isShown ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className={styles.words}>{words}</span>
      <span className={styles.when}>
        {isNow && <strong>{t('versions.now')} · </strong>}
        {when}
      </span>
    </button>
  );
}

function Preview({ subject, version }: { subject: Subject; version: string }) {
  const { t } = useLanguage();
  const { kind, id } = subject;
  const content = useRead('versions.read', { kind, id, version }).data;
  return (
    <section className={styles.preview} aria-label={t('versions.preview')} tabIndex={0}>
      {content?.kind === 'book' && <BookVersion book={content.book} cardTitles={content.cardTitles} />}
      {content?.kind === 'annotation' && subject.kind === 'annotation' && (
        <AnnotationVersion version={content.annotation} now={subject.annotation} />
      )}
    </section>
  );
}
