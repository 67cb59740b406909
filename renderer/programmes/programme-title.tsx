/** The title of a programme, changed in its place: Enter saves, Escape leaves it as it was. */
import { Button, Input } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { PROGRAMME_TITLE_LENGTH } from '../../shared/programmes/programme.ts';
import { call } from '../api.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { focusSoon } from '../frame/focus/focus-soon.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './programme-detail.module.css';

export function ProgrammeTitle({ id, title }: { id: string; title: string }) {
  const { t } = useLanguage();
  const [isTyping, setIsTyping] = useState(false);
  const leave = () => {
    setIsTyping(false);
    focusSoon('#rename-programme');
  };
  if (isTyping) return <TitleField id={id} title={title} onLeave={leave} />;
  return (
    <div className={styles.name}>
      <h2 id="programme-title" className={styles.title}>
        {title}
      </h2>
      <ChangeButton
        id="rename-programme"
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        onClick={() => {
          setIsTyping(true);
        }}
      >
        {t('programmes.rename')}
      </ChangeButton>
    </div>
  );
}

function TitleField({ id, title, onLeave }: { id: string; title: string; onLeave: () => void }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const [typed, setTyped] = useState(title);
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>('#programme-title-field');
    field?.select();
  }, []);
  const save = () =>
    void attempt(async () => {
      await call('programmes.rename', { id, title: typed });
      onLeave();
      tellUndoable(t('programmes.renamed', { title: typed.trim() }));
    });
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h2 id="programme-title" className={styles.unseen}>
        {title}
      </h2>
      <Input
        id="programme-title-field"
        className={styles.field ?? ''}
        aria-label={t('programmes.programme-title')}
        value={typed}
        maxLength={PROGRAMME_TITLE_LENGTH}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
      />
      <Button type="submit" size="small" appearance="primary">
        {t('programmes.save')}
      </Button>
      <Button size="small" onClick={onLeave}>
        {t('programmes.cancel')}
      </Button>
    </form>
  );
}
