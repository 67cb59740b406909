/** The channels that answer from all documents together: what they promise, what changed between them, the pictures of them. */
import { commitmentHandlers } from './commitments/commitment-handlers.ts';
import { pictureHandlers } from './programmes/pictures/picture-handlers.ts';
import { changesHandlers } from './programmes/changes-handlers.ts';
import type { Session } from './store/session.ts';

export function libraryHandlers(session: Session) {
  return { ...changesHandlers(session), ...commitmentHandlers(session), ...pictureHandlers(session) };
}
