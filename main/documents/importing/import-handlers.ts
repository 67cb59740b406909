/** What the window asks of files that are being imported. */
import type { Acceptance, ImportReview } from '../../../shared/documents/import-item.ts';
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import { pairInitiatives } from '../../../shared/documents/matching/pair-initiatives.ts';
import { replaceText } from '../../../shared/documents/replace-text.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import { foreseePlaces } from '../../store/keep-places.ts';
import type { Session } from '../../store/session.ts';
import { unpackProposal } from '../reading/packed-proposal.ts';
import { acceptFiles } from './accept-files.ts';
import { lostBy } from './lost-places.ts';
import { describeMatch, matchInLibrary, proposedDecision, type ReadFile } from './pending-file.ts';
import type { PendingImports } from './pending-imports.ts';

type ImportChannels =
  'imports.list' | 'imports.read' | 'imports.accept' | 'imports.discard' | 'imports.cancel';

export function importHandlers(session: Session, imports: PendingImports): Pick<Handlers, ImportChannels> {
  return {
    'imports.list': () => imports.list(),
    'imports.read': ({ id }) => review(session, id, imports.get(id)),
    'imports.accept': (acceptances) => accept(session, imports, acceptances),
    'imports.discard': ({ ids }) => {
      imports.forget(ids);
      return null;
    },
    'imports.cancel': async () => {
      await imports.cancel();
      return null;
    },
  };
}

async function accept(
  session: Session,
  imports: PendingImports,
  acceptances: readonly Acceptance[],
): Promise<ImportResult[]> {
  const files = acceptances.map(({ id, decision, reviewed }) => {
    const read = imports.get(id);
    const match = matchInLibrary(session, read.proposal);
    // Without a match on screen the word was no choice: a file accepted just before may hold the same text.
    const isChoice = match !== null || decision === 'skip';
    return {
      read,
      reviewed,
      decision: isChoice ? { kind: decision, documentId: match?.document.id ?? null } : null,
    };
  });
  const results = await acceptFiles(session, files);
  imports.forget(acceptances.map(({ id }) => id));
  return results;
}

function review(session: Session, id: string, read: ReadFile): ImportReview {
  const { document, initiatives, warnings, source } = unpackProposal(read.proposal);
  const translate = createTranslator(session.language());
  const match = matchInLibrary(session, read.proposal);
  const existing = match ? session.workspace.get('documents', match.document.id) : undefined;
  const textOf = new Map((existing?.initiatives ?? []).map((one) => [one.id, one.text]));
  return {
    id,
    file: read.file,
    document,
    source,
    warnings: warnings.map(({ code, details }) => translate(`documents.warnings.${code}`, details)),
    match: match && describeMatch(match),
    pairs: pairInitiatives(initiatives, existing?.initiatives ?? []).map(
      ({ id: own, otherId, similarity }) => ({
        id: own,
        existingId: otherId,
        existingText: textOf.get(otherId) ?? '',
        similarity,
      }),
    ),
    places: existing
      ? foreseePlaces(session.workspace, replaceText(existing, { document, initiatives }))
      : { kept: 0, changed: 0, lost: 0 },
    lost: existing ? lostBy(session, existing, initiatives) : [],
    decision: proposedDecision(match),
  };
}
