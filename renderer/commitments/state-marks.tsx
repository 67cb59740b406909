/** What is true of a commitment on the day, in words with a sign; the colour only helps. */
import {
  AlertRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  LightbulbRegular,
  SpeakerMuteRegular,
} from '@fluentui/react-icons';
import type { CommitmentState, ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './state-marks.module.css';

const ICONS = {
  overdue: AlertRegular,
  due: ClockRegular,
  silent: SpeakerMuteRegular,
  done: CheckmarkCircleRegular,
} as const;

export function StateMarks({ commitment: { states, isProposal } }: { commitment: ListedCommitment }) {
  const { t } = useLanguage();
  return (
    <span className={styles.marks}>
      {isProposal && (
        <span className={styles.mark} data-state="proposed">
          <LightbulbRegular aria-hidden />
          {t('commitments.proposed')}
        </span>
      )}
      {states.filter(hasIcon).map((state) => {
        const Icon = ICONS[state];
        return (
          <span key={state} className={styles.mark} data-state={state}>
            <Icon aria-hidden />
            {t(`commitments.state-${state}`)}
          </span>
        );
      })}
    </span>
  );
}

function hasIcon(state: CommitmentState): state is keyof typeof ICONS {
  return state in ICONS;
}
