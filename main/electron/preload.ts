/** The one bridge between the page and the program: the channels of the contract, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { CHANNELS, PUSH_CHANNEL, SAVED_NOW_CHANNEL } from '../../shared/ipc/channels.ts';

const known: ReadonlySet<string> = new Set(CHANNELS);

const bridge: Bridge = {
  invoke(channel, input) {
    if (!known.has(channel)) return Promise.reject(new Error('unknown channel'));
    return ipcRenderer.invoke(channel, input);
  },
  onPush(listener) {
    const relay = (_event: unknown, message: unknown) => {
      listener(message);
    };
    ipcRenderer.on(PUSH_CHANNEL, relay);
    return () => {
      ipcRenderer.off(PUSH_CHANNEL, relay);
    };
  },
  savedNow() {
    ipcRenderer.send(SAVED_NOW_CHANNEL);
  },
};

contextBridge.exposeInMainWorld('briefing', bridge);
