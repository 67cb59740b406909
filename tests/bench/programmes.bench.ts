/**
 * Suggesting programmes among 1,000 to 30,000 initiatives: the time for all, against n log n; the time until a newly imported document of thirty
 * is compared as well; and memory. In the thread that asks here; the window has a thread of its own for it.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ProgrammeDesk } from '../../main/programmes/programme-desk.ts';
import { generateUndertakings } from './generated-undertakings.ts';
import { machine, printTable } from './measure.ts';

const COUNTS = [1000, 3000, 10_000, 30_000];
const NEW = 30;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const ASKED = { programmeId: null, most: 200, patience: null, programmes: [], rejected: [] };
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

interface Measured {
  count: number;
  index: number;
  all: number;
  added: number;
  again: number;
  found: number;
  mib: number;
}

function measure(count: number): Measured {
  const documents = generateUndertakings(count + NEW);
  const fresh = documents.at(-1) ?? [];
  const before = memory();
  const desk = new ProgrammeDesk();
  const timed = <T>(work: () => T): [T, number] => {
    const started = performance.now();
    const value = work();
    return [value, performance.now() - started];
  };
  const told = documents.slice(0, -1).map((compared) => ({ id: compared[0]?.documentId ?? '', compared }));
  const [, index] = timed(() => desk.tell(told));
  const [{ total }, all] = timed(() => desk.suggest(ASKED));
  const mib = memory() - before;
  const [, added] = timed(() => {
    desk.tell([{ id: fresh[0]?.documentId ?? '', compared: fresh }]);
    return desk.suggest(ASKED);
  });
  const [, again] = timed(() => desk.suggest(ASKED));
  return { count, index, all, added, again, found: total, mib };
}

measure(300); // so that the first is not measured cold
const measured = COUNTS.map(measure);
const [first] = measured;
const perStep = ({ count, index, all }: Measured) => (index + all) / (count * Math.log(count));

process.stdout.write(`${machine()}\n`);
printTable('Suggesting programmes', [
  [
    'initiatives',
    'read in',
    'all compared',
    'both, per n log n',
    '30 more',
    'asked again',
    'found',
    'memory',
  ],
  ...measured.map((one) => [
    one.count.toLocaleString('en'),
    seconds(one.index),
    seconds(one.all),
    `${(perStep(one) / (first ? perStep(first) : 1)).toFixed(2)} x`,
    seconds(one.added),
    seconds(one.again),
    String(one.found),
    `${one.mib.toFixed(0)} MiB`,
  ]),
]);
