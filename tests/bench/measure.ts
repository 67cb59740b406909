/** Measures rivals side by side: each in turn, round after round, so that a machine that slows down slows all of them; medians are compared. */
import { cpus, loadavg, totalmem } from 'node:os';

export interface Rival {
  name: string;
  /** One run; its time is measured. */
  run: () => unknown;
}

export interface Timing {
  name: string;
  /** Milliseconds. */
  median: number;
  /** Half the distance between the quartiles, in milliseconds. */
  spread: number;
}

interface Rounds {
  rounds?: number;
  warmUps?: number;
}

export async function measure(
  rivals: readonly Rival[],
  { rounds = 7, warmUps = 1 }: Rounds = {},
): Promise<Timing[]> {
  const times = rivals.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, rival] of rivals.entries()) {
      const started = performance.now();
      await rival.run();
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return rivals.map(({ name }, index) => ({ name, ...summarise(times[index] ?? []) }));
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? 0;
}

function summarise(times: readonly number[]): Omit<Timing, 'name'> {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2 };
}

/** One line about the machine, for what is measured means nothing without it. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}; load at the start ${load}`;
}

/** Prints a table with its columns aligned. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
