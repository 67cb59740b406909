/** Builds a segment: takes things one after the other and packs them. */
import type { Language } from '../../../shared/i18n/language.ts';
import { ByteWriter } from './byte-writer.ts';
import { packWords } from './pack-words.ts';
import type { Named, OwnedRange, Segment } from './segment.ts';
import { WordStream } from './word-stream.ts';

/** Something that can be found. */
export interface SearchedThing {
  id: string;
  /** The initiative that it is on; empty for an initiative itself. */
  parent: string;
  /** What is searched, the most telling first; see `pack-words.ts`. */
  fields: readonly string[];
  language: Language;
  /** What is kept to be shown. */
  stored: unknown;
  order: number;
  flags: number;
  label: string;
  dates: readonly { from: number; to: number; isDeadline: boolean }[];
  organisations: readonly { name: string; acronym: string | null }[];
  marks: readonly string[];
}

export class SegmentBuilder {
  private readonly words = new WordStream();
  private readonly owners: OwnedRange[] = [];
  private readonly stored = new ByteWriter();
  private readonly storedStarts: number[] = [0];
  private readonly things: Omit<SearchedThing, 'fields' | 'stored'>[] = [];
  private readonly encoder = new TextEncoder();

  get count(): number {
    return this.things.length;
  }

  add(owner: string, { fields, stored, ...thing }: SearchedThing): void {
    const index = this.things.length;
    this.things.push(thing);
    this.words.add(fields);
    this.stored.all(this.encoder.encode(JSON.stringify(stored)));
    this.storedStarts.push(this.stored.length);
    const last = this.owners.at(-1);
    if (last?.owner === owner) last.to = index + 1;
    else this.owners.push({ owner, from: index, to: index + 1 });
  }

  finish(): Segment {
    const { things } = this;
    const labels = [...new Set(things.map(({ label }) => label))];
    const labelIndex = new Map(labels.map((label, index) => [label, index]));
    return {
      count: this.count,
      ...packWords(this.words),
      storedStarts: Uint32Array.from(this.storedStarts),
      stored: this.stored.written(),
      ids: things.map(({ id }) => id),
      parents: things.map(({ parent }) => parent),
      owners: this.owners,
      order: Float64Array.from(things, ({ order }) => order),
      flags: Uint8Array.from(things, ({ flags }) => flags),
      label: Uint16Array.from(things, ({ label }) => labelIndex.get(label) ?? 0),
      labels,
      dates: packDates(things),
      organisations: named(things.map(({ organisations }) => organisations)),
      marks: named(things.map(({ marks }) => marks.map((name) => ({ name, acronym: null })))),
    };
  }
}

/** Four numbers each; see `Segment.dates`. */
function packDates(things: readonly Pick<SearchedThing, 'dates'>[]): Int32Array<ArrayBuffer> {
  return Int32Array.from(
    things.flatMap(({ dates }, thing) =>
      dates.flatMap(({ from, to, isDeadline }) => [thing, from, to, isDeadline ? 1 : 0]),
    ),
  );
}

function named(things: readonly (readonly { name: string; acronym: string | null }[])[]): Named {
  const indexes = new Map<string, number>();
  const names: { name: string; acronym: string | null }[] = [];
  const starts = new Uint32Array(things.length + 1);
  const entries: number[] = [];
  for (const [thing, given] of things.entries()) {
    for (const { name, acronym } of given) {
      const id = `${name}\n${acronym ?? ''}`;
      const known = indexes.get(id);
      const index = known ?? names.push({ name, acronym }) - 1;
      if (known === undefined) indexes.set(id, index);
      entries.push(index);
    }
    starts[thing + 1] = entries.length;
  }
  return { names, starts, entries: Uint32Array.from(entries) };
}
