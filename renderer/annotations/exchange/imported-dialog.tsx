/** What became of the annotations in a file that was imported, and which of them stay in it, each with the reason. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ImportedAnnotations, LeftOut } from '../../../shared/annotations/exchange/exchanged.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useImported } from './use-imported.ts';
import styles from './exchange.module.css';

const COUNTS = ['added', 'here', 'both', 'lost'] as const;

export function ImportedDialog() {
  const { imported, show } = useImported();
  return (
    imported && (
      <Told
        imported={imported}
        onClose={() => {
          show(null);
        }}
      />
    )
  );
}

function Told({ imported, onClose }: { imported: ImportedAnnotations; onClose: () => void }) {
  const { t } = useLanguage();
  const told = COUNTS.filter((name) => imported[name] > 0);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.wide ?? ''}>
        <DialogBody>
          <DialogTitle>{t('exchange.imported-title', { file: imported.fileName })}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            {told.length > 0 && (
              <dl className={styles.counts}>
                {told.map((name) => (
                  <div key={name}>
                    <dt>{t(`exchange.${name}`)}</dt>
                    <dd>{imported[name]}</dd>
                  </div>
                ))}
              </dl>
            )}
            {imported.leftOut.length > 0 && <LeftOutTable leftOut={imported.leftOut} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('exchange.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** More than this nobody reads; the file has them all. */
const MOST_SHOWN = 200;

function LeftOutTable({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useLanguage();
  const title = t('exchange.left-out', { count: leftOut.length });
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.hint}>{t('exchange.left-out-text')}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.words')}</th>
              <th scope="col">{t('exchange.says')}</th>
              <th scope="col">{t('exchange.why')}</th>
            </tr>
          </thead>
          <tbody>
            {leftOut.slice(0, MOST_SHOWN).map(({ words, text, reason }, at) => (
              <tr key={at}>
                <td className={styles.words}>{words}</td>
                <td>{text}</td>
                <td>{t(`exchange.reasons.${reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
