/**
 * Loads pdf.js when the first PDF is read: in Node, without a page to draw on and without a worker of its own, since all reading happens in
 * a thread already.
 */
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What pdf.js needs to be there when it is loaded, for drawing, which nobody asks of it here. */
function NoDrawing(): void {
  // nothing is drawn
}

let loaded: Promise<typeof pdfjs> | null = null;

export function loadPdfjs(): Promise<typeof pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<typeof pdfjs> {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: NoDrawing, configurable: true });
  }
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
