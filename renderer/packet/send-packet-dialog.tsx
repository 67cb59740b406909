/** Asks what goes into a packet and says what it will hold: private annotations stay unless they are asked for, a passphrase is optional. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { call, useRead } from '../api.ts';
import type { PacketRequest } from '../../shared/packet/packet.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { DocumentChoice } from './document-choice.tsx';
import { useSendPacket, type Sending } from './open-packet.ts';
import { PacketContents } from './packet-contents.tsx';
import { isFitPassphrase, PassphraseFields, type Passphrase } from './passphrase-fields.tsx';
import styles from './send-packet-dialog.module.css';

export function SendPacketDialog() {
  const { sending, close } = useSendPacket();
  return (
    <Dialog
      open={sending !== null}
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') close();
      }}
    >
      <DialogSurface>{sending && <SendForm sending={sending} />}</DialogSurface>
    </Dialog>
  );
}

function SendForm({ sending }: { sending: Sending }) {
  const { t } = useLanguage();
  const { close } = useSendPacket();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const [documentIds, setDocumentIds] = useState(sending.kind === 'book' ? [] : sending.documentIds);
  const [withPrivate, setWithPrivate] = useState(false);
  const [passphrase, setPassphrase] = useState<Passphrase>({ first: '', again: '' });
  const [isSending, setIsSending] = useState(false);
  const isBook = sending.kind === 'book';
  const request: PacketRequest = {
    bookId: isBook ? sending.bookId : null,
    documentIds: isBook ? [] : [...documentIds],
    initiativeIds: [],
    withPrivate,
  };
  const isAsked = isBook || documentIds.length > 0;
  const plan = useRead('packets.contents', request, { enabled: isAsked }).data;
  const mustBeSealed = plan?.mustBeSealed ?? false;
  const isReady = isAsked && plan !== undefined && isFitPassphrase(passphrase, mustBeSealed) && !isSending;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isReady) return;
    once(async () => {
      setIsSending(true);
      await attempt(async () => {
        const sealing = passphrase.first === '' ? null : passphrase.first;
        const sent = await call('packets.send', { request, passphrase: sealing });
        if (!sent) return;
        close();
        tell(t(sent.isSealed ? 'packet.sent-sealed' : 'packet.sent', { file: sent.fileName }));
      });
      setIsSending(false);
    });
  };

  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{t('packet.send-title')}</DialogTitle>
        <DialogContent className={styles.content}>
          <p className={styles.text}>{t('packet.send-text')}</p>
          {!isBook && <DocumentChoice chosen={documentIds} onChange={setDocumentIds} />}
          {isAsked && plan && (
            <PacketContents plan={plan} withPrivate={withPrivate} onPrivate={setWithPrivate} />
          )}
          <PassphraseFields value={passphrase} onChange={setPassphrase} isNeeded={mustBeSealed} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button appearance="primary" type="submit" disabledFocusable={!isReady}>
            {isSending ? t('packet.sending') : t('packet.send-button')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
