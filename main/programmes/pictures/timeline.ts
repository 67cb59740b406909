/** The time line: which document came when, how much it says in each pillar, and the deadlines that it sets. */
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { PicturedDeadline, PicturedMentions, Timeline } from '../../../shared/programmes/pictures.ts';
import { inReadingText } from '../../../shared/programmes/source-quote.ts';
import { sentencesOf } from '../../../shared/programmes/sentences.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { byDate, pictured, type DatedText } from './dated-texts.ts';

export function timelineOf(texts: readonly DocumentRecord[]): Timeline {
  const dated = byDate(texts);
  return {
    documents: dated.map(pictured),
    mentions: dated.flatMap(mentionsIn),
    deadlines: dated
      .flatMap(deadlinesIn)
      .sort((left, right) => left.date.localeCompare(right.date) || left.from.localeCompare(right.from)),
    undated: texts.length - dated.length,
  };
}

function mentionsIn(text: DatedText): PicturedMentions[] {
  const groups = new Map<Pillar | null, Initiative[]>();
  for (const initiative of text.initiatives)
    groups.set(initiative.pillar, [...(groups.get(initiative.pillar) ?? []), initiative]);
  return [...groups].map(([pillar, initiatives]) => ({
    documentId: text.document.id,
    date: text.date,
    pillar,
    evidence: initiatives.map(({ id }) => ({ initiativeId: id, place: null })),
  }));
}

/** Each with the sentence that sets it. */
function deadlinesIn({ document, initiatives }: DatedText): PicturedDeadline[] {
  return initiatives.flatMap((initiative) =>
    sentencesOf(initiative).flatMap(({ child, span, facts }) =>
      facts.flatMap((fact): PicturedDeadline[] => {
        if (fact.kind !== 'date' || !fact.isDeadline) return [];
        return [
          {
            date: fact.to,
            from: fact.from,
            precision: fact.precision,
            words: fact.quote,
            language: document.language,
            pillar: initiative.pillar,
            evidence: { initiativeId: initiative.id, place: inReadingText(initiative, child, span) },
          },
        ];
      }),
    ),
  );
}
