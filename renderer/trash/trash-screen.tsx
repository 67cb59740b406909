/** The trash: what was moved there by kind, with when, by whom and where it belonged; to restore or to delete for good, one or many. */
import { Checkbox, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useRead } from '../api.ts';
import { describeThings } from '../../shared/i18n/describe-things.ts';
import { trashKindSchema, type TrashItem } from '../../shared/trash/trash.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { TrashRow } from './trash-row.tsx';
import { useTrash } from './use-trash.ts';
import styles from './trash-screen.module.css';

export function TrashScreen() {
  const { t } = useLanguage();
  const items = useRead('trash.list', null).data;
  if (!items) return null;
  if (items.length === 0) {
    return <EmptyState isScreen title={t('trash.empty-title')} text={t('trash.empty-text')} />;
  }
  return <Filled items={items} />;
}

function Filled({ items }: { items: readonly TrashItem[] }) {
  const { t } = useLanguage();
  const { restore, remove } = useTrash();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const focusTarget = useRestoreFocusTarget();
  const chosen = items.filter(({ id }) => ids.has(id));
  const done = () => {
    setIds(new Set());
    heading.current?.focus();
  };
  const choose = (changed: readonly TrashItem[], isChosen: boolean) => {
    const next = new Set(ids);
    for (const { id } of changed) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setIds(next);
  };
  const free = items.filter(({ quotedBy }) => quotedBy.length === 0);
  const quoted = items.length - free.length;
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {t('trash.title')}
          </h1>
          <span className={styles.count} role="status">
            {t('trash.count', { count: items.length })}
          </span>
          <ChangeButton
            {...focusTarget}
            className={styles.empty}
            icon={<DeleteRegular />}
            disabledFocusable={free.length === 0}
            onClick={() => {
              const remark = quoted === 0 ? undefined : t('trash.stays-quoted', { count: quoted });
              remove(free, done, remark);
            }}
          >
            {t('trash.empty')}
          </ChangeButton>
        </header>
        <p className={styles.hint}>{t('trash.hint')}</p>
        <Chosen
          chosen={chosen}
          all={items.length}
          onChooseAll={(isChosen) => {
            choose(items, isChosen);
          }}
          onRestore={() => {
            restore(chosen, done);
          }}
          onRemove={() => {
            remove(chosen, done);
          }}
        />
        {trashKindSchema.options.map((kind) => {
          const ofKind = items.filter((item) => item.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <section key={kind} aria-labelledby={`trash-${kind}`}>
              <h2 id={`trash-${kind}`} className={styles.kind}>
                {t(`trash.${kind}`)} <span className={styles.count}>{ofKind.length}</span>
              </h2>
              <ul>
                {ofKind.map((item) => (
                  <TrashRow
                    key={item.id}
                    item={item}
                    isChosen={ids.has(item.id)}
                    onChoose={(isChosen) => {
                      choose([item], isChosen);
                    }}
                    onGone={done}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}

interface ChosenProps {
  chosen: readonly TrashItem[];
  all: number;
  onChooseAll: (isChosen: boolean) => void;
  onRestore: () => void;
  onRemove: () => void;
}

/** What can be done with all that is chosen at once. */
function Chosen({ chosen, all, onChooseAll, onRestore, onRemove }: ChosenProps) {
  const { t, language } = useLanguage();
  const focusTarget = useRestoreFocusTarget();
  const count = (kind: TrashItem['kind']) => chosen.filter((item) => item.kind === kind).length;
  const counts = { document: count('document'), annotation: count('annotation'), book: count('book') };
  const isNone = chosen.length === 0;
  return (
    <div className={styles.chosen} role="toolbar" aria-label={t('trash.choose-all')}>
      <Checkbox
        checked={chosen.length === all ? true : isNone ? false : 'mixed'}
        onChange={(_, { checked }) => {
          onChooseAll(checked === true);
        }}
        label={
          isNone ? t('trash.choose-all') : t('trash.chosen', { things: describeThings(counts, language) })
        }
      />
      <span className={styles.actions}>
        <ChangeButton size="small" disabledFocusable={isNone} onClick={onRestore}>
          {t('trash.restore')}
        </ChangeButton>
        <ChangeButton
          {...focusTarget}
          size="small"
          appearance="subtle"
          disabledFocusable={isNone}
          onClick={onRemove}
        >
          {t('trash.delete')}
        </ChangeButton>
      </span>
    </div>
  );
}
