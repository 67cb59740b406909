/** Opens a PDF file, or says why it cannot be opened. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../../../shared/result.ts';
import { loadPdfjs } from './load-pdfjs.ts';

/** @throws Problem `pdf-encrypted`, `pdf-damaged` */
export async function openPdf(bytes: Uint8Array, fileName: string): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  try {
    return await getDocument({
      data: bytes.slice(), // pdf.js takes the bytes for itself
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      enableXfa: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Problem(isLocked ? 'pdf-encrypted' : 'pdf-damaged', { file: fileName }, { cause: error });
  }
}
