/** The overview: the library in three pictures, each with a table behind it and the quotes of each of its parts. */
import { Tab, TabList } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useRead } from '../api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { usePillars } from '../ui/pillars.tsx';
import { commitmentsPicture } from './commitments-picture.tsx';
import { matrixPicture } from './matrix-picture.tsx';
import type { Picture } from './picture.ts';
import { PictureFrame } from './picture-frame.tsx';
import { timelinePicture } from './timeline-picture.tsx';
import type { Tools } from './tools.ts';
import { PICTURE_KINDS, usePictures, type PictureKind } from './use-pictures.ts';
import styles from './overview-screen.module.css';

const PANEL = 'picture-panel';

export function OverviewScreen() {
  const { t } = useLanguage();
  const { kind, show } = usePictures();
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('pictures.title')}</h1>
      </header>
      <TabList
        className={styles.tabs ?? ''}
        aria-label={t('pictures.tabs')}
        selectedValue={kind}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          show(value as PictureKind);
        }}
      >
        {PICTURE_KINDS.map((one) => (
          <Tab key={one} value={one} id={`picture-${one}`} aria-controls={PANEL}>
            {t(`pictures.${one}.tab`)}
          </Tab>
        ))}
      </TabList>
      <div id={PANEL} role="tabpanel" aria-labelledby={`picture-${kind}`} className={styles.panel}>
        {kind === 'timeline' && <TimelinePanel />}
        {kind === 'matrix' && <MatrixPanel />}
        {kind === 'commitments' && <CommitmentsPanel />}
      </div>
    </div>
  );
}

function useTools(): Tools {
  const { t, language, date } = useLanguage();
  const pillars = usePillars();
  return useMemo(() => ({ t, language, date, pillars }), [t, language, date, pillars]);
}

function TimelinePanel() {
  const tools = useTools();
  const data = useRead('pictures.timeline', null).data;
  const picture = useMemo(
    () => (data && data.documents.length > 0 ? timelinePicture(data, tools) : null),
    [data, tools],
  );
  return <Shown kind="timeline" isRead={data !== undefined} picture={picture} />;
}

function MatrixPanel() {
  const tools = useTools();
  const data = useRead('pictures.matrix', null).data;
  const picture = useMemo(
    () => (data && data.rows.length > 0 ? matrixPicture(data, tools) : null),
    [data, tools],
  );
  return <Shown kind="matrix" isRead={data !== undefined} picture={picture} />;
}

function CommitmentsPanel() {
  const tools = useTools();
  const data = useRead('pictures.commitments', null).data;
  const picture = useMemo(
    () => (data && data.bars.length > 0 ? commitmentsPicture(data, tools) : null),
    [data, tools],
  );
  return <Shown kind="commitments" isRead={data !== undefined} picture={picture} />;
}

interface ShownProps {
  kind: PictureKind;
  isRead: boolean;
  picture: Picture | null;
}

function Shown({ kind, isRead, picture }: ShownProps) {
  const { t } = useLanguage();
  if (picture) return <PictureFrame picture={picture} />;
  if (isRead)
    return <EmptyState title={t(`pictures.${kind}.empty-title`)} text={t(`pictures.${kind}.empty-text`)} />;
  return (
    <p className={styles.waiting} role="status">
      {t('pictures.drawing')}
    </p>
  );
}
