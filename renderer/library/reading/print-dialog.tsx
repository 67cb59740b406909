/** Asks what of a document is printed, and hands the sheet to the printing dialog of the system. */
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { call, useRead } from '../../api.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { Passage } from './lay-out.ts';
import { PrintSheet } from './print-sheet.tsx';

interface PrintDialogProps {
  record: DocumentRecord;
  passages: readonly Passage[];
  onClose: () => void;
}

export function PrintDialog({ record, passages, onClose }: PrintDialogProps) {
  const { t } = useLanguage();
  const [withAnnotations, setWithAnnotations] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const query = { documentId: record.document.id, kind: null, visibility: null, inTrash: false };
  const annotations = useRead('annotations.list', query).data ?? [];
  return (
    <>
      {!isReady && (
        <Dialog open onOpenChange={onClose}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{t('reading.print-title')}</DialogTitle>
              <DialogContent>
                <p>{record.document.title}</p>
                <Checkbox
                  checked={withAnnotations}
                  label={t('reading.with-annotations', { count: annotations.length })}
                  onChange={(_, { checked }) => {
                    setWithAnnotations(checked === true);
                  }}
                />
              </DialogContent>
              <DialogActions>
                <Button onClick={onClose}>{t('app.cancel')}</Button>
                <Button
                  appearance="primary"
                  onClick={() => {
                    setIsReady(true);
                  }}
                >
                  {t('reading.print-now')}
                </Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
      {isReady &&
        createPortal(
          <PrintSheet record={record} passages={passages} annotations={withAnnotations ? annotations : []} />,
          document.body,
        )}
      {isReady && <Printing onDone={onClose} />}
    </>
  );
}

/** Prints once the sheet is drawn. */
function Printing({ onDone }: { onDone: () => void }) {
  const { attempt } = useNotices();
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void attempt(() => call('app.print', null)).finally(onDone);
  }, [attempt, onDone]);
  return null;
}
