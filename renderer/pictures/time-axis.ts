/** Where days stand in a picture, and which of them are named below it. */
import { scaleUtc } from 'd3-scale';

/** What is set for later than so many years after the last document stands at the right edge, so that the rest keeps its room. */
const YEARS_AHEAD = 4;
const DAY = 86_400_000;
/** So far from the edge of the line stands what is beyond it. */
export const BEYOND = 30;

export interface TimeAxis {
  /** @param day `YYYY-MM-DD` */
  xOf: (day: string) => number;
  isBeyond: (day: string) => boolean;
  ticks: readonly { x: number; year: string }[];
}

/** @param documents days of documents @param others days of what else has a place */
export function timeAxis(
  documents: readonly string[],
  others: readonly string[],
  [left, right]: readonly [number, number],
): TimeAxis {
  const times = [...documents, ...others].map(timeOf);
  const last = Math.max(...documents.map(timeOf));
  const end = last + YEARS_AHEAD * 365 * DAY;
  const within = times.filter((time) => time <= end);
  const scale = scaleUtc()
    .domain([Math.min(...within) - 45 * DAY, Math.max(...within) + 45 * DAY])
    .range([left, right]);
  const years = scale.ticks(8).filter((tick) => tick.getUTCMonth() === 0);
  return {
    xOf: (day) => (timeOf(day) > end ? right + BEYOND : Math.round(scale(timeOf(day)))),
    isBeyond: (day) => timeOf(day) > end,
    ticks: years.map((tick) => ({ x: Math.round(scale(tick)), year: String(tick.getUTCFullYear()) })),
  };
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
