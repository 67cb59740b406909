/**
 * Keeps the index of programmes up with the workspace: before each question it is told of the documents that have come, changed or gone since the
 * last. Each record's file has a stamp; one whose stamp is as it was is not told again.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Problem } from '../../shared/result.ts';
import type { Decisions } from '../../shared/programmes/offer.ts';
import type { Suggestion } from '../../shared/programmes/suggest.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { liveEntries } from '../documents/live-documents.ts';
import type { Reader } from '../store/transaction.ts';
import type { Workspace } from '../store/workspace.ts';
import { idToday } from './list-programmes.ts';
import type { AskDesk } from './ask-desk.ts';
import type { Offer, SuggestRequest, ToldDocument } from './programme-desk.ts';

/** So long the telling of many holds up all else. */
const SLICE_MS = 6;
/** So long a question waits for more to be compared. */
const PATIENCE_MS = 200;

const opened = new WeakMap<Workspace, WorkspaceProgrammes>();

/** Of an open workspace. */
export function programmesOf(workspace: Workspace): WorkspaceProgrammes {
  const programmes = opened.get(workspace);
  if (!programmes) throw new Error('the programmes of this workspace are not open');
  return programmes;
}

export class WorkspaceProgrammes {
  private readonly workspace: Workspace;
  private readonly desk: AskDesk;
  private readonly told = new Map<string, string>();
  private seenRevision = -1;
  private known: { revision: number; links: Promise<readonly Suggestion[]> } | null = null;
  private telling: Promise<void> = Promise.resolve();

  constructor(workspace: Workspace, desk: AskDesk) {
    this.workspace = workspace;
    this.desk = desk;
    opened.set(workspace, this);
  }

  /** @param isComplete waits until everything is compared */
  async suggest(asked: Pick<SuggestRequest, 'programmeId' | 'most'>, isComplete: boolean): Promise<Offer> {
    this.telling = this.telling.catch(() => undefined).then(() => this.catchUp());
    await this.telling;
    const patience = isComplete ? null : PATIENCE_MS;
    return this.desk.ask('suggest', { ...asked, ...decisionsOf(this.workspace), patience });
  }

  /** All that is suggested; kept until the workspace changes. */
  links(): Promise<readonly Suggestion[]> {
    const revision = this.workspace.revision();
    if (this.known?.revision === revision) return this.known.links;
    const links = this.askLinks();
    this.known = { revision, links };
    links.catch(() => {
      this.known = null;
    });
    return links;
  }

  private async askLinks(): Promise<readonly Suggestion[]> {
    this.telling = this.telling.catch(() => undefined).then(() => this.catchUp());
    await this.telling;
    return this.desk.ask('links', null);
  }

  stop(): Promise<void> {
    return this.desk.stop();
  }

  private async catchUp(): Promise<void> {
    const revision = this.workspace.revision();
    if (revision === this.seenRevision) return;
    const changes = this.changes();
    while (changes.length > 0) {
      const until = performance.now() + SLICE_MS;
      const documents: ToldDocument[] = [];
      while (changes.length > 0 && performance.now() < until) {
        const [change] = changes.splice(0, 1);
        if (change) documents.push(this.look(change));
      }
      await this.desk.ask('tell', documents);
      await nextTurn();
    }
    this.seenRevision = revision;
  }

  /** What is to be told, the oldest document first. */
  private changes(): Change[] {
    const inUse = liveEntries(this.workspace).filter(({ summary }) => summary.duplicateOf === null);
    const changes: Change[] = [];
    for (const { summary } of inUse.toSorted((left, right) => dateOf(left).localeCompare(dateOf(right)))) {
      const stamp = this.workspace.records.stampOf('documents', summary.id) ?? 'none';
      if (this.told.get(summary.id) !== stamp) changes.push({ id: summary.id, stamp });
    }
    const there = new Set(inUse.map(({ summary }) => summary.id));
    const gone = [...this.told.keys()].filter((id) => !there.has(id));
    return [...gone.map((id) => ({ id, stamp: null })), ...changes];
  }

  /** Reads a document for this one look; one that cannot be read is as if there were none until its file changes. */
  private look({ id, stamp }: Change): ToldDocument {
    if (stamp === null) this.told.delete(id);
    else this.told.set(id, stamp);
    const record = stamp === null ? undefined : this.glance(id);
    return { id, compared: record ? comparedIn(record) : [] };
  }

  private glance(id: string): DocumentRecord | undefined {
    try {
      return this.workspace.records.glance('documents', id);
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  }
}

interface Change {
  id: string;
  /** Null: it is not in use any more. */
  stamp: string | null;
}

function dateOf({ summary: { date } }: { summary: { date: { value: string } | null } }): string {
  return date?.value ?? '9999';
}

/** Without the form of the words, which is not compared. */
function comparedIn({ document, initiatives }: DocumentRecord): ToldDocument['compared'] {
  const date = document.date?.value ?? null;
  return initiatives.map((initiative) => ({
    initiative: {
      ...initiative,
      runs: [],
      children: initiative.children.map((child) => ({ ...child, runs: [] })),
    },
    ...{ documentId: document.id, language: document.language, date },
  }));
}

/** What a person has put together and kept apart, by the ids that the index knows. */
function decisionsOf(reader: Reader): Decisions {
  return {
    programmes: reader.list('programmes').map(({ id, mentions }) => ({
      id,
      initiativeIds: mentions.map(({ initiativeId }) => idToday(initiativeId, reader)),
    })),
    rejected: reader
      .list('rejected-links')
      .flatMap(({ links }) =>
        links.map(({ initiatives: [one, other] }): [string, string] => [
          idToday(one, reader),
          idToday(other, reader),
        ]),
      ),
  };
}
