/** What the user says about an initiative: what is written, and a place to write. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { call } from '../api.ts';
import { saysNothing, type Annotation } from '../../shared/annotations/annotation.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { SavedLater } from './saved-later.tsx';
import { useOnce } from '../ui/use-once.ts';
import { AnnotationCard } from './annotation-card.tsx';
import { AnnotationFields } from './annotation-fields.tsx';
import { emptyDraft, useDrafts } from './annotation-drafts.ts';
import { useBegun } from './begin-annotation.ts';
import styles from './annotation-section.module.css';

interface AnnotationSectionProps {
  initiativeId: string;
  annotations: readonly Annotation[];
}

export function AnnotationSection({ initiativeId, annotations }: AnnotationSectionProps) {
  const { t } = useLanguage();
  return (
    <section className={styles.section} aria-label={t('annotations.title')}>
      <h2 className={styles.label}>{t('annotations.title')}</h2>
      {annotations.length === 0 && <p className={styles.none}>{t('annotations.none')}</p>}
      {annotations.length > 0 && (
        <ul className={styles.list}>
          {annotations.map((annotation) => (
            <li key={annotation.id} data-annotation={annotation.id} tabIndex={-1}>
              <AnnotationCard annotation={annotation} />
            </li>
          ))}
        </ul>
      )}
      <Composer initiativeId={initiativeId} />
    </section>
  );
}

function Composer({ initiativeId }: { initiativeId: string }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { drafts, keep, saved } = useDrafts();
  const { canChange } = useAccess();
  const once = useOnce();
  const draft = drafts[initiativeId] ?? emptyDraft(initiativeId);
  const save = () => {
    const latest = useDrafts.getState().drafts[initiativeId]; // tried again later, it may have been typed on
    if (!latest || saysNothing(latest)) return;
    once(() =>
      attempt(async () => {
        await call('annotations.add', latest);
        saved(initiativeId, latest);
        tellUndoable(t('annotations.saved'));
      }, save),
    );
  };
  const composer = useRef<HTMLDivElement>(null);
  const { initiativeId: begun, taken } = useBegun();
  const isBegun = begun === initiativeId;
  useEffect(() => {
    if (!isBegun) return;
    // The editor is read when it is first needed.
    const timer = window.setInterval(() => {
      const field = composer.current?.querySelector<HTMLElement>('[contenteditable]');
      if (!field) return;
      window.clearInterval(timer);
      field.scrollIntoView({ block: 'center' });
      field.focus();
      taken();
    }, 50);
    return () => {
      window.clearInterval(timer);
    };
  }, [isBegun, taken]);
  return (
    <div className={styles.composer} ref={composer} data-composer>
      <AnnotationFields
        draft={draft}
        onChange={(changed) => {
          keep(initiativeId, changed);
        }}
        onSave={save}
      />
      {!saysNothing(draft) && <SavedLater />}
      <Button className={styles.save} disabledFocusable={saysNothing(draft) || !canChange} onClick={save}>
        {t('annotations.add')}
      </Button>
    </div>
  );
}
