/** All tags in use: each can be given another name everywhere at once, be merged into another by that name, or be taken away. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
} from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { call, useRead } from '../../api.ts';
import { TAG_SEPARATOR, tidyTag, type UsedTag } from '../../../shared/annotations/tag.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useAccess } from '../../frame/use-access.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './tag-manager.module.css';

export function TagManager({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const tags = useRead('tags.list', null).data ?? [];
  const title = useRef<HTMLParagraphElement>(null);
  const ordered = tags.toSorted((left, right) => left.tag.localeCompare(right.tag));
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('tags.title')}</DialogTitle>
          <DialogContent>
            <p ref={title} tabIndex={-1} className={styles.hint}>
              {tags.length === 0 ? t('tags.none') : t('tags.hint')}
            </p>
            <ul className={styles.list}>
              {ordered.map((used) => (
                <TagRow
                  key={used.tag}
                  used={used}
                  onGone={() => {
                    title.current?.focus();
                  }}
                />
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('tags.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function TagRow({ used: { tag, count }, onGone }: { used: UsedTag; onGone: () => void }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const [name, setName] = useState<string | null>(null);
  const depth = tag.split(TAG_SEPARATOR).length - 1;
  const rename = () => {
    const to = tidyTag(name ?? '');
    setName(null);
    onGone();
    if (to === '' || to === tag) return;
    void attempt(async () => {
      await call('tags.rename', { tag, to });
      tellUndoable(t('tags.renamed'));
    });
  };
  const remove = () => {
    onGone();
    void attempt(async () => {
      await call('tags.remove', { tag });
      tellUndoable(t('tags.removed'));
    });
  };
  return (
    <li className={styles.row} style={{ paddingLeft: depth * 16 }}>
      {name === null ? (
        <span className={styles.tag}>{tag}</span>
      ) : (
        <Input
          autoFocus
          className={styles.name ?? ''}
          size="small"
          aria-label={t('tags.new-name', { tag })}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setName(null);
            onGone();
          }}
          onBlur={rename}
        />
      )}
      <span className={styles.count}>{count}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        disabledFocusable={!canChange}
        aria-label={`${t('tags.rename')}: ${tag}`}
        title={t('tags.rename')}
        onClick={() => {
          setName(tag);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        disabledFocusable={!canChange}
        aria-label={t('tags.remove-all', { tag })}
        title={t('tags.remove-all', { tag })}
        onClick={remove}
      />
    </li>
  );
}
