/** The lanes of the time line: documents, the initiatives of each pillar, deadlines. */
import { describePeriod } from '../../shared/documents/facts/describe-period.ts';
import type { Pillar } from '../../shared/documents/pillar.ts';
import type { PictureEvidence, Timeline } from '../../shared/programmes/pictures.ts';
import type { Tools } from './tools.ts';

export interface Mark {
  key: string;
  day: string;
  /** The date in words, as exactly as it is known. */
  when: string;
  what: string;
  count: number;
  evidence: readonly PictureEvidence[];
}

export interface Lane {
  label: string;
  shape: 'document' | 'mentions' | 'deadline';
  colour: string;
  marks: Mark[];
}

export function lanesOf({ documents, mentions, deadlines }: Timeline, tools: Tools): Lane[] {
  const { t, date, pillars, language } = tools;
  const days = [...new Set(documents.map((one) => one.date))];
  const evidenceOf = (day: string) =>
    mentions.filter((one) => one.date === day).flatMap((one) => one.evidence);
  const ofPillar = (pillar: Pillar | null): Lane => ({
    label: [pillars.find(pillar)?.numeral ?? '', pillars.name(pillar)].join(' ').trim(),
    shape: 'mentions',
    colour: colourOf(pillar),
    marks: days.flatMap((day): Mark[] => {
      const evidence = mentions
        .filter((one) => one.date === day && one.pillar === pillar)
        .flatMap((one) => one.evidence);
      if (evidence.length === 0) return [];
      const what = t('pictures.timeline.mentions', { count: evidence.length, pillar: pillars.name(pillar) });
      return [
        {
          key: `${day} ${pillar ?? ''}`,
          day,
          when: date(day, 'medium'),
          what,
          count: evidence.length,
          evidence,
        },
      ];
    }),
  });
  const used = new Set(mentions.map(({ pillar }) => pillar));
  const order = [...pillars.all.map(({ id }) => id).filter((id) => used.has(id))];
  const months = [...new Set(deadlines.map((one) => one.date.slice(0, 7)))];
  return [
    {
      label: t('pictures.timeline.documents'),
      shape: 'document',
      colour: 'var(--accent)',
      marks: days.map((day) => ({
        key: `document ${day}`,
        day,
        when: date(day, 'medium'),
        what: documents
          .filter((one) => one.date === day)
          .map(({ title }) => title)
          .join('; '),
        count: documents.filter((one) => one.date === day).length,
        evidence: evidenceOf(day),
      })),
    },
    ...order.map(ofPillar),
    ...(used.has(null) ? [ofPillar(null)] : []),
    {
      label: t('pictures.timeline.deadlines'),
      shape: 'deadline',
      colour: 'var(--due)',
      marks: months.map((month) => {
        const due = deadlines.filter((one) => one.date.startsWith(month));
        const times = [...new Set(due.map((one) => describePeriod({ ...one, to: one.date }, language)))];
        return {
          key: `deadline ${month}`,
          day: due[0]?.date ?? '',
          when: times.join('; '),
          what: t('pictures.timeline.deadlines-set', { count: due.length }),
          count: due.length,
          evidence: due.map(({ evidence }) => evidence),
        };
      }),
    },
  ];
}

function colourOf(pillar: Pillar | null): string {
  return `var(--pillar-${pillar !== null && /^I{1,3}$|^IV$/u.test(pillar) ? pillar : 'none'})`;
}
