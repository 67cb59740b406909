/** The handlers that need nothing but the open workspace. */
import { documentHandlers } from './documents/document-handlers.ts';
import { dialogueHandlers } from './documents/dialogue-handlers.ts';
import { initiativeHandlers } from './initiatives/initiative-handlers.ts';
import { annotationHandlers } from './annotations/annotation-handlers.ts';
import { lostPlaceHandlers } from './annotations/lost-place-handlers.ts';
import { changeHandlers } from './annotations/change-annotations.ts';
import { bookHandlers } from './book/book-handlers.ts';
import { historyHandlers } from './store/history-handlers.ts';
import { trashHandlers } from './trash/trash-handlers.ts';
import { accessHandlers } from './store/access-handlers.ts';
import { commitmentHandlers } from './commitments/commitment-handlers.ts';
import { pictureHandlers } from './programmes/pictures/picture-handlers.ts';
import { figureHandlers } from './figures/figure-handlers.ts';
import { changesHandlers } from './programmes/changes-handlers.ts';
import { twinHandlers } from './programmes/twins/twin-handlers.ts';
import type { Session } from './store/session.ts';

export function sessionHandlers(session: Session) {
  return {
    ...documentHandlers(session),
    ...dialogueHandlers(session),
    ...initiativeHandlers(session),
    ...annotationHandlers(session),
    ...lostPlaceHandlers(session),
    ...changeHandlers(session),
    ...bookHandlers(session),
    ...historyHandlers(session),
    ...trashHandlers(session),
    ...accessHandlers(session),
    ...changesHandlers(session),
    ...commitmentHandlers(session),
    ...figureHandlers(session),
    ...pictureHandlers(session),
    ...twinHandlers(session),
  };
}
