/** Finds organisations or places by a few letters of their name or acronym, without capitals and accents. */
import { foldName } from '../documents/facts/name-catalogue.ts';

interface Findable {
  name: string;
  acronym: string | null;
}

/** @returns those that hold a word beginning with each word of `text`; what begins with `text` itself stands first */
export function findNames<T extends Findable>(names: readonly T[], text: string): T[] {
  if (text.trim() === '') return [...names];
  const sought = foldName(text);
  const found = names.filter((name) => {
    const words = foldsOf(name).flatMap((fold) => fold.split(' '));
    return sought.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  });
  const isFirst = (name: T) => foldsOf(name).some((fold) => fold.startsWith(sought));
  return [...found.filter(isFirst), ...found.filter((name) => !isFirst(name))];
}

function foldsOf({ name, acronym }: Findable): string[] {
  return acronym === null ? [foldName(name)] : [foldName(acronym), foldName(name)];
}
