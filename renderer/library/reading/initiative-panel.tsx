/** An initiative's annotations beside the text, with the place to write and its place in the book; Escape goes back to the text. */
import { Button, Tooltip } from '@fluentui/react-components';
import { DismissRegular, OpenRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useRead } from '../../api.ts';
import { AnnotationSection } from '../../annotations/annotation-section.tsx';
import { MembershipActions } from '../../book/membership-actions.tsx';
import { useNavigation } from '../../navigation.ts';
import { ProgrammeOfInitiative } from '../../programmes/programme-of-initiative.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { PillarName } from '../../ui/pillar-mark.tsx';
import { useReading } from './reading-state.ts';
import styles from './initiative-panel.module.css';

export function InitiativePanel({ initiativeId }: { initiativeId: string }) {
  const { t } = useLanguage();
  const openInitiative = useNavigation((navigation) => navigation.openInitiative);
  const detail = useRead('initiatives.read', { id: initiativeId }).data;
  const panel = useRef<HTMLElement>(null);
  const isHere = detail?.initiative.id === initiativeId;
  useWantedField(panel, isHere);
  const close = () => {
    useReading.getState().closePanel();
    document.querySelector<HTMLElement>(`[data-initiative="${CSS.escape(initiativeId)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The editor takes every Escape for handled; a list of suggestions that is open closes first.
    const isInEditor = event.target instanceof HTMLElement && event.target.isContentEditable;
    if (event.key !== 'Escape' || (event.defaultPrevented && !isInEditor)) return;
    event.stopPropagation();
    close();
  };
  return (
    <aside
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      aria-label={t('reading.panel')}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <div className={styles.top}>
          {isHere && <PillarName pillar={detail.initiative.pillar} />}
          <span className={styles.tools}>
            <Tooltip content={t('reading.open-in-full')} relationship="label">
              <Button
                size="small"
                appearance="subtle"
                icon={<OpenRegular />}
                onClick={() => {
                  openInitiative(initiativeId);
                }}
              />
            </Tooltip>
            <Tooltip content={t('reading.close-panel')} relationship="label">
              <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={close} />
            </Tooltip>
          </span>
        </div>
        {isHere && <h2 className={styles.title}>{detail.title}</h2>}
        {isHere && (
          <div className={styles.actions}>
            <MembershipActions initiativeId={initiativeId} memberships={detail.memberships} />
          </div>
        )}
        {isHere && <ProgrammeOfInitiative initiativeId={initiativeId} title={detail.title} />}
      </header>
      {isHere && <AnnotationSection initiativeId={initiativeId} annotations={detail.annotations} />}
    </aside>
  );
}

/** What was asked for takes the focus as soon as it is there: an annotation, the field for tags, or the panel. */
function useWantedField(panel: React.RefObject<HTMLElement | null>, isHere: boolean): void {
  const { annotationId, wantsTags, panelVisit } = useReading();
  useEffect(() => {
    if (!isHere) return;
    const annotation = `[data-annotation="${CSS.escape(annotationId ?? '')}"]`;
    const card = panel.current?.querySelector<HTMLElement>(annotation);
    card?.scrollIntoView({ block: 'center' });
    (card ?? panel.current)?.focus({ preventScroll: true });
  }, [isHere, annotationId, panelVisit, panel]);
  useEffect(() => {
    if (!isHere || !wantsTags) return;
    panel.current?.querySelector<HTMLElement>('[data-composer] [role="combobox"]')?.focus();
    useReading.setState({ wantsTags: false });
  }, [isHere, wantsTags, panel]);
}
