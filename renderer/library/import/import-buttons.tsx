/** The buttons by which documents come in. */
import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowImportRegular, ClipboardPasteRegular } from '@fluentui/react-icons';
import { useAccess } from '../../frame/use-access.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useImport } from './use-import.ts';
import styles from './import-buttons.module.css';

export function ImportButtons() {
  const { t } = useLanguage();
  const { choose, paste } = useImport();
  const { canChange } = useAccess();
  return (
    <span className={styles.buttons}>
      <Button icon={<ArrowImportRegular />} disabledFocusable={!canChange} onClick={choose}>
        {t('library.import')}
      </Button>
      <Tooltip content={t('imports.clipboard-hint')} relationship="label">
        <Button icon={<ClipboardPasteRegular />} disabledFocusable={!canChange} onClick={paste} />
      </Tooltip>
    </span>
  );
}
