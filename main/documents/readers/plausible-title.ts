/**
 * The title that a Word or PDF file gives itself beside its text. It is taken only if it looks like one: many files carry the name of a
 * template, of the file or of the first document someone saved under it.
 */
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import { countWords, fold } from '../../../shared/documents/text-shape.ts';

const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|word document\b|documento de word\b|(?:document|documento|doc|dokument) ?\d*$|untitled\b|sin titulo\b|no title\b|(?:title|titulo)$|\[.*\]$|template\b|plantilla\b|print(?:ing)?\b|slide \d|https?:)|\b(?:template|plantilla)$|\.(?:docx?|dotx?|docm|dotm|odt|rtf|pdf|html?|indd|pages|pptx?|xlsx?|pub|qxd)$/;
const LENGTH = { least: 6, most: 300 };

/** @returns the title tidied, null where it is none */
export function plausibleTitle(stated: string, fileName: string): string | null {
  const title = tidyText(stated);
  if (title.length < LENGTH.least || title.length > LENGTH.most || countWords(title) < 2) return null;
  const stem = fileName.replace(/\.[^.]{0,10}$/, '');
  return NO_TITLE.test(fold(title)) || letters(title) === letters(stem) ? null : title;
}

/** To compare a title with a file's name, which has `_` or `-` for spaces. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
