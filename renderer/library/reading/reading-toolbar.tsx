/** The tools of the reading view: back, contents, finding, size of the text, comparing, printing, nothing but the text. */
import { Button, Tooltip } from '@fluentui/react-components';
import {
  ArrowLeftRegular,
  FullScreenMaximizeRegular,
  FullScreenMinimizeRegular,
  PrintRegular,
  SearchRegular,
  TextBulletListTreeRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReading } from './reading-state.ts';
import { useTextZoom, ZOOM } from './text-zoom.ts';
import styles from './reading-toolbar.module.css';

interface ReadingToolbarProps {
  /** The one text that is open, or the first of two. */
  isFirst: boolean;
  hasContents: boolean;
  onContents: () => void;
  onFind: () => void;
  onPrint: () => void;
  /** Which text stands beside this one. */
  compare: ReactNode;
}

export function ReadingToolbar(props: ReadingToolbarProps) {
  const { t } = useLanguage();
  const { isFirst, hasContents, onContents, onFind, onPrint, compare } = props;
  const { zoom, setZoom } = useTextZoom();
  const { isFocused, setFocused } = useReading();
  const hasTrail = useNavigation(({ trail }) => trail.length > 0);
  const back = useNavigation((navigation) => navigation.back);
  const button = (label: string, icon: ReactElement, onClick: () => void, more: object = {}) => (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} onClick={onClick} {...more} />
    </Tooltip>
  );
  return (
    <div className={styles.toolbar} data-focused={isFocused || undefined}>
      {isFirst && button(t('reading.back'), <ArrowLeftRegular />, back, { disabledFocusable: !hasTrail })}
      <span className={styles.contents}>
        {button(t('reading.contents'), <TextBulletListTreeRegular />, onContents, {
          'aria-expanded': hasContents,
        })}
      </span>
      {button(t('reading.find'), <SearchRegular />, onFind)}
      <span className={styles.compare}>{compare}</span>
      {isFirst && (
        <span className={styles.group}>
          {button(t('reading.smaller'), <ZoomOutRegular />, () => {
            setZoom(zoom - ZOOM.step);
          })}
          <Tooltip content={t('reading.usual-size')} relationship="description">
            <Button
              size="small"
              appearance="subtle"
              className={styles.zoom ?? ''}
              aria-label={t('reading.zoom', { zoom })}
              onClick={() => {
                setZoom(ZOOM.usual);
              }}
            >
              {t('reading.per-cent', { zoom })}
            </Button>
          </Tooltip>
          {button(t('reading.larger'), <ZoomInRegular />, () => {
            setZoom(zoom + ZOOM.step);
          })}
        </span>
      )}
      {isFirst && button(t('reading.print'), <PrintRegular />, onPrint)}
      {isFirst &&
        button(
          t(isFocused ? 'reading.leave-focus' : 'reading.focus'),
          isFocused ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />,
          () => {
            setFocused(!isFocused);
          },
          { 'aria-pressed': isFocused },
        )}
    </div>
  );
}
