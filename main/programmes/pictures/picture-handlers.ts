/** Answers what the pictures show, from the workspace. */
import { pillarOrder } from '../../../shared/documents/dialogues/find-pillar.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { PictureEvidence } from '../../../shared/programmes/pictures.ts';
import { quoteFrom, type SourceQuote } from '../../../shared/programmes/source-quote.ts';
import { listDialogues } from '../../documents/list-dialogues.ts';
import type { Session } from '../../store/session.ts';
import { linksOfLibrary } from '../links-of-library.ts';
import { mainTexts } from '../main-texts.ts';
import { commitmentCounts } from './commitment-counts.ts';
import { matrixOf } from './matrix.ts';
import { timelineOf } from './timeline.ts';

type PictureChannels = 'pictures.timeline' | 'pictures.matrix' | 'pictures.commitments' | 'pictures.quotes';

export function pictureHandlers(session: Session): Pick<Handlers, PictureChannels> {
  const { workspace } = session;
  return {
    'pictures.timeline': async () => timelineOf(await mainTexts(session)),
    'pictures.matrix': async () =>
      matrixOf(await mainTexts(session), workspace.list('programmes'), await linksOfLibrary(session)),
    'pictures.commitments': async () =>
      commitmentCounts(
        await mainTexts(session),
        workspace.list('commitments'),
        pillarOrder(listDialogues(workspace)),
      ),
    'pictures.quotes': (asked) => asked.flatMap((evidence) => quotesOf(session, evidence)),
  };
}

/** What is no longer in use, or has no such place any more, is left out. */
function quotesOf({ workspace }: Session, { initiativeId, place }: PictureEvidence): SourceQuote[] {
  const record = workspace.get('documents', workspace.catalogue.documentOf(initiativeId) ?? '');
  const initiative = record?.initiatives.find(({ id }) => id === initiativeId);
  if (!record || !initiative || record.document.trashedAt !== null) return [];
  const length = readingText(initiative).length;
  if (place === null || place.start >= place.end || place.end > length)
    return [quoteFrom(record.document, initiative)];
  return [quoteFrom(record.document, initiative, { place })];
}
