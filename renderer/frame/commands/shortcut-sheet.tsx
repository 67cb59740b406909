/** The sheet of all keys, by where they apply; it can be printed. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import {
  commandsIn,
  GROUPS,
  nameOf,
  type Command,
  type Group,
  type Place,
} from '../../../shared/commands/commands.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyNames } from '../../ui/use-key-names.ts';
import styles from './shortcut-sheet.module.css';

/** In this order; all there are. */
const PARTS = [
  'list',
  'text',
  'initiatives',
  'documents',
  'annotations',
  'card',
  'suggestions',
  'commitments',
  'trash',
  'annotation',
  'review',
] as const satisfies readonly Place[];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface} data-print="alone">
        <DialogBody className={styles.body}>
          <DialogTitle>{t('commands.sheet-title')}</DialogTitle>
          <DialogContent tabIndex={0} aria-label={t('commands.sheet-title')} role="group">
            <div className={styles.columns}>
              {GROUPS.map((group) => (
                <KeysOfGroup key={group} group={group} />
              ))}
              {PARTS.map((place) => (
                <KeysOfPlace key={place} place={place} />
              ))}
            </div>
            <p className={styles.standard}>{t('commands.sheet-standard')}</p>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              icon={<PrintRegular />}
              onClick={() => {
                window.print();
              }}
            >
              {t('commands.sheet-print')}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function KeysOfGroup({ group }: { group: Group }) {
  const { t } = useLanguage();
  const rows = useRows(commandsIn('window').filter((command) => command.group === group));
  return <Section title={t(`commands.group.${group}`)} rows={rows} />;
}

function KeysOfPlace({ place }: { place: Exclude<Place, 'window'> }) {
  const { t } = useLanguage();
  const more: Partial<Record<Place, Row>> = {
    list: { name: t('commands.sheet-type-ahead'), keys: t('commands.sheet-letters') },
    review: { name: t('commands.sheet-pillar'), keys: '1 – 9, 0' },
  };
  const rows = [...useRows(commandsIn(place)), ...(more[place] ? [more[place]] : [])];
  return <Section title={t(`commands.place.${place}`)} rows={rows} />;
}

interface Row {
  name: string;
  keys: string;
}

function useRows(commands: readonly Command[]): Row[] {
  const { t } = useLanguage();
  const names = useKeyNames();
  return commands
    .map(({ id }) => ({ name: t(nameOf(id)), keys: names.keys(id).join(' / ') }))
    .filter(({ keys }) => keys !== '');
}

function Section({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <dl>
        {rows.map(({ name, keys }) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
