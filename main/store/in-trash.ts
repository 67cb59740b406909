/** Puts a thing into the trash and takes it out again: it says since when it is there and who put it there. */
import type { Session } from './session.ts';

interface Trashable {
  trashedAt: string | null;
  trashedBy?: string | undefined;
}

export function inTrash<T extends Trashable>(
  thing: T,
  { now, userName }: Pick<Session, 'now' | 'userName'>,
): T {
  return { ...thing, trashedAt: now().toISOString(), trashedBy: userName() };
}

export function outOfTrash<T extends Trashable>(thing: T): T {
  const { trashedBy: _, ...rest } = { ...thing, trashedAt: null };
  return rest as T;
}
