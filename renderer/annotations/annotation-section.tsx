/** What the user says about an initiative: what is written, and a place to write. */
import { Button } from '@fluentui/react-components';
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
            <li key={annotation.id}>
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
  return (
    <div className={styles.composer}>
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
