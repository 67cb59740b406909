/** Keeps searches under names; each is a record of the workspace and a step of undo. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Problem } from '../../shared/result.ts';
import { fold } from '../../shared/search/fold.ts';
import type { SavedSearch } from '../../shared/search/saved-search.ts';
import type { Session } from '../store/session.ts';
import type { Transaction } from '../store/transaction.ts';

type SavedSearchChannels = 'searches.list' | 'searches.save' | 'searches.remove';

export function savedSearchHandlers(session: Session): Pick<Handlers, SavedSearchChannels> {
  const { workspace, undo } = session;
  return {
    'searches.list': () =>
      workspace.list('searches').sort((left, right) => left.name.localeCompare(right.name)),
    'searches.save': (given) =>
      undo.change({ name: 'history.search-saved', details: { title: given.name } }, (transaction) =>
        save(transaction, given, session),
      ),
    'searches.remove': ({ id }) => {
      const title = workspace.get('searches', id)?.name ?? '';
      return undo.change({ name: 'history.search-removed', details: { title } }, (transaction) =>
        remove(transaction, id),
      );
    },
  };
}

function save(
  transaction: Transaction,
  { name, query }: Pick<SavedSearch, 'name' | 'query'>,
  session: Session,
): SavedSearch {
  const known = transaction.list('searches').find((one) => fold(one.name) === fold(name));
  const now = session.now().toISOString();
  const saved = {
    id: known?.id ?? session.createId(),
    name,
    query,
    author: session.userName(),
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
  transaction.put('searches', saved.id, saved);
  return saved;
}

/** @throws Problem `search-not-found` */
function remove(transaction: Transaction, id: string): SavedSearch {
  const known = transaction.get('searches', id);
  if (!known) throw new Problem('search-not-found');
  transaction.put('searches', id, undefined);
  return known;
}
