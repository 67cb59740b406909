/** Opens a PDF file, or says why it cannot be opened. Nothing is fetched for it: what pdf.js would load beside the file is refused. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../../../shared/result.ts';
import { loadPdfjs } from './load-pdfjs.ts';

export interface OpenPdf {
  document: PDFDocumentProxy;
  /** Did pdf.js ask for a table of characters that is not in the file? Then letters of a font could not be told. */
  lacksCharacters: () => boolean;
  close: () => Promise<void>;
}

/** @throws Problem `pdf-encrypted`, `pdf-damaged` */
export async function openPdf(bytes: Uint8Array, fileName: string): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const asked: string[] = [];
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the bytes for itself
    BinaryDataFactory: refusing(asked),
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0, // pictures are not looked at
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return { document, lacksCharacters: () => asked.includes('cMapUrl'), close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Problem(isLocked ? 'pdf-encrypted' : 'pdf-damaged', { file: fileName }, { cause: error });
  }
}

/** In place of what fetches fonts and tables of characters for pdf.js. */
function refusing(asked: string[]): new () => object {
  return class {
    fetch({ kind }: { kind: string }): Promise<never> {
      asked.push(kind);
      return Promise.reject(new Error('nothing is fetched'));
    }
  };
}
