/** Writes the commitments that are shown to a file for a spreadsheet. */
import { call } from '../api.ts';
import type { ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import { ExportMenu } from '../frame/export-menu.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './proposal-bar.module.css';

export function ExportBar({ rows, day }: { rows: readonly ListedCommitment[]; day: string }) {
  const { t } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <div className={styles.bar}>
      <ExportMenu
        size="small"
        label={t('commitments.export')}
        write={(format) => call('commitments.export', { ids: rows.map(({ id }) => id), asOf: day, format })}
      />
    </div>
  );
}
