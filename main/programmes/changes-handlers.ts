/** Answers what changed between two documents: the rules are in `shared/programmes/changes.ts`, here they meet the workspace. */
import type { Handlers } from '../../shared/ipc/contract.ts';
import { changesBetween, type Continued, type TenseShift } from '../../shared/programmes/changes.ts';
import type {
  ChangesQuestion,
  CompletedChange,
  ContinuedChange,
  DocumentChanges,
} from '../../shared/programmes/document-changes.ts';
import type { Link } from '../../shared/programmes/link.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { inReadingText, quoteFrom, type SourceQuote } from '../../shared/programmes/source-quote.ts';
import { summariseDocument } from '../../shared/documents/summarise-document.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Session } from '../store/session.ts';
import { comparedDocuments } from './compared-documents.ts';
import { linksOfLibrary } from './links-of-library.ts';
import { mainTexts } from './main-texts.ts';
import { mentionDates } from './mention-dates.ts';

export function changesHandlers(session: Session): Pick<Handlers, 'changes.documents' | 'changes.between'> {
  return {
    'changes.documents': () => comparedDocuments(session),
    'changes.between': (question) => changesOfDocuments(session, question),
  };
}

/**
 * @throws the Problems `document-not-found`, `changes-of-one-text` for a document and itself, `changes-of-two-dialogues`,
 * `changes-backwards` when the first is dated after the second
 */
export async function changesOfDocuments(
  session: Pick<Session, 'workspace'>,
  question: ChangesQuestion,
): Promise<DocumentChanges> {
  const texts = await mainTexts(session);
  const [from, to] = [findText(session, texts, question.from), findText(session, texts, question.to)];
  refuseIncomparable(from, to);
  const links = await linksOfLibrary(session);
  const changes = changesBetween(compared(from), compared(to), links);
  const quote = (initiative: Initiative) => quoteIn(from, to, initiative);
  return {
    from: summariseDocument(from.document, from.initiatives.length),
    to: summariseDocument(to.document, to.initiatives.length),
    added: changes.added.map(quote),
    continued: changes.continued.map((one) => continuedChange(one, from, to)),
    completed: changes.completed.map(({ continued, shifts }) => ({
      ...continuedChange(continued, from, to),
      shifts: shifts.map((shift) => shiftChange(shift, from, to)),
    })),
    silent: changes.silent.map((initiative) => ({
      source: quote(initiative),
      ...silenceOf(to, mentionDates(initiative.id, from, texts, links)),
    })),
  };
}

/** A document that repeats another one's text stands for that. */
function findText(
  { workspace }: Pick<Session, 'workspace'>,
  texts: readonly DocumentRecord[],
  id: string,
): DocumentRecord {
  const repeated = workspace.catalogue.get('documents', id)?.summary.duplicateOf ?? null;
  const text = texts.find(({ document }) => document.id === id || document.id === repeated);
  if (!text) throw new Problem('document-not-found');
  return text;
}

function refuseIncomparable({ document: from }: DocumentRecord, { document: to }: DocumentRecord): void {
  const titles = { from: from.title, to: to.title };
  if (from.id === to.id) throw new Problem('changes-of-one-text', titles);
  if (from.dialogueId !== to.dialogueId) throw new Problem('changes-of-two-dialogues', titles);
  if (from.date && to.date && from.date.value > to.date.value) throw new Problem('changes-backwards', titles);
}

function compared({ document, initiatives }: DocumentRecord) {
  return { initiatives, language: document.language, date: document.date?.value ?? null };
}

function quoteIn(from: DocumentRecord, to: DocumentRecord, initiative: Initiative): SourceQuote {
  return quoteFrom((initiative.documentId === from.document.id ? from : to).document, initiative);
}

function continuedChange(one: Continued, from: DocumentRecord, to: DocumentRecord): ContinuedChange {
  return {
    after: quoteFrom(to.document, one.to),
    before: one.from.map(({ initiative, link }) => ({
      source: quoteFrom(from.document, initiative),
      ...aboutLink(link),
    })),
  };
}

function aboutLink({ isConfirmed, score, terms }: Link) {
  return { isConfirmed, score, terms: [...terms] };
}

function shiftChange(
  { from: before, to: after, promised, reported, link }: TenseShift,
  from: DocumentRecord,
  to: DocumentRecord,
): CompletedChange['shifts'][number] {
  return {
    promised: quoteFrom(from.document, before, {
      place: inReadingText(before, promised.child, promised.span),
    }),
    reported: quoteFrom(to.document, after, { place: inReadingText(after, reported.child, reported.span) }),
    isConfirmed: link.isConfirmed,
  };
}

function silenceOf({ document }: DocumentRecord, dates: readonly string[]) {
  const until = document.date?.value ?? null;
  return {
    since: dates.findLast((date) => until === null || date <= until) ?? null,
    again: until === null ? null : (dates.find((date) => date > until) ?? null),
  };
}
