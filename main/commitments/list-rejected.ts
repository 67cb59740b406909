/** What a person said promises nothing, with its words; what lost its place is not proposed by itself either and is left out. */
import { readingText } from '../../shared/annotations/target.ts';
import type { RejectedRow } from '../../shared/commitments/listed-commitment.ts';
import type { CommitmentsRecord } from '../../shared/programmes/commitment.ts';
import { quoteFrom } from '../../shared/programmes/source-quote.ts';
import { mainTexts } from '../programmes/main-texts.ts';
import type { Session } from '../store/session.ts';

type Rejected = CommitmentsRecord['rejected'][number];

/** @returns the last rejected first */
export async function listRejected(session: Pick<Session, 'workspace'>): Promise<RejectedRow[]> {
  const texts = await mainTexts(session);
  return texts
    .flatMap(({ document, initiatives }) => {
      const byId = new Map(initiatives.map((one) => [one.id, one]));
      const known = session.workspace.get('commitments', document.id)?.rejected ?? [];
      return known.flatMap((one): RejectedRow[] => {
        const initiative = byId.get(one.initiativeId);
        if (!initiative || one.target.isLost) return [];
        const { start, end } = one.target;
        const place = { start, end: Math.min(end, readingText(initiative).length) };
        const { author, rejectedAt } = one;
        return [
          { id: rejectedId(one), source: quoteFrom(document, initiative, { place }), author, rejectedAt },
        ];
      });
    })
    .sort((left, right) => right.rejectedAt.localeCompare(left.rejectedAt));
}

export function rejectedId({ initiativeId, target }: Rejected): string {
  return `${initiativeId}:${String(target.start)}`;
}
