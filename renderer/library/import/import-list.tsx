/** The list of files that are being imported, drawn only where it is seen: what each is, how far it is, and what can be done with all. */
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { call } from '../../api.ts';
import type { ImportList as List } from '../../../shared/documents/import-item.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useNavigation } from '../../navigation.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { DiscardButton } from './discard-button.tsx';
import { ImportRow } from './import-row.tsx';
import { useReviewDrafts } from './review-drafts.ts';
import { useFinishImport } from './use-finish-import.ts';
import styles from './import-list.module.css';

interface ImportListProps {
  list: List;
  chosen: string | null;
}

const ROW_HEIGHT = 76;

export function ImportList({ list, chosen }: ImportListProps) {
  const { t } = useLanguage();
  const { items } = list;
  return (
    <>
      <Back />
      <ListHeader title={t('imports.title')} count={t('imports.files', { count: items.length })}>
        <Actions list={list} />
      </ListHeader>
      {list.reading && <Reading {...list.reading} />}
      <Rows items={items} chosen={chosen} />
      <p className={styles.hint}>{t('imports.not-stored')}</p>
    </>
  );
}

function Back() {
  const { t } = useLanguage();
  const leave = useNavigation((navigation) => navigation.leaveReview);
  return (
    <Button
      className={styles.back}
      size="small"
      appearance="transparent"
      icon={<ArrowLeftRegular />}
      onClick={leave}
    >
      {t('imports.back')}
    </Button>
  );
}

function Actions({ list: { items } }: { list: List }) {
  const { t } = useLanguage();
  const { accept, isStoring } = useFinishImport();
  const ready = items.filter((item) => item.state === 'ready');
  return (
    <div className={styles.actions}>
      <Button size="small" disabledFocusable={ready.length === 0 || isStoring} onClick={() => accept(ready)}>
        {isStoring ? t('imports.storing') : t('imports.accept-all', { count: ready.length })}
      </Button>
      <DiscardButton size="small" ids={items.map(({ id }) => id)} label={t('imports.discard-all')} />
    </div>
  );
}

function Reading({ done, total }: { done: number; total: number }) {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const label = t('imports.reading', { done, total });
  return (
    <div className={styles.reading}>
      <span>{label}</span>
      <progress value={done} max={total} aria-label={label} />
      <Button size="small" onClick={() => void attempt(() => call('imports.cancel', null))}>
        {t('imports.cancel')}
      </Button>
    </div>
  );
}

function Rows({ items, chosen }: { items: List['items']; chosen: string | null }) {
  const { t } = useLanguage();
  const choose = useReviewDrafts((drafts) => drafts.choose);
  const scroller = useRef<HTMLDivElement>(null);
  const at = items.findIndex(({ id }) => id === chosen);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = target === undefined ? undefined : items[Math.max(0, Math.min(items.length - 1, target))];
    if (!item) return;
    event.preventDefault();
    choose(item.id);
    virtual.scrollToIndex(items.indexOf(item));
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-file="${CSS.escape(item.id)}"]`)?.focus();
    });
  };
  return (
    <div className={styles.scroll} ref={scroller}>
      <div
        role="listbox"
        aria-label={t('imports.list')}
        className={styles.rows}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return (
            item && (
              <div
                key={item.id}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.place}
                style={{ top: start }}
              >
                <ImportRow
                  item={item}
                  position={index + 1}
                  count={items.length}
                  isChosen={index === at}
                  isEntry={index === Math.max(0, at)}
                  onChoose={() => {
                    choose(item.id);
                  }}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
