/** A side pane whose width the user sets, by mouse or by arrow keys on its edge; the width is remembered on this machine. */
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import styles from './pane.module.css';

interface PaneProps {
  name: 'list' | 'documents' | 'imports' | 'outline' | 'annotations' | 'commitments';
  side: 'left' | 'right';
  /** Says what its edge changes. */
  label: string;
  /** Its name, for a pane that is no part of the screen. */
  landmark?: string;
  /** It lies over the screen instead of beside it. */
  isDrawer?: boolean;
  children: ReactNode;
}

const WIDTHS = {
  list: { least: 260, first: 340, most: 520 },
  documents: { least: 220, first: 316, most: 520 },
  imports: { least: 220, first: 280, most: 520 },
  outline: { least: 240, first: 304, most: 520 },
  annotations: { least: 300, first: 360, most: 560 },
  commitments: { least: 320, first: 400, most: 640 },
};
const STEP = 16;

export function Pane({ name, side, label, landmark, isDrawer = false, children }: PaneProps) {
  const limits = WIDTHS[name];
  const [width, setWidth] = useState(() => clamp(readWidth(name) ?? limits.first, limits));
  const resize = (wanted: number) => {
    const next = clamp(wanted, limits);
    setWidth(next);
    window.localStorage.setItem(storageKey(name), String(next));
  };
  const direction = side === 'left' ? 1 : -1;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') resize(width + STEP * direction);
    if (event.key === 'ArrowLeft') resize(width - STEP * direction);
  };
  const onPointerDown = (down: PointerEvent<HTMLDivElement>) => {
    const edge = down.currentTarget;
    edge.setPointerCapture(down.pointerId);
    edge.onpointermove = (move) => {
      resize(width + (move.clientX - down.clientX) * direction);
    };
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };

  const edge = (
    <div
      className={styles.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
  const Frame = landmark === undefined ? 'div' : 'aside';
  return (
    <Frame
      className={styles.pane}
      data-region={name}
      data-side={side}
      data-drawer={isDrawer || undefined}
      style={{ width }}
      aria-label={landmark}
    >
      {side === 'right' && edge}
      <div className={styles.content}>{children}</div>
      {side === 'left' && edge}
    </Frame>
  );
}

function storageKey(name: string): string {
  return `width of ${name}`;
}

function readWidth(name: string): number | null {
  const stored = Number(window.localStorage.getItem(storageKey(name)));
  return stored > 0 ? stored : null;
}

function clamp(width: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.max(least, Math.min(most, width)));
}
