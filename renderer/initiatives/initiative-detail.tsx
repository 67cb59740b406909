/** One initiative in full: its words as published, its place in the document, what the user says about it. */
import { Button, Spinner } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { OpenRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useRead } from '../api.ts';
import { plainText, type Block } from '../../shared/documents/block.ts';
import type { InitiativeDetail as Detail } from '../../shared/ipc/contract.ts';
import { useNavigation } from '../navigation.ts';
import { useTrash } from '../trash/use-trash.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import styles from './initiative-detail.module.css';
import { TextWithFacts } from './text-with-facts.tsx';

interface InitiativeDetailProps {
  initiativeId: string;
  /** What can be done with it. */
  actions: (detail: Detail) => ReactNode;
  /** What stands below them. */
  below: (detail: Detail) => ReactNode;
  /** What stands beside its text. */
  beside: (detail: Detail) => ReactNode;
}

export function InitiativeDetail({ initiativeId, actions, below, beside }: InitiativeDetailProps) {
  const { t } = useLanguage();
  const detail = useRead('initiatives.read', { id: initiativeId }).data;
  if (detail?.initiative.id !== initiativeId) {
    return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  }
  return (
    <div className={styles.scroll} id="initiative-detail" tabIndex={-1}>
      <article className={styles.page} aria-label={detail.title}>
        <Head detail={detail} actions={actions(detail)} below={below(detail)} />
        <div className={styles.columns}>
          <div>
            <TextWithFacts detail={detail} />
            <PlaceInDocument detail={detail} />
          </div>
          {beside(detail)}
        </div>
      </article>
    </div>
  );
}

interface HeadProps {
  detail: Detail;
  actions: ReactNode;
  below: ReactNode;
}

function Head({ detail, actions, below }: HeadProps) {
  const { t, date } = useLanguage();
  const { openDocument } = useNavigation();
  const { restore } = useTrash();
  const { initiative, document, title } = detail;
  return (
    <header className={styles.head}>
      <p className={styles.pillar}>
        <PillarName pillar={initiative.pillar} />
        {initiative.section !== null && <span className={styles.section}>{initiative.section}</span>}
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.source}>
        {date(document.date?.value ?? null)} · {document.title}
      </p>
      {detail.isRetired && <p className={styles.retired}>{t('initiatives.retired')}</p>}
      {detail.isInTrash && <p className={styles.retired}>{t('initiatives.in-trash')}</p>}
      <div className={styles.actions}>
        {actions}
        {detail.isInTrash ? (
          <ChangeButton
            onClick={() => {
              restore([{ kind: 'document', id: document.id }]);
            }}
          >
            {t('initiatives.restore-document')}
          </ChangeButton>
        ) : (
          <Button
            appearance="subtle"
            icon={<OpenRegular />}
            onClick={() => {
              openDocument(document.id, initiative.id);
            }}
          >
            {t('initiatives.read-in-document')}
          </Button>
        )}
      </div>
      {below}
    </header>
  );
}

function PlaceInDocument({ detail: { document, before, after } }: { detail: Detail }) {
  const { t } = useLanguage();
  return (
    <details className={styles.place}>
      <summary>{t('initiatives.place')}</summary>
      <Neighbour label={t('initiatives.before')} block={before} language={document.language} />
      <Neighbour label={t('initiatives.after')} block={after} language={document.language} />
    </details>
  );
}

function Neighbour({ label, block, language }: { label: string; block: Block | null; language: string }) {
  if (!block) return null;
  return (
    <div className={styles.neighbour}>
      <h3>{label}</h3>
      <p lang={language}>{plainText(block.runs)}</p>
    </div>
  );
}
