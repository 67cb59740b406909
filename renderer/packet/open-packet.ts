/** Which packet stands open to be looked over, and what is being sent; going to any screen closes the preview, the packet still waits. */
import { create } from 'zustand';
import { useNavigation } from '../navigation.ts';

/** Stands for what a sync tool left where the id of a packet is asked for. */
export const COPIES = 'copies';

interface OpenPacket {
  id: string | null;
  open: (id: string) => void;
  close: () => void;
}

export const useOpenPacket = create<OpenPacket>((set) => ({
  id: null,
  open: (id) => {
    set({ id });
  },
  close: () => {
    set({ id: null });
  },
}));

useNavigation.subscribe(() => {
  useOpenPacket.getState().close();
});

/** What is to be sent: a book, or documents that are still to be chosen among those of the library. */
export type Sending =
  { kind: 'book'; bookId: string } | { kind: 'documents'; documentIds: readonly string[] };

interface SendPacket {
  sending: Sending | null;
  ask: (sending: Sending) => void;
  close: () => void;
}

export const useSendPacket = create<SendPacket>((set) => ({
  sending: null,
  ask: (sending) => {
    set({ sending });
  },
  close: () => {
    set({ sending: null });
  },
}));
