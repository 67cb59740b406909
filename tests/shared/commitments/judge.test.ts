import { describe, expect, it } from 'vitest';
import { silentSince, statesOf, statusOn } from '../../../shared/commitments/judge.ts';
import type { StatusEntry } from '../../../shared/programmes/commitment.ts';

const due = { from: '2024-10-01', to: '2024-10-31', precision: 'month' } as const;
const entry = (
  status: StatusEntry['status'],
  asOf: string,
  setAt = `${asOf}T10:00:00.000Z`,
): StatusEntry => ({
  status,
  asOf,
  setAt,
  evidence: { kind: 'note', text: 'The embassy says so.' },
  author: 'Ana',
});
const of = (more: Partial<Parameters<typeof statesOf>[0]>) => ({
  due,
  statuses: [],
  silentSince: null,
  ...more,
});

describe('a commitment on a day', () => {
  it('is open long before it is due, due in the last 90 days, and overdue from the day after its last', () => {
    expect(statesOf(of({}), '2024-08-01')).toEqual(['open']);
    expect(statesOf(of({}), '2024-08-02')).toEqual(['due']);
    expect(statesOf(of({}), '2024-10-31')).toEqual(['due']);
    expect(statesOf(of({}), '2024-11-01')).toEqual(['overdue']);
  });

  it('may be overdue and not mentioned at once, and is neither when it is done', () => {
    expect(statesOf(of({ silentSince: '2022-09-12' }), '2025-01-01')).toEqual(['overdue', 'silent']);
    const statuses = [entry('complete', '2024-09-01')];
    expect(statesOf(of({ silentSince: '2022-09-12', statuses }), '2025-01-01')).toEqual(['done']);
  });

  it('has the status that was true then, not one that is true only since', () => {
    const statuses = [entry('limited', '2024-01-01'), entry('complete', '2024-12-01')];
    expect(statusOn(statuses, '2024-06-01')?.status).toBe('limited');
    expect(statusOn(statuses, '2023-06-01')).toBeNull();
    expect(statesOf(of({ statuses }), '2024-11-15')).toEqual(['overdue']);
    expect(statesOf(of({ statuses }), '2024-12-01')).toEqual(['done']);
  });

  it('has of two statuses of one day the one that was set last', () => {
    const statuses = [
      entry('substantial', '2024-01-01', '2024-02-02T10:00:00.000Z'),
      entry('limited', '2024-01-01', '2024-02-01T10:00:00.000Z'),
    ];
    expect(statusOn(statuses, '2024-06-01')?.status).toBe('substantial');
  });
});

describe('silence', () => {
  const documents = ['2022-04-18', '2022-09-12', '2024-04-19'];

  it('lasts since the last mention when a later document does not mention it', () => {
    expect(silentSince(['2022-04-18', '2022-09-12'], documents, '2026-01-01')).toBe('2022-09-12');
  });

  it('is none where the newest document mentions it, or where no later one was known on that day', () => {
    expect(silentSince(['2022-09-12', '2024-04-19'], documents, '2026-01-01')).toBeNull();
    expect(silentSince(['2022-09-12'], documents, '2023-01-01')).toBeNull();
    expect(silentSince([], documents, '2026-01-01')).toBeNull();
  });
});
