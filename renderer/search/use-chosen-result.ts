/** Which result is chosen. It is known by its place and its key, so that it is found again when the list is shown anew. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '../api.ts';
import type { ResultRow } from '../../shared/search/found.ts';
import { useNotices } from '../frame/notices.tsx';
import { useNavigation } from '../navigation.ts';
import { rememberSearch } from './recent-searches.ts';
import { initiativeOf, keyOf } from './result-key.ts';
import type { Answer } from './use-answer.ts';

interface Choice {
  at: number;
  key: string;
  initiativeId: string | null;
  /** The row that is to be chosen and to take the focus as soon as it is there; -1: none. */
  wanted: number;
}

const useChoice = create<Choice>(() => ({ at: -1, key: '', initiativeId: null, wanted: -1 }));

export interface ChosenResult {
  /** -1 when none of the list is chosen. */
  at: number;
  wanted: number;
  choose: (row: number) => void;
  focused: () => void;
  open: (result: ResultRow) => void;
}

export function useChosenResult(answer: Answer, rows: number): ChosenResult {
  const choice = useChoice();
  const initiativeId = useNavigation((navigation) => navigation.initiativeId);
  const select = useNavigation((navigation) => navigation.select);
  const open = useOpenResult();
  const { wanted: at } = choice;
  const wanted = answer.rowAt(at);
  useEffect(() => {
    if (!wanted) return;
    useChoice.setState({ at, key: keyOf(wanted), initiativeId: initiativeOf(wanted) });
    select(initiativeOf(wanted));
  }, [wanted, at, select]);
  return {
    at: placeOf(choice, initiativeId, answer, rows),
    wanted: choice.wanted,
    choose: (row) => {
      useChoice.setState({ wanted: row });
    },
    focused: () => {
      useChoice.setState({ wanted: -1 });
    },
    open,
  };
}

/** Chooses a row from elsewhere, such as the search field. */
export function chooseResult(row: number): void {
  useChoice.setState({ wanted: row });
}

function placeOf(choice: Choice, initiativeId: string | null, answer: Answer, rows: number): number {
  if (initiativeId === null) return -1;
  const there = answer.rowAt(choice.at);
  const isSame = choice.initiativeId === initiativeId && choice.at < rows;
  if (isSame && (there === undefined || keyOf(there) === choice.key)) return choice.at;
  return answer.indexOf((result) => result.group === 'initiatives' && result.row.id === initiativeId);
}

/** Where Enter leads: into the initiative beside the list, or to the page in its book. */
function useOpenResult(): (result: ResultRow) => void {
  const { attempt } = useNotices();
  const show = useNavigation((navigation) => navigation.show);
  return (result) => {
    rememberSearch(useNavigation.getState().query);
    if (result.group !== 'pages') {
      document.getElementById('initiative-detail')?.focus();
      return;
    }
    void attempt(() => call('settings.change', { currentBookId: result.row.bookId })).then((changed) => {
      if (changed) show('book');
    });
  };
}
