/** All that is compared and pictured across documents. */
import type { Session } from '../store/session.ts';
import { changesHandlers } from './changes-handlers.ts';
import { pictureHandlers } from './pictures/picture-handlers.ts';
import { twinHandlers } from './twins/twin-handlers.ts';

export function comparisonHandlers(session: Session) {
  return { ...changesHandlers(session), ...pictureHandlers(session), ...twinHandlers(session) };
}
