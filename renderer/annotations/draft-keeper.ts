/** Brings back what was being written when the program last ended, and keeps it while it is written. */
import { useEffect } from 'react';
import { z } from 'zod';
import { call } from '../api.ts';
import { draftsSchema, type Drafts } from '../../shared/annotations/annotation.ts';
import { useSaveBeforeClosing } from '../frame/unsaved.ts';
import { useDrafts } from './annotation-drafts.ts';

/** How long after the last key what was typed is written, in milliseconds. */
const PAUSE_MS = 300;

export function DraftKeeper() {
  useEffect(keepDrafts, []);
  useSaveBeforeClosing(writeNow);
  return null;
}

let timer: number | null = null;

/** @returns how to stop: the workspace was closed, and nothing of it stays in the window */
function keepDrafts(): () => void {
  let stop = (): void => undefined;
  let isOver = false;
  const begin = async () => {
    const kept = await call('drafts.read', null);
    if (isOver) return;
    stop = useDrafts.subscribe(writeSoon);
    useDrafts.setState(({ drafts }) => ({ drafts: { ...takeOver(), ...kept, ...drafts } }));
  };
  void begin().catch(() => undefined); // without them, one only writes them anew
  return () => {
    isOver = true;
    stop();
    useDrafts.setState({ drafts: {} });
  };
}

const OLD_PLACE = 'annotation drafts';

/** Drafts that an earlier version left where nothing is encrypted. */
function takeOver(): Drafts {
  const old = window.localStorage.getItem(OLD_PLACE);
  window.localStorage.removeItem(OLD_PLACE);
  try {
    return z.object({ state: z.object({ drafts: draftsSchema }) }).parse(JSON.parse(old ?? '')).state.drafts;
  } catch {
    return {};
  }
}

function writeSoon(): void {
  if (timer !== null) window.clearTimeout(timer);
  timer = window.setTimeout(() => void writeNow(), PAUSE_MS);
}

async function writeNow(): Promise<void> {
  if (timer === null) return;
  window.clearTimeout(timer);
  timer = null;
  await call('drafts.keep', useDrafts.getState().drafts).catch(() => undefined);
}
