/** Commitments by pillar and status: bars of parts, each with its number and a pattern of its own. */
import { scaleLinear } from 'd3-scale';
import { STANDINGS, type CommitmentCounts, type Standing } from '../../shared/programmes/pictures.ts';
import { PICTURE_WIDTH, type Picture, type PicturePoint } from './picture.ts';
import { cutWords } from './cut-words.ts';
import type { Tools } from './tools.ts';

const LABELS = 270;
const ROW = 44;
const BAR = 26;
const TOP = 8;

export function commitmentsPicture({ bars, confirmed, proposed }: CommitmentCounts, tools: Tools): Picture {
  const { t, pillars } = tools;
  const most = Math.max(1, ...bars.map(({ parts }) => countOf(parts)));
  const scale = scaleLinear()
    .domain([0, most])
    .range([0, PICTURE_WIDTH - LABELS - 32]);
  const used = STANDINGS.filter((standing) =>
    bars.some(({ parts }) => parts.some((part) => part.standing === standing)),
  );
  const legendRows = Math.ceil(used.length / 3);
  const height = TOP + bars.length * ROW + 24 + legendRows * 22;
  const points = bars.flatMap(({ pillar, parts }, row) => {
    let before = 0;
    const y = TOP + row * ROW + (ROW - BAR) / 2;
    return parts.map(({ standing, evidence }): PicturePoint => {
      const x = LABELS + scale(before);
      const width = Math.max(3, scale(evidence.length) - 2);
      before += evidence.length;
      const name = t(`pictures.standing.${standing}`);
      return {
        key: `${pillar ?? ''} ${standing}`,
        row,
        x: x + width / 2,
        label: t('pictures.commitments.part', {
          count: evidence.length,
          pillar: pillars.name(pillar),
          standing: name,
        }),
        box: { x, y, width, height: BAR },
        evidence,
        drawing: <Part standing={standing} x={x} y={y} width={width} count={evidence.length} />,
      };
    });
  });
  return {
    name: t('pictures.commitments.title'),
    title: t('pictures.commitments.title'),
    description: t('pictures.commitments.description', { confirmed, proposed }),
    width: PICTURE_WIDTH,
    height,
    ground: (
      <>
        <Patterns />
        {bars.map(({ pillar, parts }, row) => (
          <g key={pillar ?? ''}>
            <text x={0} y={TOP + row * ROW + ROW / 2 + 4} fill="var(--ink)">
              {labelOf(pillars.find(pillar)?.numeral, pillars.name(pillar))}
            </text>
            <text
              x={LABELS + scale(countOf(parts)) + 6}
              y={TOP + row * ROW + ROW / 2 + 4}
              fill="var(--quiet)"
              fontSize={12}
            >
              {countOf(parts)}
            </text>
          </g>
        ))}
        {used.map((standing, at) => {
          const [x, y] = [(at % 3) * (PICTURE_WIDTH / 3), height - legendRows * 22 + Math.floor(at / 3) * 22];
          return (
            <g key={standing}>
              <Part standing={standing} x={x} y={y} width={26} />
              <text x={x + 34} y={y + 13} fontSize={12} fill="var(--quiet)">
                {t(`pictures.standing.${standing}`)}
              </text>
            </g>
          );
        })}
      </>
    ),
    points,
    table: {
      head: [
        t('pictures.pillar'),
        ...used.map((standing) => t(`pictures.standing.${standing}`)),
        t('pictures.all'),
      ],
      rows: bars.map(({ pillar, parts }) => [
        labelOf(pillars.find(pillar)?.numeral, pillars.name(pillar), false),
        ...used.map((standing) =>
          String(parts.find((part) => part.standing === standing)?.evidence.length ?? 0),
        ),
        String(countOf(parts)),
      ]),
    },
    notes: confirmed === 0 && proposed > 0 ? [t('pictures.commitments.none-confirmed')] : [],
  };
}

function labelOf(numeral: string | undefined, name: string, isCut = true): string {
  const label = numeral === undefined ? name : `${numeral} ${name}`;
  return isCut ? cutWords(label, LABELS - 12) : label;
}

function countOf(parts: CommitmentCounts['bars'][number]['parts']): number {
  return parts.reduce((sum, { evidence }) => sum + evidence.length, 0);
}

/** The surer it is that it was done, the fuller the part; what nobody confirmed has a broken edge. */
const FILLS: Readonly<Record<Standing, string>> = {
  complete: 'var(--done)',
  substantial: 'url(#picture-substantial)',
  limited: 'url(#picture-limited)',
  'not-started': 'url(#picture-not-started)',
  'no-evidence': 'var(--hover)',
  none: 'var(--surface)',
  proposed: 'var(--surface)',
};

interface PartProps {
  standing: Standing;
  x: number;
  y: number;
  width: number;
  /** None in the legend. */
  count?: number;
}

function Part({ standing, x, y, width, count }: PartProps) {
  const isSolid = standing === 'complete';
  const label = String(count ?? '');
  const height = count === undefined ? 16 : BAR;
  return (
    <>
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={width - 1.5}
        height={height - 1.5}
        fill={FILLS[standing]}
        stroke={isSolid ? 'var(--done)' : 'var(--control)'}
        strokeWidth={1.5}
        strokeDasharray={standing === 'proposed' ? '4 3' : undefined}
      />
      {count !== undefined && width >= 14 + 7 * label.length && (
        <>
          {!isSolid && (
            <rect
              x={x + width / 2 - 4 - 4 * label.length}
              y={y + BAR / 2 - 9}
              width={8 + 8 * label.length}
              height={18}
              fill="var(--surface)"
            />
          )}
          <text
            x={x + width / 2}
            y={y + BAR / 2 + 4}
            textAnchor="middle"
            fontSize={12}
            fontWeight={600}
            fill={isSolid ? 'var(--surface)' : 'var(--ink)'}
          >
            {label}
          </text>
        </>
      )}
    </>
  );
}

function Patterns() {
  const lines = (id: string, gap: number, width: number) => (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={gap} height={gap} fill="var(--surface)" />
      <rect width={width} height={gap} fill="var(--done)" />
    </pattern>
  );
  return (
    <defs>
      {lines('picture-substantial', 5, 3)}
      {lines('picture-limited', 8, 2)}
      <pattern id="picture-not-started" width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--surface)" />
        <circle cx={3} cy={3} r={1.2} fill="var(--due)" />
      </pattern>
    </defs>
  );
}
