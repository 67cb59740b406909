/** Remembers where the window stood, and forgets a place that is on no display any more. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow } from 'electron';
import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(800), height: z.int().min(560) });
const stateSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() });

interface WindowState {
  bounds: { width: number; height: number; x?: number; y?: number };
  isMaximized: boolean;
}

const DEFAULT: WindowState = { bounds: { width: 1280, height: 720 }, isMaximized: false };

export function readWindowState(): WindowState {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(stateFile(), 'utf8')));
    return isVisible(state.bounds) ? state : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** A lost place is no loss: written at closing, without further care. */
export function keepWindowState(window: BrowserWindow): void {
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(stateFile(), JSON.stringify(state));
    } catch {
      // The next start opens in the default place.
    }
  });
}

function isVisible(bounds: z.infer<typeof boundsSchema>): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width);
  const left = Math.max(bounds.x, workArea.x);
  return right - left >= 200 && bounds.y >= workArea.y - 10 && bounds.y < workArea.y + workArea.height - 60;
}

function stateFile(): string {
  return join(app.getPath('userData'), 'window.json');
}
