/** Commitments on the command line: those confirmed, and those proposed. */
import type { ListedCommitment } from '../../shared/commitments/listed-commitment.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface CommitmentOptions {
  asOf: string;
  /** Only those that a person confirmed. */
  confirmed?: true;
}

export async function listCommitments(app: App, { asOf, confirmed }: CommitmentOptions): Promise<Outcome> {
  const { commitments: all } = await app.handlers['commitments.list']({ asOf });
  const commitments = all
    .filter(({ isProposal }) => confirmed !== true || !isProposal)
    .sort((left, right) => dueOf(left).localeCompare(dueOf(right)));
  return { json: { asOf, commitments }, lines: commitments.map(lineOf) };
}

function dueOf({ due }: ListedCommitment): string {
  return due?.to ?? '9999-12-31';
}

function lineOf({ due, isProposal, states, title, source, amounts }: ListedCommitment): string {
  const sums = amounts.map(({ quote }) => quote).join(', ');
  return [
    due?.to ?? '----------',
    isProposal ? 'proposed ' : 'confirmed',
    states.join(','),
    sums,
    (title ?? source.quote).replace(/\s+/g, ' '),
  ]
    .filter((part) => part !== '')
    .join('  ');
}
