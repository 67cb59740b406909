/** The window: the rail, the screen chosen, the book outline beside it, the status line below. */
import { Suspense, useEffect } from 'react';
import { listen, queryClient, queryKey, useRead } from './api.ts';
import { languageSchema } from '../shared/i18n/language.ts';
import { DraftKeeper } from './annotations/draft-keeper.ts';
import { BookOutline } from './book/book-outline.tsx';
import { BookDragArea } from './book/book-drag-area.tsx';
import { AccessBanner } from './frame/access-banner.tsx';
import { Announcer } from './frame/announcer.tsx';
import { ShownDialog } from './frame/commands/shown-dialog.tsx';
import { WindowCommands } from './frame/commands/window-commands.tsx';
import { FailureBar } from './frame/failure-bar.tsx';
import { useKeptFocus } from './frame/focus/kept-focus.ts';
import { NoticesProvider } from './frame/notices.tsx';
import { useOutlineVisibility } from './frame/outline-visibility.ts';
import { Pane } from './frame/pane.tsx';
import { Rail } from './frame/rail.tsx';
import { answerSaveNow } from './frame/unsaved.ts';
import { useWayBack } from './frame/way-back.ts';
import { StatusLine } from './frame/status-line.tsx';
import { useReading } from './library/reading/reading-state.ts';
import { DropArea } from './library/import/drop-area.tsx';
import { useOpenPacket } from './packet/open-packet.ts';
import { PacketScreen } from './packet/packet-screen.tsx';
import { SendPacketDialog } from './packet/send-packet-dialog.tsx';
import { useHandedPackets } from './packet/use-packets.ts';
import { useNavigation } from './navigation.ts';
import { SCREENS } from './screens.ts';
import { StartGate } from './start/start-gate.tsx';
import { TrashQuestion } from './trash/trash-question.tsx';
import { LanguageProvider, useLanguage } from './ui/language.tsx';
import { PillarsProvider } from './ui/pillars.tsx';
import styles from './app.module.css';

const firstLanguage = languageSchema
  .catch('en')
  .parse(new URLSearchParams(window.location.search).get('language'));

export function App() {
  useEffect(answerSaveNow, []);
  const settings = useRead('settings.read', null);
  useEffect(
    () =>
      listen((push) => {
        if (push.kind === 'changed') void queryClient.invalidateQueries();
        if (push.kind === 'imports') {
          void queryClient.invalidateQueries({ queryKey: queryKey('imports.list', null) });
        }
      }),
    [],
  );
  return (
    <LanguageProvider language={settings.data?.language ?? firstLanguage}>
      <StartGate>
        <PillarsProvider>
          <NoticesProvider>
            <Frame />
          </NoticesProvider>
        </PillarsProvider>
      </StartGate>
    </LanguageProvider>
  );
}

function Frame() {
  const { t } = useLanguage();
  const { isShown, isDrawer } = useOutlineVisibility();
  const screen = useNavigation((navigation) => navigation.screen);
  const packetId = useOpenPacket((packet) => packet.id);
  useHandedPackets();
  useKeptFocus();
  useWayBack();
  const isFocused = useReading((reading) => reading.isFocused) && screen === 'library';
  const Screen = SCREENS.find(({ name }) => name === screen)?.component;
  return (
    <BookDragArea>
      <WindowCommands />
      <ShownDialog />
      <Announcer />
      <DraftKeeper />
      <DropArea />
      <SendPacketDialog />
      <TrashQuestion />
      <div className={styles.frame}>
        <AccessBanner />
        <FailureBar />
        <div className={styles.window} data-focused={isFocused || undefined}>
          <Rail />
          <main
            className={styles.main}
            data-region="main"
            tabIndex={-1}
            aria-label={t(packetId === null ? `app.${screen}` : 'packet.incoming')}
          >
            {packetId === null ? <Suspense>{Screen && <Screen />}</Suspense> : <PacketScreen id={packetId} />}
          </main>
          {isShown && (
            <Pane
              isDrawer={isDrawer}
              name="outline"
              side="right"
              label={t('app.resize-outline')}
              landmark={t('book.outline')}
            >
              <BookOutline />
            </Pane>
          )}
          <StatusLine />
        </div>
      </div>
    </BookDragArea>
  );
}
