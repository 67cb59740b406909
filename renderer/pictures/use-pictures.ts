/** Which picture is shown and how; it stays while other screens are looked at. */
import { create } from 'zustand';

export const PICTURE_KINDS = ['timeline', 'matrix', 'commitments'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

interface PicturesView {
  kind: PictureKind;
  isTable: boolean;
  /** Key of the point whose quotes are shown. */
  point: string | null;
  show: (kind: PictureKind) => void;
  asTable: (isTable: boolean) => void;
  choose: (point: string) => void;
}

export const usePictures = create<PicturesView>()((set) => ({
  kind: 'timeline',
  isTable: false,
  point: null,
  show: (kind) => {
    set({ kind, point: null });
  },
  asTable: (isTable) => {
    set({ isTable });
  },
  choose: (point) => {
    set({ point });
  },
}));
