/** The ways by which packets come in: chosen, dropped, or handed to the program. */
import { useEffect } from 'react';
import { call, listen, queryClient, queryKey } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useOpenPacket } from './open-packet.ts';
import { readPacket } from './read-dropped-packets.ts';

export function usePackets(): { choose: () => void; drop: (files: readonly File[]) => void } {
  const { attempt } = useNotices();
  const open = useOpenPacket((state) => state.open);
  const show = async (id: string) => {
    await queryClient.invalidateQueries({ queryKey: queryKey('packets.list', null) });
    open(id);
  };
  return {
    choose: () =>
      void attempt(async () => {
        const chosen = await call('packets.choose', null);
        if (chosen) await show(chosen.id);
      }),
    drop: (files) =>
      void attempt(async () => {
        for (const file of files) await show((await call('packets.drop', await readPacket(file))).id);
      }),
  };
}

/** Shows a packet that a double-click or a second start handed over. */
export function useHandedPackets(): void {
  const open = useOpenPacket((state) => state.open);
  useEffect(() => {
    // One that came before this window was drawn waits already.
    void call('packets.list', null)
      .then(({ packets }) => {
        const [first] = packets;
        if (first) open(first.id);
      })
      .catch(() => undefined); // the workspace did not open, and that is told elsewhere
    return listen((push) => {
      if (push.kind !== 'packet') return;
      void queryClient.invalidateQueries({ queryKey: queryKey('packets.list', null) });
      open(push.id);
    });
  }, [open]);
}
