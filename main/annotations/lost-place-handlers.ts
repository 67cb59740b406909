/** What the window asks of annotations that have lost their place. */
import { writtenText } from '../../shared/annotations/rich-text.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import { shortTitle } from '../store/step.ts';
import { listLostPlaces, placeAgain, placeChoices } from './lost-places.ts';

type LostPlaceChannels = 'annotations.lost' | 'annotations.candidates' | 'annotations.place-again';

export function lostPlaceHandlers(session: Session): Pick<Handlers, LostPlaceChannels> {
  const { workspace, undo, now } = session;
  return {
    'annotations.lost': ({ documentId }) => listLostPlaces(workspace, documentId),
    'annotations.candidates': ({ id }) => placeChoices(workspace, id),
    'annotations.place-again': (place) =>
      undo.change(
        ({ body, target }) => ({
          name: 'history.annotation-placed',
          details: { title: shortTitle(writtenText(body) || (target?.exact ?? '')) },
        }),
        (transaction) => placeAgain(transaction, place, now()),
      ),
  };
}
