/** A picture as it is drawn and as a table: made by each kind of picture, shown, saved and put into books by the same frame. */
import type { ReactNode } from 'react';
import type { PictureEvidence } from '../../shared/programmes/pictures.ts';

/** A part that can be chosen; arrow keys go by rows, and in a row from left to right. */
export interface PicturePoint {
  key: string;
  row: number;
  /** Of its middle. */
  x: number;
  /** What it says, whole: for the screen reader, the tooltip and the heading of its quotes. */
  label: string;
  /** What the ring of the focus is drawn around. */
  box: { x: number; y: number; width: number; height: number };
  evidence: readonly PictureEvidence[];
  drawing: ReactNode;
}

export interface PictureTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Picture {
  /** Names its file. */
  name: string;
  title: string;
  /** What one would say of it to somebody who cannot see it. */
  description: string;
  width: number;
  height: number;
  /** Axes, labels, legend. */
  ground: ReactNode;
  points: readonly PicturePoint[];
  table: PictureTable;
  /** Sentences about what is not in it. */
  notes: readonly string[];
}

/** All pictures are drawn this wide, so that their words come out of a book's page at about eight points. */
export const PICTURE_WIDTH = 720;
