/** Looks for an initiative and adds it to a programme. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  SearchBox,
} from '@fluentui/react-components';
import { useDeferredValue, useRef, useState } from 'react';
import { call, useRead } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { EMPTY_QUERY } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { useRoving } from '../ui/use-roving.ts';
import styles from './add-by-hand-dialog.module.css';

interface AddByHandDialogProps {
  programme: { id: string; title: string };
  onClose: () => void;
}

const SHOWN = 20;

export function AddByHandDialog({ programme, onClose }: AddByHandDialogProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const [text, setText] = useState('');
  const add = (initiativeId: string) =>
    void attempt(async () => {
      const asked = { programmeId: programme.id, title: programme.title, initiativeIds: [initiativeId] };
      const { title } = await call('programmes.add', asked);
      onClose();
      tellUndoable(t('programmes.added', { title }));
    });
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('programmes.search-title', { title: programme.title })}</DialogTitle>
          <DialogContent>
            <Field label={t('programmes.search-field')} hint={t('programmes.search-hint')}>
              <SearchBox
                value={text}
                onChange={(_, { value }) => {
                  setText(value);
                }}
              />
            </Field>
            <Found text={text} onAdd={add} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('programmes.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Found({ text, onAdd }: { text: string; onAdd: (initiativeId: string) => void }) {
  const { t, date } = useLanguage();
  const wanted = useDeferredValue(text.trim());
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  const query = { ...EMPTY_QUERY, text: wanted };
  const { data } = useRead('search.rows', { query, from: 0, to: SHOWN }, { enabled: wanted !== '' });
  const rows = (wanted === '' ? [] : (data ?? [])).flatMap((found) =>
    found.group === 'initiatives' ? [found.row] : [],
  );
  if (wanted !== '' && data && rows.length === 0)
    return <p className={styles.none}>{t('programmes.search-none')}</p>;
  return (
    <div role="grid" aria-label={t('programmes.found')} className={styles.found} ref={list} {...roving}>
      {rows.map((row) => (
        <div key={row.id} role="row" data-name={row.title}>
          <ListRow
            cell={{ 'data-cell': 'main', 'data-found': row.id, tabIndex: -1 }}
            title={row.title}
            facts={[date(row.date, 'medium'), row.documentTitle]}
            isChosen={false}
            onChoose={() => {
              onAdd(row.id);
            }}
          />
        </div>
      ))}
    </div>
  );
}
