/** Commitments by pillar and standing: those that were confirmed by their last status, and what is proposed apart from them. */
import type { ComparePillars } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import { proposeCommitments } from '../../../shared/programmes/commitments.ts';
import type { Commitment, CommitmentsRecord } from '../../../shared/programmes/commitment.ts';
import {
  STANDINGS,
  type CommitmentCounts,
  type PictureEvidence,
  type Standing,
} from '../../../shared/programmes/pictures.ts';
import { inReadingText } from '../../../shared/programmes/source-quote.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';

interface Counted {
  pillar: Pillar | null;
  standing: Standing;
  evidence: PictureEvidence;
}

export function commitmentCounts(
  texts: readonly DocumentRecord[],
  records: readonly CommitmentsRecord[],
  comparePillars: ComparePillars,
): CommitmentCounts {
  const byDocument = new Map(records.map((record) => [record.documentId, record]));
  const counted = texts.flatMap((text) => {
    const record = byDocument.get(text.document.id);
    return [...confirmedIn(text, record), ...proposedIn(text, record)];
  });
  const pillars = [...new Set(counted.map(({ pillar }) => pillar))].sort(comparePillars);
  return {
    bars: pillars.map((pillar) => ({
      pillar,
      parts: STANDINGS.flatMap((standing) => {
        const part = counted.filter((one) => one.pillar === pillar && one.standing === standing);
        return part.length === 0 ? [] : [{ standing, evidence: part.map(({ evidence }) => evidence) }];
      }),
    })),
    confirmed: counted.filter(({ standing }) => standing !== 'proposed').length,
    proposed: counted.filter(({ standing }) => standing === 'proposed').length,
  };
}

function confirmedIn({ initiatives }: DocumentRecord, record: CommitmentsRecord | undefined): Counted[] {
  const pillars = new Map(initiatives.map(({ id, pillar }) => [id, pillar]));
  return (record?.commitments ?? []).flatMap((commitment) => {
    const { initiativeId, target } = commitment;
    const pillar = pillars.get(initiativeId);
    if (pillar === undefined) return [];
    const place = target.isLost ? null : { start: target.start, end: target.end };
    return [{ pillar, standing: standingOf(commitment), evidence: { initiativeId, place } }];
  });
}

/** The status that is true of the latest day; of one day, the one that was set last. */
function standingOf({ statuses }: Commitment): Standing {
  const [latest] = statuses.toSorted(
    (left, right) => right.asOf.localeCompare(left.asOf) || right.setAt.localeCompare(left.setAt),
  );
  return latest?.status ?? 'none';
}

/** What nobody has confirmed or rejected: no word of it is one of those. */
function proposedIn(
  { document, initiatives }: DocumentRecord,
  record: CommitmentsRecord | undefined,
): Counted[] {
  const judged = [...(record?.commitments ?? []), ...(record?.rejected ?? [])];
  const context = { language: document.language, date: document.date?.value ?? null };
  return initiatives.flatMap((initiative) =>
    proposeCommitments(initiative, context).flatMap(({ child, span }): Counted[] => {
      const place = inReadingText(initiative, child, span);
      const isJudged = judged.some(
        ({ initiativeId, target }) =>
          initiativeId === initiative.id && target.start < place.end && target.end > place.start,
      );
      if (isJudged) return [];
      return [
        {
          pillar: initiative.pillar,
          standing: 'proposed',
          evidence: { initiativeId: initiative.id, place },
        },
      ];
    }),
  );
}
