/** What the ids of pillars stand for, in the window's language: those of the built-in dialogue and of those that the user defined. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useRead } from '../api.ts';
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import { listPillars, nameIn, type FoundPillar } from '../../shared/documents/dialogues/find-pillar.ts';
import type { Pillar } from '../../shared/documents/pillar.ts';
import { useLanguage } from './language.tsx';

export interface PillarTools {
  /** Null for no pillar and for one whose dialogue is missing. */
  find: (pillar: Pillar | null) => FoundPillar | null;
  /** "Building Back Together", "Without pillar" */
  name: (pillar: Pillar | null) => string;
  /** All, in order. */
  all: readonly FoundPillar[];
}

const PillarContext = createContext<PillarTools | null>(null);
const NO_DIALOGUES: readonly Dialogue[] = [];

export function PillarsProvider({ children }: { children: ReactNode }) {
  const { t, language } = useLanguage();
  const dialogues = useRead('dialogues.list', null).data ?? NO_DIALOGUES;
  const tools = useMemo((): PillarTools => {
    const all = listPillars(dialogues);
    const byId = new Map(all.map((pillar) => [pillar.id, pillar]));
    const find = (pillar: Pillar | null) => (pillar === null ? null : (byId.get(pillar) ?? null));
    const name = (pillar: Pillar | null) => {
      const found = find(pillar);
      return found
        ? nameIn(found.names, language)
        : t(`terms.pillar.${pillar === null ? 'none' : 'unknown'}`);
    };
    return { all, find, name };
  }, [dialogues, language, t]);
  return <PillarContext value={tools}>{children}</PillarContext>;
}

export function usePillars(): PillarTools {
  const tools = useContext(PillarContext);
  if (!tools) throw new Error('no pillars around this component');
  return tools;
}
