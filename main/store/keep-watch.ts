/**
 * Looks after an open workspace for a program that stays: at the files that the system says were changed, now and then at all of them (not every
 * drive tells), and, while another has the workspace, whether it is free.
 */
import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../shared/store/store-file.ts';
import { placeOf } from './underneath.ts';
import type { Workspace } from './workspace.ts';

const LOCK_EVERY_MS = 2000;
const ALL_EVERY_MS = 60_000;
/** A sync tool writes several files, and some of them in several steps. */
const SETTLING_MS = 300;

export interface Watch {
  /** Looks at everything now, as when the user comes back to the window. */
  look: () => void;
  stop: () => void;
}

export function keepWatch(workspace: Workspace): Watch {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const lookAtChanged = () => {
    timer = undefined;
    const places = [...changed].flatMap((file) => placeOf(file) ?? []);
    changed.clear();
    unlessClosed(workspace.outside.lookAt(places));
  };
  const watchers = TABLES.flatMap((table) =>
    watchFolder(join(workspace.folder, table), (name) => {
      if (placeOf(`${table}/${name}`) === null) return;
      changed.add(`${table}/${name}`);
      timer ??= setTimeout(lookAtChanged, SETTLING_MS).unref();
    }),
  );
  const look = () => {
    unlessClosed(workspace.outside.look());
  };
  const lookAtLock = () => {
    if (workspace.access().mode !== 'writing') unlessClosed(workspace.outside.lookAtLock());
  };
  const timers = [setInterval(lookAtLock, LOCK_EVERY_MS).unref(), setInterval(look, ALL_EVERY_MS).unref()];
  return {
    look,
    stop: () => {
      for (const one of timers) clearInterval(one);
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Where the system cannot tell of changes, the looks at everything find them. */
function watchFolder(folder: string, tell: (name: string) => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      if (name !== null) tell(name);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return [watcher];
  } catch {
    return [];
  }
}

/** The workspace may be closed, or its drive fail, between a wish to look and the look; the next look sees what there is. */
function unlessClosed(look: Promise<void>): void {
  look.catch(() => undefined);
}
