/** What each command does, with the same handlers as the window. */
import { resolve } from 'node:path';
import { typedText, type AnnotationKind, type Visibility } from '../../shared/annotations/annotation.ts';
import type { Cover } from '../../shared/book/book.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface AnnotationOptions {
  initiative: string;
  kind: AnnotationKind;
  visibility: Visibility;
  text: string;
}

export interface SampleOptions {
  out: string;
  language: Language;
}

export interface ExportOptions extends SampleOptions {
  book: string;
}

export async function importDocuments(
  app: App,
  files: readonly string[],
  withLibrary: boolean,
): Promise<Outcome> {
  const library = withLibrary ? await app.importLibrary() : [];
  const results = [...library, ...(await app.importFiles(files))];
  const messages = results.flatMap((result) =>
    result.ok ? result.warnings.map((warning) => `${result.file}: ${warning}`) : [result.error.message],
  );
  const lines = results.flatMap((result) =>
    result.ok ? [`${result.documentId}  ${result.title} (${String(result.initiativeCount)})`] : [],
  );
  return { json: { results }, lines, messages, failed: results.some((result) => !result.ok) };
}

export async function listDocuments(app: App): Promise<Outcome> {
  const documents = await app.handlers['documents.list'](null);
  const json = {
    documents: documents.map((document) => ({ ...document, date: document.date?.value ?? null })),
  };
  return {
    json,
    lines: json.documents.map(({ id, date, title }) => `${id}  ${date ?? '----------'}  ${title}`),
  };
}

export async function listInitiatives(
  app: App,
  options: { document?: string; query?: string },
): Promise<Outcome> {
  const initiatives = await initiativesInOrder(app, options.document);
  const wanted = options.query === undefined ? null : await idsFound(app, options.query);
  const listed = initiatives.filter(({ id }) => wanted?.has(id) ?? true).map(toListed);
  const lines = listed.map(({ id, pillar, text }) => `${id}  ${pillar ?? '-'}  ${text}`);
  return { json: { initiatives: listed }, lines };
}

export async function addAnnotation(app: App, options: AnnotationOptions): Promise<Outcome> {
  const { initiative: initiativeId, kind, visibility, text } = options;
  const annotation = await app.handlers['annotations.add']({
    initiativeId,
    kind,
    visibility,
    ...typedText(text),
  });
  return { json: { annotation }, lines: [annotation.id] };
}

export async function createBook(
  app: App,
  options: { title: string; initiatives?: string },
): Promise<Outcome> {
  const initiativeIds = await idsAsked(app, options.initiatives);
  for (const id of initiativeIds) await app.handlers['initiatives.read']({ id });
  const book = await app.handlers['books.create']({ ...emptyCover, title: options.title });
  if (initiativeIds.length > 0) {
    await app.handlers['books.add-initiatives']({ bookId: book.id, initiativeIds, place: null });
  }
  const filled = await app.handlers['books.read']({ id: book.id });
  return { json: { book: filled.book }, lines: [book.id] };
}

export async function exportBook(app: App, options: ExportOptions): Promise<Outcome> {
  const file = resolve(options.out);
  const exported = await app.exportBook({ id: options.book, language: options.language, file });
  return { json: { file, cards: exported.cards, pages: exported.pages }, lines: [file] };
}

export async function writeSampleBook(app: App, options: SampleOptions): Promise<Outcome> {
  await app.importLibrary();
  const translate = createTranslator(options.language);
  const cover = { ...emptyCover, title: translate('cli.sample-title'), event: translate('cli.sample-event') };
  const book = await app.handlers['books.create'](cover);
  const initiativeIds = await idsAsked(app, 'all');
  await app.handlers['books.add-initiatives']({ bookId: book.id, initiativeIds, place: null });
  return exportBook(app, { ...options, book: book.id });
}

const emptyCover: Cover = { title: '', event: '', principal: '', preparedBy: '', date: null };

/** "all" leaves out documents that repeat another one's text, so that nothing stands in a book twice. */
async function idsAsked(app: App, asked: string | undefined): Promise<string[]> {
  if (asked === undefined || asked.trim() === '') return [];
  if (asked.trim() !== 'all') return asked.split(',').map((id) => id.trim());
  const documents = await app.handlers['documents.list'](null);
  const originals = new Set(documents.filter((one) => one.duplicateOf === null).map((one) => one.id));
  return (await initiativesInOrder(app)).filter((one) => originals.has(one.documentId)).map((one) => one.id);
}

async function initiativesInOrder(app: App, documentId?: string): Promise<Initiative[]> {
  const ids =
    documentId === undefined
      ? (await app.handlers['documents.list'](null)).map((document) => document.id)
      : [documentId];
  const read = ids.map(async (id) => app.handlers['documents.read']({ id }));
  return (await Promise.all(read)).flatMap(({ initiatives }) => initiatives);
}

async function idsFound(app: App, text: string): Promise<ReadonlySet<string>> {
  const query = { text, pillars: [], documentIds: [], withDuplicates: true };
  const { rows } = await app.handlers['initiatives.search'](query);
  return new Set(rows.map((row) => row.id));
}

function toListed({ id, documentId, pillar, section, text, children, source, facts }: Initiative) {
  const subPoints = children.map((child) => child.text);
  return { id, documentId, pillar, section, text, children: subPoints, source, facts };
}
