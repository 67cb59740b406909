/** What a person does to programmes, each as one step that can be undone. */
import type { Handlers, Input } from '../../shared/ipc/contract.ts';
import type { Programme } from '../../shared/programmes/programme.ts';
import { Problem } from '../../shared/result.ts';
import type { Session } from '../store/session.ts';
import { shortTitle, type StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { confirmLinks } from './confirm-links.ts';
import { knownAs } from './mention-ids.ts';
import {
  checkedTitle,
  createProgramme,
  findProgramme,
  join,
  keepApart,
  mentionsOf,
  put,
  takeOut,
} from './write-programmes.ts';

type Channels = `programmes.${
  'confirm' | 'reject' | 'add' | 'remove-mentions' | 'split' | 'merge' | 'rename' | 'remove'}`;

export function programmeChanges(session: Session): Pick<Handlers, Channels> {
  const change = <T>(
    name: StepName['name'],
    of: (made: T) => Pick<Programme, 'title'>,
    work: (transaction: Transaction) => T,
  ) => session.undo.change((made: T) => ({ name, details: { title: shortTitle(of(made).title) } }), work);
  const itself = (programme: Programme) => programme;
  return {
    'programmes.confirm': async ({ links }) => {
      const made = await session.undo.change(nameOfConfirmed, (transaction) =>
        confirmLinks(transaction, session, links),
      );
      return { programmes: made.map(nameOf) };
    },
    'programmes.reject': async ({ pairs }) => {
      await session.undo.change('history.suggestions-rejected', (transaction) => {
        for (const [one, other] of pairs)
          keepApart(transaction, session, knownAs(transaction, one), knownAs(transaction, other));
      });
      return null;
    },
    'programmes.add': async (asked) =>
      nameOf(
        await change('history.programme-joined', itself, (transaction) => add(transaction, session, asked)),
      ),
    'programmes.remove-mentions': async (asked) => {
      await change('history.mentions-removed', itself, (transaction) =>
        removeMentions(transaction, session, asked),
      );
      return null;
    },
    'programmes.split': async (asked) =>
      nameOf(
        await change('history.programme-split', itself, (transaction) => split(transaction, session, asked)),
      ),
    'programmes.merge': async (asked) =>
      nameOf(
        await change('history.programmes-merged', itself, (transaction) =>
          merge(transaction, session, asked),
        ),
      ),
    'programmes.rename': async ({ id, title }) => {
      await change('history.programme-renamed', itself, (transaction) => {
        const programme = findProgramme(transaction, id);
        const renamed = { ...programme, title: checkedTitle(title) };
        return renamed.title === programme.title
          ? programme
          : put(transaction, { ...renamed, updatedAt: session.now().toISOString() });
      });
      return null;
    },
    'programmes.remove': async ({ ids }) => {
      await change(
        'history.programme-removed',
        ([first]: Programme[]) => ({ title: first?.title ?? '' }),
        (transaction) => ids.map((id) => removeProgramme(transaction, id)),
      );
      return null;
    },
  };
}

function nameOf({ id, title }: Programme): { id: string; title: string } {
  return { id, title };
}

function nameOfConfirmed(made: readonly Programme[]): StepName {
  const [only] = made;
  if (!only || made.length > 1) return { name: 'history.programmes-confirmed' };
  return { name: 'history.programme-confirmed', details: { title: shortTitle(only.title) } };
}

function add(transaction: Transaction, session: Session, asked: Input<'programmes.add'>): Programme {
  const mentions = mentionsOf(transaction, session, asked.initiativeIds);
  if (asked.programmeId !== null)
    return join(transaction, session, findProgramme(transaction, asked.programmeId), mentions);
  takeOut(transaction, session, new Set(mentions.map(({ initiativeId }) => initiativeId)));
  return join(transaction, session, createProgramme(transaction, session, asked.title, mentions), []);
}

/** They are not suggested into it again. */
function removeMentions(
  transaction: Transaction,
  session: Session,
  { id, mentionIds }: Input<'programmes.remove-mentions'>,
): Programme {
  const { programme, taken, staying } = divide(transaction, id, mentionIds);
  takeOut(transaction, session, new Set(taken.map(({ initiativeId }) => initiativeId)));
  const [anchor] = staying;
  if (anchor) for (const one of taken) keepApart(transaction, session, one, anchor);
  return programme;
}

function split(transaction: Transaction, session: Session, asked: Input<'programmes.split'>): Programme {
  const { taken, staying } = divide(transaction, asked.id, asked.mentionIds);
  const [one, other] = [taken[0], staying[0]];
  if (!one || !other) throw new Problem('programme-split-needs-both');
  takeOut(transaction, session, new Set(taken.map(({ initiativeId }) => initiativeId)));
  keepApart(transaction, session, one, other);
  return createProgramme(transaction, session, asked.title, taken);
}

function divide(transaction: Transaction, id: string, mentionIds: readonly string[]) {
  const programme = findProgramme(transaction, id);
  const wanted = new Set(mentionIds);
  const isTaken = ({ initiativeId }: { initiativeId: string }) => wanted.has(initiativeId);
  const taken = programme.mentions.filter(isTaken);
  return { programme, taken, staying: programme.mentions.filter((one) => !isTaken(one)) };
}

function merge(
  transaction: Transaction,
  session: Session,
  { id, others }: Input<'programmes.merge'>,
): Programme {
  const into = findProgramme(transaction, id);
  const taken = others.filter((other) => other !== id).map((other) => findProgramme(transaction, other));
  return join(
    transaction,
    session,
    into,
    taken.flatMap(({ mentions }) => mentions),
  );
}

function removeProgramme(transaction: Transaction, id: string): Programme {
  const programme = findProgramme(transaction, id);
  transaction.put('programmes', id, undefined);
  return programme;
}
