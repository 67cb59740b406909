/** When the documents of a dialogue mention what an initiative is about. */
import type { Link } from '../../shared/programmes/link.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';

/** @returns the days of the documents that mention it, its own included, ascending; those without a date are none */
export function mentionDates(
  initiativeId: string,
  own: DocumentRecord,
  texts: readonly DocumentRecord[],
  links: readonly Link[],
): string[] {
  const linked = new Set(
    links.filter(({ initiatives }) => initiatives.includes(initiativeId)).flatMap((link) => link.initiatives),
  );
  const mentioning = texts.filter(
    ({ document, initiatives }) =>
      document.dialogueId === own.document.dialogueId && initiatives.some(({ id }) => linked.has(id)),
  );
  return [...new Set([own, ...mentioning].flatMap(({ document }) => document.date?.value ?? []))].sort();
}
