/** English and Spanish texts of one document: proposed, confirmed by a person, compared. */
import { readingText } from '../../../shared/annotations/target.ts';
import { summariseDocument } from '../../../shared/documents/summarise-document.ts';
import type { Handlers, Input } from '../../../shared/ipc/contract.ts';
import { compareTwins, type OnlyInOne } from '../../../shared/programmes/compare-twins.ts';
import type { ComparedDocument } from '../../../shared/programmes/compared-document.ts';
import { inReadingText, quoteFrom } from '../../../shared/programmes/source-quote.ts';
import type { OnlyInOneQuote, TwinPair } from '../../../shared/programmes/twins.ts';
import { Problem } from '../../../shared/result.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import type { Session } from '../../store/session.ts';
import { shortTitle } from '../../store/step.ts';
import { mainTexts } from '../main-texts.ts';
import { proposeTwins, sharedNumbers, twinText } from './propose-twins.ts';

type TwinChannels = 'twins.list' | 'twins.compare' | 'twins.confirm' | 'twins.remove';

export function twinHandlers(session: Session): Pick<Handlers, TwinChannels> {
  return {
    'twins.list': () => listTwins(session),
    'twins.compare': async (question) => {
      const { english, spanish } = await findPair(session, question);
      const [onlyEnglish, onlySpanish] = compareTwins(twinText(english), twinText(spanish));
      return {
        onlyEnglish: onlyEnglish.map((one) => quoted(one, english, spanish)),
        onlySpanish: onlySpanish.map((one) => quoted(one, spanish, english)),
      };
    },
    'twins.confirm': (question) => confirmTwin(session, question),
    'twins.remove': async ({ id }) => {
      await session.undo.change('history.twin-removed', (transaction) => {
        if (!transaction.get('twins', id)) throw new Problem('twin-not-found');
        transaction.put('twins', id, undefined);
      });
      return null;
    },
  };
}

/** Those of which a text is not in use any more are not listed; they are there again when it is. */
async function listTwins(session: Session): Promise<TwinPair[]> {
  const texts = await mainTexts(session);
  const byId = new Map(texts.map((text) => [text.document.id, text]));
  const confirmed = session.workspace.list('twins').flatMap(({ id, documents }): TwinPair[] => {
    const [english, spanish] = documents.map((one) => byId.get(one));
    if (!english || !spanish) return [];
    return [{ id, ...described(english, spanish), ...sharedNumbers(english, spanish) }];
  });
  const taken = new Set(session.workspace.list('twins').flatMap(({ documents }) => documents));
  const proposed = proposeTwins(texts.filter(({ document }) => !taken.has(document.id))).map(
    ({ english, spanish, shared, of }) => ({ id: null, ...described(english, spanish), shared, of }),
  );
  return [...confirmed, ...proposed];
}

function described(english: DocumentRecord, spanish: DocumentRecord) {
  return { english: summarised(english), spanish: summarised(spanish) };
}

function summarised({ document, initiatives }: DocumentRecord): ComparedDocument {
  return { ...summariseDocument(document, initiatives.length), dialogueId: document.dialogueId };
}

async function findPair(
  session: Pick<Session, 'workspace'>,
  { english, spanish }: Input<'twins.compare'>,
): Promise<{ english: DocumentRecord; spanish: DocumentRecord }> {
  const texts = await mainTexts(session);
  const [one, other] = [english, spanish].map((id) => texts.find(({ document }) => document.id === id));
  if (!one || !other) throw new Problem('document-not-found');
  if (one.document.language !== 'en' || other.document.language !== 'es')
    throw new Problem('twins-of-one-language', { one: one.document.title, other: other.document.title });
  return { english: one, spanish: other };
}

async function confirmTwin(session: Session, question: Input<'twins.confirm'>): Promise<{ id: string }> {
  const { english, spanish } = await findPair(session, question);
  const documents: [string, string] = [english.document.id, spanish.document.id];
  const title = shortTitle(english.document.title);
  return session.undo.change({ name: 'history.twin-confirmed', details: { title } }, (transaction) => {
    const taken = transaction
      .list('twins')
      .find((twin) => twin.documents.some((id) => documents.includes(id)));
    if (taken) throw new Problem('twin-taken', { title: english.document.title });
    const now = session.now().toISOString();
    const id = session.createId();
    transaction.put('twins', id, {
      id,
      documents,
      author: session.userName(),
      createdAt: now,
      updatedAt: now,
    });
    return { id };
  });
}

function quoted({ value, counterpart }: OnlyInOne, from: DocumentRecord, to: DocumentRecord): OnlyInOneQuote {
  const { kind, words, initiative, sentence } = value;
  const place = inReadingText(initiative, sentence.child, sentence.span);
  const found = readingText(initiative).slice(place.start, place.end).indexOf(words);
  const start = place.start + Math.max(0, found);
  const marks = found < 0 ? [] : [{ start, end: start + words.length }];
  return {
    kind,
    words,
    source: quoteFrom(from.document, initiative, { place, marks }),
    counterpart: counterpart && quoteFrom(to.document, counterpart),
  };
}
