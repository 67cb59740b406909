/** What is said of a programme in a line. */
import type { ProgrammeRow } from '../../shared/programmes/programme-view.ts';
import { useLanguage } from '../ui/language.tsx';

interface ProgrammeFacts {
  factsOf: (row: ProgrammeRow) => string[];
  /** Null when it is not silent. */
  silenceOf: (row: ProgrammeRow) => string | null;
}

export function useProgrammeFacts(): ProgrammeFacts {
  const { t, date } = useLanguage();
  return {
    factsOf: (row) => [
      row.mentions === 0 ? t('programmes.no-mentions') : t('programmes.mentions', { count: row.mentions }),
      ...(row.mentions > 0 ? [t('programmes.in-documents', { count: row.documents })] : []),
      ...(row.first === null ? [] : [yearsOf(row.first, row.last ?? row.first)]),
    ],
    silenceOf: ({ silentSince }) =>
      silentSince === null ? null : t('programmes.silent', { date: date(silentSince) }),
  };
}

function yearsOf(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
