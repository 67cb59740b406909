/** What the reading view shows beside the text; gone with the window. */
import { create } from 'zustand';

interface ReadingState {
  /** The initiative whose annotations stand beside the text. */
  panelId: string | null;
  /** Rises each time that the panel is asked for: it takes the focus. */
  panelVisit: number;
  /** The annotation that is looked for in the panel. */
  annotationId: string | null;
  /** The field for tags in the panel is to take the focus. */
  wantsTags: boolean;
  /** The document beside the first one. */
  besideId: string | null;
  /** Nothing but the text is shown. */
  isFocused: boolean;
  openPanel: (initiativeId: string, annotationId?: string) => void;
  closePanel: () => void;
  putBeside: (documentId: string | null) => void;
  setFocused: (isFocused: boolean) => void;
}

export const useReading = create<ReadingState>()((set) => ({
  panelId: null,
  panelVisit: 0,
  annotationId: null,
  wantsTags: false,
  besideId: null,
  isFocused: false,
  openPanel: (panelId, annotationId) => {
    set(({ panelVisit }) => ({ panelId, panelVisit: panelVisit + 1, annotationId: annotationId ?? null }));
  },
  closePanel: () => {
    set({ panelId: null, annotationId: null });
  },
  putBeside: (besideId) => {
    set(besideId === null ? { besideId } : { besideId, panelId: null, annotationId: null });
  },
  setFocused: (isFocused) => {
    set({ isFocused });
  },
}));

/** Which initiative of each document is being read, null before the first; apart from the rest, for it changes while the text scrolls. */
export const useReadingPlaces = create<{ places: Readonly<Record<string, string | null>> }>()(() => ({
  places: {},
}));

export function readAt(documentId: string, initiativeId: string | null): void {
  const { places } = useReadingPlaces.getState();
  if (places[documentId] === initiativeId) return;
  useReadingPlaces.setState({ places: { ...places, [documentId]: initiativeId } });
}
