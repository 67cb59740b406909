/** Programmes by documents: each cell a sign of its own, so that nothing hangs on colour. */
import {
  CELL_STATES,
  type CellState,
  type Matrix,
  type MatrixRow,
} from '../../shared/programmes/pictures.ts';
import { cutWords, inTwoLines } from './cut-words.ts';
import { PICTURE_WIDTH, type Picture, type PicturePoint } from './picture.ts';
import type { Tools } from './tools.ts';

const LABELS = 320;
const ROW = 28;
const HEAD = 56;
const LEAST_COLUMN = 72;
/** More rows than this are in the table alone. */
export const MOST_ROWS = 40;

export function matrixPicture({ documents, rows }: Matrix, tools: Tools): Picture {
  const { t, date } = tools;
  const shown = rows.slice(0, MOST_ROWS);
  const column = Math.max(LEAST_COLUMN, Math.floor((PICTURE_WIDTH - LABELS) / Math.max(1, documents.length)));
  const height = HEAD + shown.length * ROW + 72;
  const stateName = (state: CellState) => t(`pictures.matrix.state.${state}`);
  const suggested = rows.filter(({ isConfirmed }) => !isConfirmed).length;
  const placeOf = (row: number, at: number) => ({
    x: LABELS + at * column + column / 2,
    y: HEAD + row * ROW + ROW / 2,
  });
  const pointsOf = (row: MatrixRow, order: number): PicturePoint[] =>
    row.cells.flatMap(({ state, evidence }, at): PicturePoint[] => {
      if (state === 'none') return [];
      const { x, y } = placeOf(order, at);
      const when = date(documents[at]?.date ?? null, 'medium');
      return [
        {
          key: `${row.id} ${String(at)}`,
          row: order,
          x,
          label: `${titleOf(row, tools)}, ${when}: ${stateName(state)}`,
          box: { x: x - 10, y: y - 10, width: 20, height: 20 },
          evidence,
          drawing: <Sign state={state} x={x} y={y} />,
        },
      ];
    });
  return {
    name: t('pictures.matrix.title'),
    title: t('pictures.matrix.title'),
    description: t('pictures.matrix.description', {
      programmes: rows.length,
      documents: documents.length,
      suggested,
    }),
    width: Math.max(PICTURE_WIDTH, LABELS + column * documents.length),
    height,
    ground: (
      <>
        {documents.map((document, at) => (
          <g key={document.id}>
            <text
              x={placeOf(0, at).x}
              y={14}
              textAnchor="middle"
              fontSize={12}
              fontWeight={600}
              fill="var(--ink)"
            >
              {date(document.date, 'medium')}
            </text>
            {inTwoLines(t(`terms.documentType.${document.documentType}`), column - 4, 11).map(
              (line, order) => (
                <text
                  key={order}
                  x={placeOf(0, at).x}
                  y={29 + order * 14}
                  textAnchor="middle"
                  fontSize={11}
                  fill="var(--quiet)"
                >
                  {line}
                </text>
              ),
            )}
          </g>
        ))}
        {shown.map((row, order) => (
          <g key={row.id}>
            <line
              x1={0}
              x2={LABELS + column * documents.length}
              y1={HEAD + order * ROW}
              y2={HEAD + order * ROW}
              stroke="var(--hairline)"
            />
            <text x={16} y={HEAD + order * ROW + 18} fill="var(--ink)">
              {cutWords(row.title, LABELS - 36)}
            </text>
            {!row.isConfirmed && (
              <text x={0} y={HEAD + order * ROW + 18} fill="var(--due)" fontWeight={600}>
                ?
              </text>
            )}
          </g>
        ))}
        <Legend y={height - 44} tools={tools} hasSuggested={suggested > 0} />
      </>
    ),
    points: shown.flatMap(pointsOf),
    table: {
      head: [t('pictures.matrix.programme'), ...documents.map((one) => headOf(one, tools))],
      rows: rows.map((row) => [titleOf(row, tools), ...row.cells.map(({ state }) => stateName(state))]),
    },
    notes: [
      ...(suggested > 0 ? [t('pictures.matrix.suggested-note', { count: suggested })] : []),
      ...(rows.length > MOST_ROWS
        ? [t('pictures.matrix.more', { count: rows.length, shown: MOST_ROWS })]
        : []),
    ],
  };
}

function titleOf({ title, isConfirmed }: MatrixRow, { t }: Tools): string {
  return isConfirmed ? title : t('pictures.matrix.suggested', { title });
}

function headOf({ date, documentType }: Matrix['documents'][number], tools: Tools): string {
  return `${tools.date(date, 'medium')}, ${tools.t(`terms.documentType.${documentType}`)}`;
}

function Sign({ state, x, y }: { state: CellState; x: number; y: number }) {
  switch (state) {
    case 'new':
      return <circle cx={x} cy={y} r={8} fill="var(--accent)" />;
    case 'mentioned':
      return <circle cx={x} cy={y} r={7} fill="var(--surface)" stroke="var(--accent)" strokeWidth={2} />;
    case 'changed':
      return (
        <>
          <circle cx={x} cy={y} r={7} fill="var(--surface)" stroke="var(--accent)" strokeWidth={2} />
          <path
            d={`M${String(x)} ${String(y - 7)}A7 7 0 0 1 ${String(x)} ${String(y + 7)}Z`}
            fill="var(--accent)"
          />
        </>
      );
    case 'silent':
      return <line x1={x - 7} x2={x + 7} y1={y} y2={y} stroke="var(--due)" strokeWidth={2} />;
    case 'none':
      return null;
  }
}

function Legend({ y, tools: { t }, hasSuggested }: { y: number; tools: Tools; hasSuggested: boolean }) {
  const states = CELL_STATES.filter((state) => state !== 'none');
  const step = PICTURE_WIDTH / 3;
  const placeOf = (at: number) => ({ x: 10 + (at % 3) * step, y: y + Math.floor(at / 3) * 22 });
  return (
    <>
      {states.map((state, at) => (
        <g key={state}>
          <Sign state={state} {...placeOf(at)} />
          <text x={placeOf(at).x + 16} y={placeOf(at).y + 4} fontSize={12} fill="var(--quiet)">
            {t(`pictures.matrix.state.${state}`)}
          </text>
        </g>
      ))}
      {hasSuggested && (
        <text
          x={placeOf(states.length).x - 6}
          y={placeOf(states.length).y + 4}
          fontSize={12}
          fill="var(--quiet)"
        >
          <tspan fill="var(--due)" fontWeight={600}>
            ?
          </tspan>
          {` ${t('pictures.matrix.legend-suggested')}`}
        </text>
      )}
    </>
  );
}
