/** The texts that have a place in time, in its order. */
import type { PicturedDocument } from '../../../shared/programmes/pictures.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';

export interface DatedText extends DocumentRecord {
  date: string;
}

export function byDate(texts: readonly DocumentRecord[]): DatedText[] {
  return texts
    .flatMap((text) => (text.document.date ? [{ ...text, date: text.document.date.value }] : []))
    .sort(
      (left, right) =>
        left.date.localeCompare(right.date) || left.document.title.localeCompare(right.document.title),
    );
}

export function pictured({ document, date }: DatedText): PicturedDocument {
  const { id, title, documentType, language } = document;
  return { id, title, documentType, language, date };
}
