/** Which document stands beside the open one, or none. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { DismissRegular, LayoutColumnTwoRegular } from '@fluentui/react-icons';
import { useRead } from '../../api.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReading } from './reading-state.ts';
import styles from './compare-choice.module.css';

interface CompareChoiceProps {
  documentId: string;
  /** The document whose choice this is stands beside another one itself. */
  isBeside: boolean;
}

export function CompareChoice({ documentId, isBeside }: CompareChoiceProps) {
  const { t, date } = useLanguage();
  const { besideId, putBeside } = useReading();
  const documents = useRead('documents.list', null).data ?? [];
  const others = documents.filter(({ id }) => id !== documentId);
  const title = documents.find(({ id }) => id === documentId)?.title ?? '';
  if (isBeside) {
    return (
      <span className={styles.beside}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <Tooltip content={t('reading.stop-comparing')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => {
              putBeside(null);
            }}
          />
        </Tooltip>
      </span>
    );
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('reading.compare')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<LayoutColumnTwoRegular />}
            disabledFocusable={others.length === 0}
            aria-pressed={besideId !== null}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list ?? ''}>
          {others.map((other) => (
            <MenuItem
              key={other.id}
              onClick={() => {
                putBeside(other.id);
              }}
            >
              <span className={styles.choice}>
                {other.title}
                <span className={styles.date}>
                  {date(other.date?.value ?? null, 'medium')} ·{' '}
                  {t(`terms.documentType.${other.documentType}`)}
                </span>
              </span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
