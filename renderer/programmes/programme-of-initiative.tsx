/** The programme that an initiative is in, with where else it is spoken of; one click to each. */
import { Button, Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { call, useRead } from '../api.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { useProgrammes } from './use-programmes.ts';
import styles from './programme-of-initiative.module.css';

interface ProgrammeOfInitiativeProps {
  initiativeId: string;
  /** Headline of the initiative. */
  title: string;
}

export function ProgrammeOfInitiative({ initiativeId, title }: ProgrammeOfInitiativeProps) {
  const { t, date } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { show, openDocument } = useNavigation();
  const showProgramme = useProgrammes((state) => state.showProgramme);
  const { data, isPlaceholderData } = useRead('programmes.of-initiative', { id: initiativeId });
  if (data === undefined || isPlaceholderData) return null;
  if (data === null) {
    const begin = () =>
      void attempt(async () => {
        const asked = { programmeId: null, title, initiativeIds: [initiativeId] };
        const made = await call('programmes.add', asked);
        tellUndoable(t('programmes.begun', { title: made.title }));
      });
    return (
      <p className={styles.line}>
        <ChangeButton size="small" appearance="subtle" onClick={begin}>
          {t('programmes.new-from-initiative')}
        </ChangeButton>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      <span className={styles.label}>{t('programmes.of-initiative')}</span>{' '}
      <Button
        size="small"
        appearance="subtle"
        className={styles.name ?? ''}
        onClick={() => {
          showProgramme(data.id);
          show('programmes');
        }}
      >
        {data.title}
      </Button>
      {data.others.length > 0 && (
        <span className={styles.others}>
          {t('programmes.also-in', { places: '' })}
          {placesOf(data.others).map((other, at) => (
            <Fragment key={other.initiativeId}>
              {at > 0 && ', '}
              <Link
                inline
                as="button"
                title={other.documentTitle}
                onClick={() => {
                  openDocument(other.documentId, other.initiativeId);
                }}
              >
                {date(other.date, 'medium')}
              </Link>
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}

/** One for each document. */
function placesOf<T extends { documentId: string }>(others: readonly T[]): T[] {
  return others.filter(
    ({ documentId }, at) => others.findIndex((other) => other.documentId === documentId) === at,
  );
}
