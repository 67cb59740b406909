/** A workspace with one document whose facts are known, made by the command line and the store. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/paths.mjs';
import { openWorkspace } from '../../main/store/open-workspace.ts';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { date, money, organisation, placeFact } from '../shared/documents/facts/facts-for-test.ts';

const TEXT = `# Fact Sheet on the Harbors

May 3, 2026

## Harbors and Bridges

- The Binational Harbor Commission (BHC) will obligate $2.5 million for the pier of Puerto Ejemplo.
  - The commission expects to open the pier by October 2027.
- The Mountain Railway Authority published its timetable, and the Mountain Railway Authority prints it.
`;

/** @returns a folder of user data; the caller takes it away */
export async function userDataWithFacts(): Promise<string> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'briefing-facts-'));
  const workspace = path.join(userData, 'workspace');
  const file = path.join(userData, 'harbors.md');
  await writeFile(file, TEXT);
  await promisify(execFile)(process.execPath, [
    inRoot('out', 'cli.js'),
    'documents',
    'import',
    file,
    '--workspace',
    workspace,
  ]);
  await rm(file);
  await putFacts(workspace);
  return userData;
}

async function putFacts(folder: string): Promise<void> {
  const workspace = await openWorkspace(folder, { now: () => new Date(), createId: () => 'unused' });
  await workspace.change((transaction) => {
    for (const record of transaction.list('documents')) {
      const initiatives = record.initiatives.map((initiative) => ({
        ...initiative,
        facts: factsOf(initiative),
      }));
      transaction.put('documents', record.document.id, { ...record, initiatives });
    }
  });
  await workspace.close();
}

function factsOf({ text, children }: Initiative): Fact[] {
  const railway = 'Mountain Railway Authority';
  const first = text.indexOf(railway);
  if (first >= 0) {
    const spans = [first, text.lastIndexOf(railway)].map((start) => ({ start, end: start + railway.length }));
    return spans.map((span) => ({ ...organisation(railway, null, { quote: railway }), span }));
  }
  const sub = children[0]?.text ?? '';
  return [
    organisation('Binational Harbor Commission', 'BHC', { text, quote: 'Binational Harbor Commission' }),
    money({ amount: 2_500_000, stage: 'obligated', stageQuote: 'obligate' }, { text, quote: '$2.5 million' }),
    placeFact('place', { name: 'Puerto Ejemplo' }, { text, quote: 'Puerto Ejemplo' }),
    date(
      { from: '2027-10-01', to: '2027-10-31', isDeadline: true },
      { text: sub, quote: 'October 2027', child: 0 },
    ),
  ];
}
