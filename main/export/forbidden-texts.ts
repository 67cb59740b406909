/** Which words a book must not carry out of the workspace. */
import { goesIntoBook, type Annotation } from '../../shared/annotations/annotation.ts';
import { writtenText, type RichText } from '../../shared/annotations/rich-text.ts';

/**
 * The texts of all annotations that are private, in the trash, or of a kind that stays out of books. One that has been shared for books word
 * for word as well is no secret, and would only refuse the book in which the shared one rightly stands. The words that an annotation is on
 * were published, and its tags and the names of persons stand everywhere: neither tells that somebody wrote about them.
 */
export function forbiddenTexts(annotations: readonly Annotation[]): RichText[] {
  const shared = new Set(annotations.filter(goesIntoBook).map(({ body }) => writtenText(body).trim()));
  const kept = annotations.filter((annotation) => !goesIntoBook(annotation)).map(({ body }) => body);
  const distinct = [...new Map(kept.map((body) => [JSON.stringify(body), body])).values()];
  return distinct.filter((body) => !shared.has(writtenText(body).trim()));
}
