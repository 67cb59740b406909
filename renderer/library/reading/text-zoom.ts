/** How large published texts are shown, in per cent; remembered on this machine. */
import { create } from 'zustand';

const STORED = 'zoom of texts';
export const ZOOM = { least: 80, most: 200, usual: 100, step: 10 };

interface TextZoom {
  zoom: number;
  /** @param wanted is brought within the limits */
  setZoom: (wanted: number) => void;
}

export const useTextZoom = create<TextZoom>()((set) => ({
  zoom: limit(Number(window.localStorage.getItem(STORED) ?? ZOOM.usual)),
  setZoom: (wanted) => {
    const zoom = limit(wanted);
    window.localStorage.setItem(STORED, String(zoom));
    set({ zoom });
  },
}));

function limit(wanted: number): number {
  if (!Number.isFinite(wanted)) return ZOOM.usual;
  return Math.round(Math.max(ZOOM.least, Math.min(ZOOM.most, wanted)));
}
