/** Successive typing is one step: what is saved by itself while the user types in one field is undone at once. */
import { isDeepStrictEqual } from 'node:util';
import type { Step } from './step.ts';

/** A longer pause than this, in milliseconds, begins a new step. */
const PAUSE = 10_000;

/** Says that a record was changed, and nothing about what was. */
const TIMES: ReadonlySet<string> = new Set(['updatedAt']);

/** @returns the one step that both are; null when they are two */
export function mergeTyping(last: Step, next: Step): Step | null {
  const [earlier] = last.changes;
  const [later] = next.changes;
  if (!earlier || !later || last.changes.length > 1 || next.changes.length > 1) return null;
  const isSameKind = last.isTyping && next.isTyping && last.name === next.name;
  const isSameRecord = earlier.table === later.table && earlier.id === later.id;
  const isSoon = next.at >= last.at && next.at - last.at <= PAUSE;
  if (!isSameKind || !isSameRecord || !isSoon || !isDeepStrictEqual(earlier.after, later.before)) return null;
  const field = typedField(earlier.before, earlier.after);
  if (field === null || field !== typedField(later.before, later.after)) return null;
  return { ...next, changes: [{ ...later, before: earlier.before }] };
}

/** The one text by which two records differ, as a path; null when they differ in more than that, in less, or in no text. */
function typedField(before: unknown, after: unknown): string | null {
  const [field, ...more] = differences(before, after, '');
  return field === undefined || more.length > 0 || !field.isText ? null : field.path;
}

function differences(before: unknown, after: unknown, path: string): { path: string; isText: boolean }[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) {
    return [{ path, isText: typeof before === 'string' && typeof after === 'string' }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !TIMES.has(key))
    .flatMap((key) => differences(before[key], after[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
