/** What is known of a document, each fact with where it comes from. */
import { useRestoreFocusTarget } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Document, DocumentDate } from '../../shared/documents/document.ts';
import { useTrash } from '../trash/use-trash.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './document-facts.module.css';
import { SameTexts } from './same-texts.tsx';

interface DocumentFactsProps {
  document: Document;
  initiativeCount: number;
}

export function DocumentFacts({ document, initiativeCount }: DocumentFactsProps) {
  const { t, date } = useLanguage();
  return (
    <header className={styles.facts}>
      <div className={styles.top}>
        <p className={styles.kind}>
          {t(`terms.documentType.${document.documentType}`)}
          {' · '}
          {date(document.date?.value ?? null)}
          {' · '}
          {t('library.initiatives', { count: initiativeCount })}
        </p>
        <MoveToTrash documentId={document.id} />
      </div>
      <h1 className={styles.title}>{document.title}</h1>
      <SameTexts document={document} />
      <details className={styles.more}>
        <summary>
          {t('library.source')}
          {document.participants.length > 0 &&
            ` · ${t('library.participants', { count: document.participants.length })}`}
        </summary>
        <dl>
          {document.date && (
            <>
              <dt>{date(document.date.value)}</dt>
              <dd>
                <Evidence date={document.date} />
              </dd>
            </>
          )}
          {document.sourceAddress !== null && (
            <>
              <dt>{t('library.source')}</dt>
              <dd className={styles.address}>{document.sourceAddress}</dd>
            </>
          )}
          <dt>{t('library.original')}</dt>
          <dd className={styles.address}>
            {document.fileName} ({t(`library.format-${document.format}`)})
          </dd>
          <dt>{t('library.hash')}</dt>
          <dd className={styles.address}>{document.sha256}</dd>
          <Versions versions={document.versions} />
        </dl>
        <ul>
          {document.participants.map((participant) => (
            <li key={participant.name}>
              <strong>{participant.name}</strong>, {participant.role} ({t(`terms.side.${participant.side}`)})
            </li>
          ))}
        </ul>
      </details>
    </header>
  );
}

function MoveToTrash({ documentId }: { documentId: string }) {
  const { t } = useLanguage();
  const { move } = useTrash();
  const focusTarget = useRestoreFocusTarget();
  return (
    <ChangeButton
      {...focusTarget}
      className={styles.trash}
      size="small"
      appearance="subtle"
      icon={<DeleteRegular />}
      onClick={() => {
        move([{ kind: 'document', id: documentId }], () => {
          document.querySelector<HTMLElement>('main nav [aria-current], main nav button')?.focus();
        });
      }}
    >
      {t('trash.move-document')}
    </ChangeButton>
  );
}

/** Texts that this one has replaced, newest first. */
function Versions({ versions }: Pick<Document, 'versions'>) {
  const { t, moment } = useLanguage();
  if (versions.length === 0) return null;
  return (
    <>
      <dt>{t('library.versions')}</dt>
      <dd className={styles.address}>
        <ul>
          {versions.toReversed().map(({ sha256, fileName, importedAt }) => (
            <li key={sha256} title={sha256}>
              {t('library.version', { file: fileName, moment: moment(importedAt) })}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** Where the date was read. */
function Evidence({ date: { evidence, quote, yearInferred } }: { date: DocumentDate }) {
  const { t } = useLanguage();
  return yearInferred ? t('library.year-inferred', { quote }) : t(`library.date-from-${evidence}`, { quote });
}
