/** A run of text, as published or as written in a note, in the character styles of a book. */
import type { Run } from '../../../shared/documents/block.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { text, type Link, type Text } from './blocks.ts';

/** @param language of the run, where it may differ from the book's */
export function drawRun(run: Run, bookLanguage: Language, language: Language = bookLanguage): Text {
  const drawn = text(run.text);
  if (run.bold) drawn.style = run.italic ? 'BBStrongEmphasis' : 'Strong';
  else if (run.italic) drawn.style = 'Emphasis';
  if (run.superscript) drawn.superscript = true;
  if (language !== bookLanguage) drawn.language = language;
  return drawn;
}

/** Runs that are one link. */
export function drawLink(
  runs: readonly Run[],
  address: string,
  bookLanguage: Language,
  language: Language = bookLanguage,
): Link {
  const children = runs.map((run): Text => {
    const linked: Text = { ...drawRun(run, bookLanguage, language), style: 'Hyperlink' };
    if (run.bold) linked.bold = true;
    if (run.italic) linked.italic = true;
    return linked;
  });
  return { kind: 'link', address, children };
}
