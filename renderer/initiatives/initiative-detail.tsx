/** One initiative in full: its words as published, its place in the document, what the user says about it. */
import { Button, Spinner } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useRead } from '../api.ts';
import { plainText, type Block } from '../../shared/documents/block.ts';
import type { InitiativeDetail as Detail } from '../../shared/ipc/contract.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarName } from '../ui/pillar-mark.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import styles from './initiative-detail.module.css';

interface InitiativeDetailProps {
  initiativeId: string;
  /** What can be done with it. */
  actions: (detail: Detail) => ReactNode;
  /** What stands beside its text. */
  beside: (detail: Detail) => ReactNode;
}

export function InitiativeDetail({ initiativeId, actions, beside }: InitiativeDetailProps) {
  const { t } = useLanguage();
  const detail = useRead('initiatives.read', { id: initiativeId }).data;
  if (detail?.initiative.id !== initiativeId) {
    return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  }
  return (
    <div className={styles.scroll} id="initiative-detail" tabIndex={-1}>
      <article className={styles.page} aria-label={detail.title}>
        <Head detail={detail} actions={actions(detail)} />
        <div className={styles.columns}>
          <Published detail={detail} />
          {beside(detail)}
        </div>
      </article>
    </div>
  );
}

function Head({ detail, actions }: { detail: Detail; actions: ReactNode }) {
  const { t, date } = useLanguage();
  const { openDocument } = useNavigation();
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
      <div className={styles.actions}>
        {actions}
        <Button
          appearance="subtle"
          icon={<OpenRegular />}
          onClick={() => {
            openDocument(document.id, initiative.id);
          }}
        >
          {t('initiatives.read-in-document')}
        </Button>
      </div>
    </header>
  );
}

function Published({ detail: { initiative, document, before, after } }: { detail: Detail }) {
  const { t } = useLanguage();
  return (
    <section className={styles.published} aria-label={t('initiatives.as-published')}>
      <h2 className={styles.label}>{t('initiatives.as-published')}</h2>
      <blockquote className={styles.quote} lang={document.language}>
        <p>
          <PublishedRuns runs={initiative.runs} />
        </p>
        {initiative.children.length > 0 && (
          <ul>
            {initiative.children.map((child) => (
              <li key={child.source.start}>
                <PublishedRuns runs={child.runs} />
              </li>
            ))}
          </ul>
        )}
      </blockquote>
      <details className={styles.place}>
        <summary>{t('initiatives.place')}</summary>
        <Neighbour label={t('initiatives.before')} block={before} language={document.language} />
        <Neighbour label={t('initiatives.after')} block={after} language={document.language} />
      </details>
    </section>
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
