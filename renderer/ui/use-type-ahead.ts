/** Type-ahead for a list that is not wholly drawn, or that keeps the focus itself; `use-roving.ts` has it built in. */
import { useState, type KeyboardEvent } from 'react';
import { TypeAhead } from './type-ahead.ts';

/** @returns for a key: the row that it goes to, or null */
export function useTypeAhead(
  names: () => readonly string[],
): (event: KeyboardEvent, at: number) => number | null {
  const [typeAhead] = useState(() => new TypeAhead());
  return (event, at) => typeAhead.type(event, names(), at, performance.now());
}
