/** Draws an outline as a Word file. The same outline gives the same bytes. */
import { countCards, picturesIn, type Outline } from '../../../shared/book/outline.ts';
import { bookSections } from './book-sections.ts';
import { fillFrame } from './fill-frame.ts';
import { buildFrame } from './frame.ts';
import { Ledger } from './ledger.ts';
import { packParts } from './pack-parts.ts';
import { paginate } from './page-numbers.ts';
import { bookContext } from './phrases.ts';

export interface RenderOptions {
  /** Told the cards whose pages are drawn so far. */
  onProgress?: (progress: Progress) => void;
  /** Drawings by their SHA-256; one that is missing is left out, its table says the same. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

export interface Progress {
  done: number;
  total: number;
}

export interface RenderedBook {
  bytes: Uint8Array;
  /** As Word will show them. */
  pages: number;
}

export async function renderBook(outline: Outline, options: RenderOptions = {}): Promise<RenderedBook> {
  const context = bookContext(outline);
  const sections = bookSections(context);
  const frame = await buildFrame(sections, context);
  const total = countCards(outline);
  let done = 0;
  const { pages, count } = paginate(sections, (section) => {
    done += section.cards;
    options.onProgress?.({ done, total });
  });
  const pictures = picturesIn(outline).flatMap((sha256) => {
    const drawing = options.pictures?.get(sha256);
    return drawing ? [[sha256, drawing] as const] : [];
  });
  const ledger = new Ledger(
    outline.language,
    pages,
    pictures.map(([sha256]) => sha256),
  );
  const media = new Map(
    pictures.flatMap(([sha256, drawing]) => {
      const held = ledger.pictureOf(sha256);
      return held ? [[`word/${held.part}`, drawing] as const] : [];
    }),
  );
  return { bytes: packParts(fillFrame(frame, sections, ledger, context), media), pages: count };
}
