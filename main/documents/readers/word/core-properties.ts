/**
 * What a Word file says of itself. Its title is taken only if it looks like one: many files carry the name of a template, of the file or
 * of the first document someone saved under it. Its dates are those of saving, not of the text, and are not taken.
 */
import type { FrontMatter } from '../reader.ts';
import type { XmlElement } from './read-xml.ts';
import { childOf, ownText } from './xml-tree.ts';
import { tidyText } from '../../../../shared/documents/tidy-runs.ts';
import { countWords, fold } from '../../../../shared/documents/text-shape.ts';

const NO_TITLE =
  /^(?:microsoft word\b|word document\b|documento de word\b|(?:document|documento|doc|dokument) ?\d*$|untitled\b|sin titulo\b|no title\b|(?:title|titulo)$|\[.*\]$|template\b|plantilla\b)|\b(?:template|plantilla)$|\.(?:docx?|dotx?|docm|dotm|odt|rtf|pdf|html?|indd|pages)$/;
const LENGTH = { least: 6, most: 300 };

export function readTitleProperty(properties: XmlElement | null, fileName: string): FrontMatter | null {
  const title = tidyText(ownText(childOf(properties ?? undefined, 'dc:title')));
  return isPlausible(title, fileName) ? { span: null, fields: { title } } : null;
}

function isPlausible(title: string, fileName: string): boolean {
  if (title.length < LENGTH.least || title.length > LENGTH.most || countWords(title) < 2) return false;
  const stem = fileName.replace(/\.[^.]{0,10}$/, '');
  return !NO_TITLE.test(fold(title)) && letters(title) !== letters(stem);
}

/** To compare a title with a file's name, which has `_` or `-` for spaces. */
function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
