/** Programmes as the window and the command line ask for them. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import { programmeChanges } from './change-programmes.ts';
import { listRows, programmeOf, readProgramme } from './read-programmes.ts';
import { showSuggestions } from './show-suggestions.ts';
import type { WorkspaceProgrammes } from './workspace-programmes.ts';

type Channels = Extract<keyof Handlers, `programmes.${string}`>;

export function programmeHandlers(
  session: Session,
  programmes: WorkspaceProgrammes,
): Pick<Handlers, Channels> {
  const { workspace } = session;
  return {
    'programmes.list': () => listRows(workspace),
    'programmes.read': ({ id }) => readProgramme(workspace, id),
    'programmes.of-initiative': ({ id }) => programmeOf(workspace, id),
    'programmes.suggestions': async ({ isComplete, ...asked }) => {
      const { suggestions, ...counts } = await programmes.suggest(asked, isComplete);
      return { suggestions: showSuggestions(workspace, suggestions), ...counts };
    },
    ...programmeChanges(session),
  };
}
