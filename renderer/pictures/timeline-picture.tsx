/** The time line: documents by date, how much each says by pillar, and the deadlines that are set. */
import type { Timeline } from '../../shared/programmes/pictures.ts';
import { cutWords } from './cut-words.ts';
import { PICTURE_WIDTH, type Picture, type PicturePoint } from './picture.ts';
import { lanesOf, type Lane, type Mark } from './timeline-lanes.ts';
import { BEYOND, timeAxis, type TimeAxis } from './time-axis.ts';
import type { Tools } from './tools.ts';

const LABELS = 200;
const LANE = 40;
const TOP = 12;
/** Marks nearer to one another than this are one. */
const LEAST_GAP = 24;

export function timelinePicture(timeline: Timeline, tools: Tools): Picture {
  const { t, date } = tools;
  const lanes = lanesOf(timeline, tools);
  const height = TOP + lanes.length * LANE + 44;
  const axis = timeAxis(
    timeline.documents.map((one) => one.date),
    timeline.deadlines.map((one) => one.date),
    [LABELS + 16, PICTURE_WIDTH - BEYOND - 16],
  );
  const points = lanes.flatMap((lane, row) => pointsOf(lane, row, axis));
  const first = timeline.documents[0]?.date ?? null;
  const last = timeline.documents.at(-1)?.date ?? null;
  return {
    name: t('pictures.timeline.title'),
    title: t('pictures.timeline.title'),
    description: t('pictures.timeline.description', {
      count: timeline.documents.length,
      from: date(first),
      to: date(last),
      deadlines: timeline.deadlines.length,
    }),
    width: PICTURE_WIDTH,
    height,
    ground: <Ground lanes={lanes} axis={axis} height={height} tools={tools} />,
    points,
    table: {
      head: [t('pictures.date'), t('pictures.kind'), t('pictures.what')],
      rows: lanes.flatMap(({ label, marks }) => marks.map((mark) => [mark.when, label, mark.what])),
    },
    notes: timeline.undated === 0 ? [] : [t('pictures.timeline.undated', { count: timeline.undated })],
  };
}

function pointsOf(lane: Lane, row: number, axis: TimeAxis): PicturePoint[] {
  return joinNear(lane.marks, axis).map((mark) => {
    const [x, y] = [axis.xOf(mark.day), middleOf(row)];
    const half = halfOf(mark, lane);
    return {
      key: mark.key,
      row,
      x,
      label: `${mark.when}: ${mark.what}`,
      box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half },
      evidence: mark.evidence,
      drawing: <Shape lane={lane} x={x} y={y} half={half} count={mark.count} />,
    };
  });
}

/** What would lie on one another is one mark. */
function joinNear(marks: readonly Mark[], axis: TimeAxis): Mark[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    if (last && before && axis.xOf(mark.day) - axis.xOf(before.day) < LEAST_GAP) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => joinMarks(group));
}

function joinMarks(marks: readonly Mark[]): Mark {
  return {
    key: marks.map(({ key }) => key).join(' '),
    day: marks[0]?.day ?? '',
    when: marks.map(({ when }) => when).join('; '),
    what: marks.map(({ what }) => what).join('; '),
    count: marks.reduce((sum, { count }) => sum + count, 0),
    evidence: marks.flatMap(({ evidence }) => evidence),
  };
}

function halfOf({ count }: Mark, { shape }: Lane): number {
  return shape === 'mentions' ? Math.min(17, 9 + Math.sqrt(count) * 1.6) : 10;
}

function middleOf(row: number): number {
  return TOP + row * LANE + LANE / 2;
}

function Shape({
  lane,
  x,
  y,
  half,
  count,
}: {
  lane: Lane;
  x: number;
  y: number;
  half: number;
  count: number;
}) {
  const isFilled = lane.shape !== 'deadline';
  const diamond = `M${String(x)} ${String(y - half)}L${String(x + half)} ${String(y)}L${String(x)} ${String(y + half)}L${String(x - half)} ${String(y)}Z`;
  const paint = { fill: isFilled ? lane.colour : 'var(--surface)', stroke: lane.colour, strokeWidth: 1.5 };
  return (
    <>
      {lane.shape === 'mentions' ? <circle cx={x} cy={y} r={half} {...paint} /> : null}
      {lane.shape === 'document' ? <path d={diamond} {...paint} /> : null}
      {lane.shape === 'deadline' ? (
        <rect
          x={x - half + 1}
          y={y - half + 1}
          width={2 * half - 2}
          height={2 * half - 2}
          rx={3}
          {...paint}
        />
      ) : null}
      <text
        x={x}
        y={y + 4}
        fontSize={11}
        fontWeight={600}
        textAnchor="middle"
        fill={isFilled ? 'var(--surface)' : lane.colour}
      >
        {count}
      </text>
    </>
  );
}

interface GroundProps {
  lanes: readonly Lane[];
  axis: TimeAxis;
  height: number;
  tools: Tools;
}

function Ground({ lanes, axis, height, tools: { t } }: GroundProps) {
  const bottom = height - 40;
  const hasBeyond = lanes.some(({ marks }) => marks.some(({ day }) => axis.isBeyond(day)));
  return (
    <>
      {axis.ticks.map(({ x, year }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={TOP} y2={bottom} stroke="var(--hairline)" />
          <text x={x} y={bottom + 18} textAnchor="middle" fill="var(--quiet)">
            {year}
          </text>
        </g>
      ))}
      {hasBeyond && (
        <text x={PICTURE_WIDTH} y={bottom + 18} textAnchor="end" fill="var(--quiet)">
          {t('pictures.timeline.later')}
        </text>
      )}
      {lanes.map(({ label, colour, shape }, row) => (
        <g key={label}>
          <text
            x={0}
            y={middleOf(row) + 4}
            fill={shape === 'mentions' ? colour : 'var(--ink)'}
            fontWeight={shape === 'mentions' ? 600 : 400}
          >
            {cutWords(label, LABELS - 12)}
          </text>
          <line
            x1={LABELS}
            x2={PICTURE_WIDTH}
            y1={middleOf(row)}
            y2={middleOf(row)}
            stroke="var(--hairline)"
          />
        </g>
      ))}
    </>
  );
}
