/** The initiatives that two open documents have in common. */
import { useMemo } from 'react';
import { useRead } from '../../api.ts';
import { sameInitiatives } from './same-initiatives.ts';

const NONE: ReadonlyMap<string, string> = new Map();

export function useSameInitiatives(
  firstId: string,
  besideId: string | null,
): { ofFirst: ReadonlyMap<string, string>; ofBeside: ReadonlyMap<string, string> } {
  const first = useRead('documents.read', { id: firstId }).data;
  const beside = useRead('documents.read', { id: besideId ?? '' }, { enabled: besideId !== null }).data;
  return useMemo(() => {
    const isHere = first?.document.id === firstId && beside?.document.id === besideId;
    if (!isHere) return { ofFirst: NONE, ofBeside: NONE };
    const { ofLeft, ofRight } = sameInitiatives(first.initiatives, beside.initiatives);
    return { ofFirst: ofLeft, ofBeside: ofRight };
  }, [first, beside, firstId, besideId]);
}
