/** Brings annotations in from a file of another program or another user, and writes them for such. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { call, useRead } from '../../api.ts';
import type { AnnotationFilter } from '../../../shared/annotations/annotation-filter.ts';
import { useCommand } from '../../frame/commands/registry.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useAccess } from '../../frame/use-access.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { ExportDialog } from './export-dialog.tsx';
import { scopesOf } from './scopes.ts';
import { useImported } from './use-imported.ts';

export function ImportButton() {
  const { t } = useLanguage();
  const { attempt, tell, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const once = useOnce();
  const focusTarget = useRestoreFocusTarget();
  const show = useImported((state) => state.show);
  const choose = () =>
    attempt(async () => {
      const outcome = await call('annotations.import', null);
      if (!outcome) return;
      const { fileName, added, both, lost, leftOut } = outcome;
      if (added + both > 0) tellUndoable(t('exchange.imported', { count: added + both, file: fileName }));
      else if (leftOut.length === 0) tell(t('exchange.nothing-new', { file: fileName }));
      if (both + lost + leftOut.length > 0) show(outcome);
    });
  useCommand(
    'import-annotations',
    canChange
      ? () => {
          once(choose);
        }
      : null,
  );
  return (
    <Button
      {...focusTarget}
      icon={<ArrowDownloadRegular />}
      disabledFocusable={!canChange}
      onClick={() => {
        once(choose);
      }}
    >
      {t('exchange.import')}
    </Button>
  );
}

interface ExportButtonProps {
  /** What the list shows now, and all that it may show. */
  filter: AnnotationFilter;
  all: AnnotationFilter;
  chosen: ReadonlySet<string>;
}

export function ExportButton({ filter, all, chosen }: ExportButtonProps) {
  const { t } = useLanguage();
  const focusTarget = useRestoreFocusTarget();
  const [isAsking, setIsAsking] = useState(false);
  useCommand('export-annotations', () => {
    setIsAsking(true);
  });
  const found = useRead('annotations.find-ids', filter, { enabled: isAsking }).data;
  const every = useRead('annotations.find-ids', all, { enabled: isAsking }).data;
  return (
    <>
      <Button
        {...focusTarget}
        icon={<ArrowUploadRegular />}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('exchange.export')}
      </Button>
      {isAsking && found && every && (
        <ExportDialog
          scopes={scopesOf(found, every, chosen)}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
