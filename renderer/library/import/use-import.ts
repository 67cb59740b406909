/** The ways by which files come in: chosen, from the clipboard, dropped; whatever the way, they are looked over before they are stored. */
import { call, queryClient, queryKey } from '../../api.ts';
import { useNotices } from '../../frame/notices.tsx';
import { droppedPackets } from '../../packet/read-dropped-packets.ts';
import { usePackets } from '../../packet/use-packets.ts';
import { useNavigation } from '../../navigation.ts';
import { readInGroups } from './read-dropped.ts';

interface Import {
  choose: () => void;
  paste: () => void;
  drop: (transfer: DataTransfer) => void;
}

/** The key of pasting reaches the window by the menu too; one press is one paste. */
let isPasting = false;

export function useImport(): Import {
  const { attempt } = useNotices();
  const packets = usePackets();
  const review = useNavigation((navigation) => navigation.review);
  const begin = async (bring: () => Promise<unknown>) => {
    await bring();
    await queryClient.invalidateQueries({ queryKey: queryKey('imports.list', null) });
    if ((await call('imports.list', null)).items.length > 0) review();
  };
  return {
    choose: () => void attempt(() => begin(() => call('imports.choose', null))),
    paste: () => {
      if (isPasting) return;
      isPasting = true;
      void attempt(() => begin(() => call('imports.paste', null))).finally(() => {
        isPasting = false;
      });
    },
    drop: (transfer) => {
      const dropped = droppedPackets(transfer);
      const groups = readInGroups(transfer);
      if (dropped.length > 0) packets.drop(dropped);
      void attempt(async () => {
        for await (const files of groups) await begin(() => call('imports.drop', { files }));
      });
    },
  };
}
