/** What the user prefers, where the work lies, and what the program is. */
import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { call, useRead } from '../api.ts';
import { languageSchema } from '../../shared/i18n/language.ts';
import { themeSchema, type Settings } from '../../shared/settings.ts';
import { BackupsSection } from '../backups/backups-section.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { DialoguesSection } from './dialogues-section.tsx';
import { EncryptionSection } from './encryption-section.tsx';
import styles from './settings-screen.module.css';

export function SettingsScreen() {
  const { t } = useLanguage();
  const settings = useRead('settings.read', null).data;
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('settings.title')}</h1>
        {settings && <Preferences settings={settings} />}
        <DialoguesSection />
        <Workspace />
        <EncryptionSection />
        <BackupsSection />
        <About />
      </div>
    </div>
  );
}

function Preferences({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const change = (changes: Partial<Settings>) => void attempt(() => call('settings.change', changes));
  return (
    <>
      <Field label={t('settings.language')}>
        <RadioGroup
          layout="horizontal"
          value={settings.language}
          onChange={(_, { value }) => {
            change({ language: languageSchema.parse(value) });
          }}
        >
          <Radio value="en" label={t('settings.english')} />
          <Radio value="es" label={t('settings.spanish')} />
        </RadioGroup>
      </Field>
      <Field label={t('settings.theme')}>
        <RadioGroup
          layout="horizontal"
          value={settings.theme}
          onChange={(_, { value }) => {
            change({ theme: themeSchema.parse(value) });
          }}
        >
          {themeSchema.options.map((theme) => (
            <Radio key={theme} value={theme} label={t(`settings.${theme}`)} />
          ))}
        </RadioGroup>
      </Field>
      <UserName
        saved={settings.userName}
        onSave={(userName) => {
          change({ userName });
        }}
      />
    </>
  );
}

function UserName({ saved, onSave }: { saved: string; onSave: (name: string) => void }) {
  const { t } = useLanguage();
  const [name, setName] = useState(saved);
  return (
    <Field label={t('settings.you')} hint={t('settings.you-hint')}>
      <Input
        className={styles.name}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
        onBlur={() => {
          if (name !== saved) onSave(name);
        }}
      />
    </Field>
  );
}

function Workspace() {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const folder = useRead('app.status', null).data?.workspaceFolder ?? '';
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('settings.workspace')}</h2>
      <p className={styles.path}>{folder}</p>
      <p className={styles.hint}>{t('settings.workspace-hint')}</p>
      <Button onClick={() => void attempt(() => call('app.show-workspace', null))}>
        {t('settings.show-workspace')}
      </Button>
    </section>
  );
}

function About() {
  const { t } = useLanguage();
  const version = useRead('app.status', null).data?.version ?? '';
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('settings.about')}</h2>
      <p>
        {t('app.name')} · {t('settings.version', { version })}
      </p>
      <p className={styles.hint}>{t('settings.offline')}</p>
      <p className={styles.hint}>{t('settings.classified')}</p>
    </section>
  );
}
