/** One programme: its name, since when it is not mentioned, what can be done with it, and its mentions through the years. */
import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useRead } from '../api.ts';
import type { ProgrammeDetail as Detail, ProgrammeRow } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';
import { ChosenMentions } from './chosen-mentions.tsx';
import { LineageRibbon } from './lineage-ribbon.tsx';
import { OpenSuggestions } from './open-suggestions.tsx';
import { ProgrammeActions } from './programme-actions.tsx';
import { useProgrammeFacts } from './programme-facts.ts';
import { ProgrammeTitle } from './programme-title.tsx';
import styles from './programme-detail.module.css';

interface ProgrammeDetailProps {
  id: string;
  rows: readonly ProgrammeRow[];
  onAddToBook: (initiativeIds: readonly string[]) => void;
}

export function ProgrammeDetail({ id, rows, onAddToBook }: ProgrammeDetailProps) {
  const { t } = useLanguage();
  const detail = useRead('programmes.read', { id }).data;
  if (detail?.id !== id) return <Spinner className={styles.waiting} size="small" label={t('app.loading')} />;
  return <Shown detail={detail} rows={rows} onAddToBook={onAddToBook} />;
}

type ShownProps = Omit<ProgrammeDetailProps, 'id'> & { detail: Detail };

function Shown({ detail, rows, onAddToBook }: ShownProps) {
  const { t } = useLanguage();
  const { factsOf, silenceOf } = useProgrammeFacts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const silence = silenceOf(detail);
  const ids = detail.shown.map(({ mentionId }) => mentionId).filter((one) => chosen.has(one));
  return (
    <article className={styles.scroll} aria-labelledby="programme-title">
      <div className={styles.page}>
        <header className={styles.head}>
          <ProgrammeTitle id={detail.id} title={detail.title} />
          <p className={styles.facts}>{factsOf(detail).join(' · ')}</p>
          {silence !== null && <p className={styles.silence}>{silence}</p>}
          {detail.hidden > 0 && (
            <p className={styles.facts}>{t('programmes.hidden', { count: detail.hidden })}</p>
          )}
          <ProgrammeActions
            detail={detail}
            others={rows.filter((row) => row.id !== detail.id)}
            onAddToBook={onAddToBook}
          />
          <OpenSuggestions programmeId={detail.id} />
        </header>
        <ChosenMentions
          detail={detail}
          ids={ids}
          onDone={() => {
            setChosen(new Set());
          }}
        />
        <LineageRibbon
          mentions={detail.shown}
          chosen={chosen}
          onChoose={(mentionId, isChosen) => {
            const next = new Set(chosen);
            if (isChosen) next.add(mentionId);
            else next.delete(mentionId);
            setChosen(next);
          }}
        />
      </div>
    </article>
  );
}
