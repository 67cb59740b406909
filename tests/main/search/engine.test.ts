/** The engine: what is found by words, in which order, and that it is the same however it was told and kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../main/search/engine/search-engine.ts';
import { parseIndexList, SnapshotWriter } from '../../../main/search/engine/snapshot.ts';
import type { Told } from '../../../main/search/source.ts';
import { fold } from '../../../shared/search/fold.ts';
import { words } from '../../../shared/search/words.ts';
import { document, EVERYTHING } from './library-for-search.ts';

function engineOf(...records: Told[]): SearchEngine {
  const engine = new SearchEngine();
  engine.tell(records);
  return engine;
}

function found(engine: SearchEngine, text: string): string[] {
  return engine
    .rows({ query: { ...EVERYTHING, text }, from: 0, to: 100 })
    .map(({ row }) => ('id' in row ? row.id : row.cardId));
}

const engine = engineOf(
  document('a', [
    { text: 'Jóvenes Construyendo el Futuro in El Salvador and Honduras' },
    { text: 'Addressing wastewater issues affecting Tijuana and San Diego, the EPA and CONAGUA signed' },
    { text: 'The joint semiconductor supply chain action plan' },
    { text: 'A chain of offices, and the supply of water' },
  ]),
);

it('says whether an initiative is among what is found', () => {
  const lists = (text: string, initiativeId: string) => engine.lists({ ...EVERYTHING, text }, initiativeId);
  expect(lists('wastewater', 'a-1')).toBe(true);
  expect(lists('wastewater', 'a-2')).toBe(false);
  expect(lists('', 'a-2')).toBe(true);
  expect(lists('', 'nowhere')).toBe(false);
});

describe('words', () => {
  it.each([
    ['without their accents', 'jovenes', 'a-0'],
    ['with accents they do not have', 'semicondúctor', 'a-2'],
    ['by their beginning', 'semicon', 'a-2'],
    ['with a slip of the keyboard', 'wastwater', 'a-1'],
    ['with neighbours exchanged', 'tijauna', 'a-1'],
    ['with a slip in a beginning', 'semicmnduc', 'a-2'],
    ['by acronym in any case', 'conagua', 'a-1'],
    ['in any order', 'chain semiconductor', 'a-2'],
    ['with another ending', 'semiconductors', 'a-2'],
    ['as a phrase', '"supply chain"', 'a-2'],
  ])('are found %s', (_, query, id) => {
    expect(found(engine, query)).toEqual([id]);
  });

  it('that the library knows are taken at their word', () => {
    const near = engineOf(document('a', [{ text: 'in order to' }, { text: 'at the border' }]));
    expect(found(near, 'border')).toEqual(['a-1']);
  });

  it('must all be answered', () => {
    expect(found(engine, 'semiconductor tijuana')).toEqual([]);
  });

  it('that stand close together come first', () => {
    expect(found(engine, 'supply chain')).toEqual(['a-2', 'a-3']);
  });

  it('that are not wanted leave out what has them', () => {
    expect(found(engine, 'supply -semiconductor')).toEqual(['a-3']);
    expect(found(engine, 'chain -"supply chain"')).toEqual(['a-3']);
  });

  it('that the library knows may be slips where nothing answers all of them', () => {
    const near = engineOf(document('a', [{ text: 'water for the border' }, { text: 'the walter prize' }]));
    expect(found(near, 'walter border')).toEqual(['a-0']);
    expect(found(near, 'walter')).toEqual(['a-1']);
  });

  it('are found as inflected in Spanish, with accents or without', () => {
    const spanish = engineOf(
      document('b', [{ text: 'La cooperación fronteriza y los semiconductores' }], { language: 'es' }),
    );
    for (const query of ['cooperaciones', 'cooperacion', 'fronterizas', 'semiconductor', 'COOPERACIÓN'])
      expect(found(spanish, query), query).toEqual(['b-0']);
  });
});

const term = fc.constantFrom('agua', 'border', 'bridges', 'chain', 'día', 'energy', 'frontera');
const texts = fc.array(fc.array(term, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
const change = fc.record({ id: fc.constantFrom('a', 'b', 'c'), texts: fc.option(texts) });

describe('whatever was told, in whatever steps', () => {
  it('the words and phrases that are found are those that a plain look finds', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(term, { minLength: 1, maxLength: 2 }),
        (changes, sought) => {
          const told = new SearchEngine();
          const state = new Map<string, string[]>();
          for (const { id, texts: given } of changes) {
            const written = given?.map((one) => one.join(' ')) ?? null;
            told.tell([
              written
                ? document(
                    id,
                    written.map((text) => ({ text })),
                  )
                : { table: 'documents', id, content: null },
            ]);
            if (written) state.set(id, written);
            else state.delete(id);
            if (id === 'b') for (const _step of told.tidy());
          }
          const all = [...state].flatMap(([id, list]) =>
            list.map((text, index) => ({ id: `${id}-${String(index)}`, text: words(fold(text)) })),
          );
          const has = (text: string[], one: string) => text.includes(fold(one));
          const expected = all
            .filter(({ text }) => sought.every((one) => has(text, one)))
            .map(({ id }) => id);
          expect(found(told, `${sought.join(' ')} `).sort()).toEqual(expected.sort());
          const phrase = sought.map(fold).join(' ');
          const inOrder = all
            .filter(({ text }) => ` ${text.join(' ')} `.includes(` ${phrase} `))
            .map(({ id }) => id);
          if (sought.length > 1) expect(found(told, `"${sought.join(' ')}"`).sort()).toEqual(inOrder.sort());
        },
      ),
    );
  });

  it('what is kept over a restart finds the same', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), term, (changes, sought) => {
        const told = new SearchEngine();
        const writer = new SnapshotWriter();
        const segments = new Map<string, Uint8Array>();
        let list = '';
        for (const { id, texts: given } of changes) {
          told.tell([
            document(
              id,
              (given ?? []).map((one) => ({ text: one.join(' ') })),
            ),
          ]);
          const snapshot = writer.take(told, {});
          for (const [name, bytes] of snapshot.segments) segments.set(name, bytes);
          list = JSON.stringify(snapshot.list);
        }
        const restored = new SearchEngine();
        new SnapshotWriter().restore(restored, parseIndexList(list), segments);
        expect(found(restored, sought)).toEqual(found(told, sought));
        expect(restored.find(EVERYTHING)).toEqual(told.find(EVERYTHING));
      }),
    );
  });
});
