/** What holds of the catalogue and its parts whatever is in them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRecord, type CatalogueReader } from '../../../../main/store/catalogue/entries.ts';
import { countIds, joinIds, splitIds } from '../../../../main/store/catalogue/id-list.ts';
import { PlaceIndex } from '../../../../main/store/catalogue/place-index.ts';
import { RecentRecords } from '../../../../main/store/recent-records.ts';
import { Records } from '../../../../main/store/records.ts';
import type { Reader, Transaction } from '../../../../main/store/transaction.ts';
import type { Table } from '../../../../shared/store/store-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import { Cabinet, documentNamed, noteOn, putDocument } from './cabinet.ts';

const IDS = ['d1', 'd2', 'd3', 'd4', 'd5'];

describe('a list of ids', () => {
  it('holds any ids, and says how many', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ids) => {
        expect(splitIds(joinIds(ids))).toEqual(ids);
        expect(countIds(joinIds(ids))).toBe(ids.length);
      }),
    );
  });
});

describe('an index of places', () => {
  const owned = fc.array(fc.tuple(fc.uuid(), fc.array(fc.oneof(fc.uuid(), fc.string({ maxLength: 2 })))));

  it('finds the owner of every part, be it there from the start or added', () => {
    fc.assert(
      fc.property(owned, owned, (first, added) => {
        const index = new PlaceIndex(first);
        for (const [owner, parts] of added) index.add(owner, parts);
        for (const [owner, parts] of first)
          for (const part of parts) expect([...index.find(part)]).toContain(owner);
        const last = new Map(added.flatMap(([owner, parts]) => parts.map((part) => [part, owner] as const)));
        for (const [part, owner] of last) expect([...index.find(part)][0]).toBe(owner);
      }),
    );
  });
});

type Edit = 'put' | 'rename' | 'annotate' | 'trash note' | 'remove' | 'remove notes';
const edit = fc.record({
  id: fc.constantFrom(...IDS),
  kind: fc.constantFrom<Edit>('put', 'rename', 'annotate', 'trash note', 'remove', 'remove notes'),
});

function make(transaction: Transaction, { id, kind }: { id: string; kind: Edit }, number: number): void {
  const notes = transaction.get('annotations', id)?.annotations ?? [];
  const putNotes = (annotations: typeof notes) => {
    transaction.put('annotations', id, { documentId: id, annotations });
  };
  if (kind === 'put') putDocument(transaction, id);
  if (kind === 'rename') transaction.put('documents', id, documentNamed(id, `Title ${String(number)}`));
  if (kind === 'annotate') putNotes([...notes, noteOn(id, `${id}-note-${String(number)}`)]);
  if (kind === 'trash note')
    putNotes(notes.map((one) => ({ ...one, trashedAt: '2026-11-22T10:00:00.000Z' })));
  if (kind === 'remove') transaction.put('documents', id, undefined);
  if (kind === 'remove notes') transaction.put('annotations', id, undefined);
}

/** What it says of all records, in no order, with where it finds every part. */
function saidBy(catalogue: CatalogueReader): unknown {
  const documents = catalogue.list('documents');
  const annotations = catalogue.list('annotations');
  const places = documents.map(({ initiatives }) =>
    splitIds(initiatives).map((id) => catalogue.documentOf(id)),
  );
  const notes = annotations.map((one) =>
    splitIds(one.annotations).map((id) => catalogue.documentOfAnnotation(id)),
  );
  return [documents, annotations, places, notes].map((all) => all.map((one) => JSON.stringify(one)).sort());
}

/** The same, made of the records themselves. */
function saidByRecords(reader: Reader): unknown {
  const documents = reader.list('documents');
  const annotations = reader.list('annotations');
  return [
    documents.map((record) => describeRecord('documents', record)),
    annotations.map((record) => describeRecord('annotations', record)),
    documents.map(({ document, initiatives }) => initiatives.map(() => document.id)),
    annotations.map((record) => record.annotations.map(() => record.documentId)),
  ].map((all) => all.map((one) => JSON.stringify(one)).sort());
}

describe('the catalogue', () => {
  it('says what the records say: in a change, after it, and after the next opening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 5 }), async (changes) => {
        const cabinet = new Cabinet(await temporaryFolder(), new SimulatedDisk());
        let workspace = await cabinet.open();
        for (const [at, edits] of changes.entries()) {
          await workspace.change((transaction) => {
            transaction.meanDeletion();
            for (const [number, one] of edits.entries()) make(transaction, one, at * 10 + number);
            expect(saidBy(transaction.catalogue)).toEqual(saidByRecords(transaction));
          });
          expect(saidBy(workspace.catalogue)).toEqual(saidByRecords(workspace));
          if (at % 2 === 0) continue;
          await workspace.close();
          workspace = await cabinet.open();
          expect(saidBy(workspace.catalogue)).toEqual(saidByRecords(workspace));
        }
        await workspace.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('the records that are held', () => {
  const SIZE = 10;
  const LARGEST = 35;

  it('are the last that were asked for, as many as have room, and each is the same as long as it is held', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...IDS)), (asked) => {
        const read: string[] = [];
        const readNow = (table: Table, id: string) => {
          read.push(id);
          return {
            stamp: 's',
            checksum: 'c',
            size: SIZE,
            isOlder: false,
            record: documentNamed(id, table),
            unread: null,
          };
        };
        const records = new Records(readNow, new RecentRecords(LARGEST));
        for (const id of IDS) records.find('documents', id, 's', null);
        let recent: { id: string; record: unknown }[] = [];
        for (const id of asked) {
          const held = recent.find((one) => one.id === id);
          const record = records.get('documents', id);
          if (held) expect(record).toBe(held.record);
          recent = [...recent.filter((one) => one.id !== id), { id, record }].slice(
            -Math.floor(LARGEST / SIZE),
          );
        }
        expect(read.length).toBeGreaterThanOrEqual(new Set(asked).size);
      }),
    );
  });

  it('are given back: of thousands that were read, only those that have room stay in memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const text = 'x'.repeat(1000);
    const left = new Set<number>();
    const gone = new FinalizationRegistry<number>((number) => left.delete(number));
    let count = 0;
    const readNow = (_: Table, id: string) => {
      const record = { ...documentNamed(id, `${text} ${id}`) };
      count += 1;
      left.add(count);
      gone.register(record, count);
      return { stamp: 's', checksum: 'c', size: text.length, isOlder: false, record, unread: null };
    };
    const records = new Records(readNow, new RecentRecords(10 * text.length));
    for (let at = 0; at < 500; at += 1) {
      records.find('documents', String(at), 's', null);
      records.get('documents', String(at));
      if (at % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    for (let round = 0; round < 20 && left.size > 60; round += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      collect();
    }
    expect(left.size).toBeLessThanOrEqual(60);
    expect(records.get('documents', '499')?.document.id).toBe('499');
  });
});
