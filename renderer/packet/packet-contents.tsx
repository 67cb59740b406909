/** What a packet will hold, counted; and the switch for private annotations, which is off until the user turns it on. */
import { Switch } from '@fluentui/react-components';
import type { PacketPlan } from '../../shared/packet/packet.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './send-packet-dialog.module.css';

interface PacketContentsProps {
  plan: PacketPlan;
  withPrivate: boolean;
  onPrivate: (withPrivate: boolean) => void;
}

export function PacketContents({ plan, withPrivate, onPrivate }: PacketContentsProps) {
  const { t } = useLanguage();
  const { privateFound, cardsLeftOut } = plan;
  return (
    <>
      <section aria-label={t('packet.holds')}>
        <h3 className={styles.label}>{t('packet.holds')}</h3>
        <ul className={styles.holds}>
          {useCounts(plan).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {cardsLeftOut > 0 && (
          <p className={styles.warning}>{t('packet.cards-left-out', { count: cardsLeftOut })}</p>
        )}
      </section>
      <div>
        {privateFound === 0 ? (
          <p className={styles.quiet}>{t('packet.private-none')}</p>
        ) : (
          <>
            <Switch
              className={styles.switch}
              label={t('packet.private-switch', { count: privateFound })}
              checked={withPrivate}
              onChange={(_, { checked }) => {
                onPrivate(checked);
              }}
            />
            <p className={withPrivate ? styles.warning : styles.quiet} role="status">
              {withPrivate ? t('packet.private-warning') : t('packet.private-kept', { count: privateFound })}
            </p>
          </>
        )}
      </div>
    </>
  );
}

/** Of what there is none is not spoken; but how much is shared always is. */
function useCounts(plan: PacketPlan): string[] {
  const { t } = useLanguage();
  const { books, documents, initiatives, annotations, privateAnnotations, originals, dialogues } = plan;
  return [
    ...(books > 0 ? [t('packet.books', { count: books })] : []),
    t('packet.documents', { count: documents }),
    t('packet.initiatives', { count: initiatives }),
    t('packet.shared', { count: annotations }),
    ...(privateAnnotations > 0 ? [t('packet.private', { count: privateAnnotations })] : []),
    ...(dialogues > 0 ? [t('packet.dialogues', { count: dialogues })] : []),
    t('packet.originals', { count: originals }),
  ];
}
