/** What gets into a book and what never does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText, type Annotation } from '../../../shared/annotations/annotation.ts';
import type { Book } from '../../../shared/book/book.ts';
import { composeBook, type ComposeRequest } from '../../../shared/book/compose-book.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { Problem } from '../../../shared/result.ts';
import { FORUM } from '../documents/dialogues/forum-for-test.ts';
import { drawnText } from '../../../shared/book/note-blocks.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const NOWHERE = { start: 0, end: 0 };

function documentNamed(id: string, more: Partial<Document> = {}): Document {
  return {
    id,
    title: `Title of ${id}`,
    documentType: 'fact-sheet',
    date: { value: '2022-09-12', evidence: 'manifest', quote: '', yearInferred: false },
    language: 'en',
    dialogueId: 'hled',
    participants: [],
    sourceAddress: null,
    sha256: 'a'.repeat(64),
    fileName: `${id}.md`,
    byteLength: 1,
    format: 'markdown',
    versions: [],
    blocks: [],
    fingerprint: '',
    frontMatter: null,
    duplicateOf: null,
    importedAt: NOW,
    importedBy: 'Ana',
    trashedAt: null,
    ...more,
  };
}

function initiativeOf(documentId: string, id: string, more: Partial<Initiative> = {}): Initiative {
  const text = `The two governments opened ${id}.`;
  const place = { pillar: 'I', section: 'Trade', source: NOWHERE } as const;
  const none = { children: [], facts: [], sameAs: null };
  return { id, documentId, text, runs: [{ text }], ...none, ...place, ...more };
}

function annotationOn(initiativeId: string, more: Partial<Annotation>): Annotation {
  return {
    id: `annotation ${JSON.stringify(more)}`,
    documentId: 'a',
    initiativeId,
    kind: 'note',
    visibility: 'shared',
    doneAt: null,
    ...typedText('text'),
    author: 'me',
    createdAt: NOW,
    updatedAt: NOW,
    trashedAt: null,
    ...more,
  };
}

function bookOf(...shortTabs: Omit<Book['tabs'][number], 'title' | 'pages'>[]): Book {
  const tabs = shortTabs.map((tab) => ({ ...tab, title: null, pages: [] }));
  const cover = { title: 'Trip', event: 'Visit', principal: 'Minister', preparedBy: 'Desk', date: null };
  return { ...cover, id: 'book', tabs, author: 'Ana', createdAt: NOW, updatedAt: NOW, trashedAt: null };
}

function card(id: string, ...initiativeIds: string[]) {
  return { id, initiativeIds, title: null };
}

function request(more: Partial<ComposeRequest>): ComposeRequest {
  return {
    book: bookOf({ id: 'tab', pillar: 'I', cards: [card('c1', 'i1')] }),
    documents: [documentNamed('a'), documentNamed('b', { language: 'es' })],
    initiatives: [initiativeOf('a', 'i1'), initiativeOf('b', 'i2'), initiativeOf('a', 'i3')],
    annotations: [],
    dialogues: [],
    language: 'en',
    asOf: '2026-11-22',
    ...more,
  };
}

describe('a composed book', () => {
  it('leaves out tabs without cards', () => {
    const book = bookOf(
      { id: 't1', pillar: 'I', cards: [] },
      { id: 't2', pillar: 'II', cards: [card('c', 'i1')] },
    );
    expect(composeBook(request({ book })).tabs.map((tab) => tab.id)).toEqual(['t2']);
  });

  it('names tabs in the language of the book and keeps the language of the texts', () => {
    const book = bookOf({
      id: 't',
      pillar: 'IV',
      cards: [card('c1', 'i1'), { ...card('c2', 'i2'), title: 'Mío' }],
    });
    const [tab] = composeBook(request({ book, language: 'es' })).tabs;
    expect(tab?.title).toBe('Invertir en nuestra gente');
    expect(tab?.cards.map((one) => one.titleLanguage)).toEqual(['en', 'es']);
    expect(tab?.cards.map((one) => one.quotations[0]?.language)).toEqual(['en', 'es']);
  });

  it('says what each pillar that it names is called, in its language or else the other', () => {
    const book = bookOf(
      { id: 't1', pillar: 'I', cards: [card('c1', 'i1')] },
      { id: 't2', pillar: 'forum:2', cards: [card('c2', 'i2')] },
    );
    const initiatives = [initiativeOf('a', 'i1'), initiativeOf('b', 'i2', { pillar: 'forum:1' })];
    const outline = composeBook(request({ book, initiatives, dialogues: [FORUM], language: 'es' }));
    expect(outline.tabs.map(({ title }) => title)).toEqual(['Reconstruir juntos', 'Safe Ports']);
    expect(outline.pillars).toEqual([
      { id: 'I', numeral: 'I', name: 'Reconstruir juntos', word: '' },
      { id: 'forum:1', numeral: '1', name: 'Océanos limpios', word: 'Goal' },
      { id: 'forum:2', numeral: '2', name: 'Safe Ports', word: 'Goal' },
    ]);
  });

  it('says so where the dialogue of a pillar is missing, and names no pillar then', () => {
    const book = bookOf({ id: 't', pillar: 'gone:1', cards: [card('c', 'i1')] });
    const outline = composeBook(
      request({ book, initiatives: [initiativeOf('a', 'i1', { pillar: 'gone:1' })] }),
    );
    const [tab] = outline.tabs;
    expect(tab).toMatchObject({ title: 'Pillar of a dialogue that is missing', pillar: null });
    expect(tab?.cards[0]).toMatchObject({ pillar: null, quotations: [{ pillar: null }] });
    expect(outline.pillars).toEqual([]);
  });

  it('numbers the sources in the order of first use', () => {
    const cards = [card('c1', 'i2'), card('c2', 'i1', 'i2'), card('c3', 'i3')];
    const outline = composeBook(request({ book: bookOf({ id: 't', pillar: null, cards }) }));
    expect(outline.sources.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Title of b'],
      [2, 'Title of a'],
    ]);
    const numbers = outline.tabs[0]?.cards.map(({ quotations }) => quotations.map((one) => one.sourceNumber));
    expect(numbers).toEqual([[1], [2, 1], [2]]);
  });

  it('names as a further source what says the same in another form, and only for what it says', () => {
    const documents = [documentNamed('a'), documentNamed('w', { duplicateOf: 'a' })];
    const initiatives = [
      initiativeOf('a', 'i1'),
      initiativeOf('a', 'i2'),
      initiativeOf('w', 'w1', { sameAs: 'i1' }),
    ];
    const book = bookOf({ id: 't', pillar: null, cards: [card('c1', 'i2'), card('c2', 'i1')] });
    const outline = composeBook(request({ book, documents, initiatives }));
    expect(outline.sources.map(({ number, furtherTo }) => [number, furtherTo])).toEqual([
      [1, null],
      [2, 1],
    ]);
    const further = outline.tabs[0]?.cards.map(({ quotations }) => quotations[0]?.furtherSourceNumbers);
    expect(further).toEqual([[], [2]]);
  });

  it('takes shared talking points, notes and watch-outs in the order written, and no other kind', () => {
    const annotations = [
      annotationOn('i1', { ...typedText('later'), createdAt: '2026-11-23T00:00:00.000Z' }),
      annotationOn('i1', { ...typedText('sooner'), createdAt: '2026-11-21T00:00:00.000Z' }),
      annotationOn('i1', { ...typedText('say this'), kind: 'talking-point' }),
      annotationOn('i1', { ...typedText('mind this'), kind: 'watch-out' }),
      annotationOn('i1', { ...typedText('who pays?'), kind: 'question' }),
      annotationOn('i1', { ...typedText('call them'), kind: 'action' }),
      annotationOn('i1', { ...typedText('well put'), kind: 'highlight' }),
      annotationOn('i2', typedText('of another card')),
    ];
    const [only] = composeBook(request({ annotations })).tabs[0]?.cards ?? [];
    expect(only?.notes.map(drawnText)).toEqual(['sooner', 'later']);
    expect(only?.talkingPoints.map(drawnText)).toEqual(['say this']);
    expect(only?.watchOuts.map(drawnText)).toEqual(['mind this']);
  });

  it('quotes runs and sub-points as they are', () => {
    const runs = [{ text: 'The 21' }, { text: 'st', superscript: true as const }, { text: ' Century' }];
    const children = [{ text: 'sub', runs: [{ text: 'sub', bold: true as const }], source: NOWHERE }];
    const initiatives = [initiativeOf('a', 'i1', { text: 'The 21st Century', runs, children })];
    const quotation = composeBook(request({ initiatives })).tabs[0]?.cards[0]?.quotations[0];
    expect(quotation?.runs).toEqual(runs);
    expect(quotation?.subPoints).toEqual([[{ text: 'sub', bold: true }]]);
  });

  it('names the card whose initiative the library has lost', () => {
    const lost = { id: 'c', initiativeIds: ['gone'], title: 'Otay Mesa' };
    const book = bookOf({ id: 't', pillar: 'I', cards: [lost] });
    const thrown = problemOf(() => composeBook(request({ book })));
    expect(thrown.code).toBe('initiative-not-found');
    expect(thrown.details['id']).toBe('Otay Mesa (gone)');
  });

  it('never holds the text, author or id of an annotation that is private or in the trash', () => {
    const secret = fc.record({
      initiativeId: fc.constantFrom('i1', 'i2', 'i3'),
      kind: fc.constantFrom('note' as const, 'talking-point' as const),
      state: fc.constantFrom('private', 'trashed', 'shared'),
    });
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 12 }), (written) => {
        const annotations = written.map(({ initiativeId, kind, state }, index) =>
          annotationOn(initiativeId, {
            id: `${state}-id-${String(index)}`,
            kind,
            ...typedText(`${state}-canary-${String(index)}-end`),
            author: `${state}-author-${String(index)}`,
            visibility: state === 'private' ? 'private' : 'shared',
            trashedAt: state === 'trashed' ? NOW : null,
          }),
        );
        const cards = [card('c1', 'i1', 'i2'), card('c2', 'i3')];
        const outline = composeBook(request({ book: bookOf({ id: 't', pillar: 'I', cards }), annotations }));
        const said = JSON.stringify(outline);
        expect(said).not.toMatch(/(?:private|trashed)-/u);
        const shared = annotations
          .map(({ body }) => writtenText(body))
          .filter((text) => text.startsWith('shared'));
        expect(shared.every((text) => said.includes(text))).toBe(true);
      }),
    );
  });
});

function problemOf(action: () => unknown): Problem {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no problem was thrown');
}
