/** Which words a book must not carry out of the workspace. */
import { mayBeDistributed, type Annotation } from '../../shared/annotations/annotation.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

/**
 * The texts of all annotations that are private or in the trash. One that has been shared word for word as well is no secret, and would
 * only refuse the book in which the shared one rightly stands.
 */
export function forbiddenTexts(annotations: readonly Annotation[]): string[] {
  const shared = new Set(annotations.filter(mayBeDistributed).map(({ body }) => writtenText(body).trim()));
  const kept = annotations.filter((annotation) => !mayBeDistributed(annotation));
  return [...new Set(kept.map(({ body }) => writtenText(body)))].filter((text) => !shared.has(text.trim()));
}
