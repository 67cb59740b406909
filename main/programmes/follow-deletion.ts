/** What becomes of programmes when documents are deleted for good, within the same change: undone, all is as it was. */
import type { Programme } from '../../shared/programmes/programme.ts';
import type { RejectedLink } from '../../shared/programmes/rejected-links.ts';
import type { Transaction } from '../store/transaction.ts';

/**
 * @param gone ids of the initiatives that went
 * @param heirs of those of them whose text another document has: what says the same there
 */
export function followDeletion(
  transaction: Transaction,
  gone: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string>,
): void {
  for (const programme of transaction.list('programmes')) {
    if (programme.mentions.some(({ initiativeId }) => gone.has(initiativeId)))
      followProgramme(transaction, programme, gone, heirs);
  }
  for (const { documentId, links } of transaction.list('rejected-links')) {
    const isHit = links.some(({ initiatives }) => initiatives.some((id) => gone.has(id)));
    if (isHit) followLinks(transaction, documentId, links, gone, heirs);
  }
}

function followProgramme(
  transaction: Transaction,
  programme: Programme,
  gone: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string>,
): void {
  const mentions = programme.mentions.flatMap((mention) => {
    if (!gone.has(mention.initiativeId)) return [mention];
    const initiativeId = heirs.get(mention.initiativeId);
    const documentId =
      initiativeId === undefined ? undefined : transaction.catalogue.documentOf(initiativeId);
    return initiativeId === undefined || documentId === undefined
      ? []
      : [{ ...mention, initiativeId, documentId }];
  });
  transaction.put('programmes', programme.id, mentions.length > 0 ? { ...programme, mentions } : undefined);
}

function followLinks(
  transaction: Transaction,
  documentId: string,
  links: readonly RejectedLink[],
  gone: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string>,
): void {
  const today = (id: string) => (gone.has(id) ? heirs.get(id) : id);
  const staying = links.filter(({ initiatives }) => !initiatives.some((id) => gone.has(id)));
  transaction.put(
    'rejected-links',
    documentId,
    staying.length > 0 ? { documentId, links: staying } : undefined,
  );
  for (const link of links) {
    const [one, other] = link.initiatives.map(today);
    if (staying.includes(link) || one === undefined || other === undefined) continue;
    const initiatives: [string, string] = one < other ? [one, other] : [other, one];
    const home = transaction.catalogue.documentOf(initiatives[0]);
    if (home === undefined) continue;
    const there = transaction.get('rejected-links', home)?.links ?? [];
    transaction.put('rejected-links', home, {
      documentId: home,
      links: [...there, { ...link, initiatives }],
    });
  }
}
