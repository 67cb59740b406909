/** The programmes of an open workspace, with the index that suggests them. */
import type { Session } from '../store/session.ts';
import { deskHere, deskInThread } from './ask-desk.ts';
import { programmeHandlers } from './programme-handlers.ts';
import { WorkspaceProgrammes } from './workspace-programmes.ts';

interface OpenProgrammes {
  handlers: ReturnType<typeof programmeHandlers>;
  close: () => Promise<void>;
}

/** @param worker the bundled programme worker; without it initiatives are compared in the thread that asks */
export function openProgrammes(worker: string | undefined, session: Session): OpenProgrammes {
  const desk = worker === undefined ? deskHere() : deskInThread(worker);
  const programmes = new WorkspaceProgrammes(session.workspace, desk);
  return { handlers: programmeHandlers(session, programmes), close: () => programmes.stop() };
}
