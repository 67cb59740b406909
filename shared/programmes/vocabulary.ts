/** All terms of a library, numbered, with the initiatives that have each and how rare it is; it grows and shrinks with the library. */

/** Rarity is measured on this scale, whatever the size of the library. */
const RARITY_SCALE = 4.5;

export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly labels: string[] = [];
  private readonly postings: number[][] = [];
  private size = 0;
  /** Rises with every change: what was concluded from rarities holds as long as it stays the same. */
  version = 0;

  label(id: number): string {
    return this.labels[id] ?? '';
  }

  /** Numbers of the initiatives that have a term, ascending. */
  posting(id: number): readonly number[] {
    return this.postings[id] ?? [];
  }

  /** @returns ascending, each once */
  idsOf(labels: Iterable<string>): Int32Array {
    return Int32Array.from(new Set(labels), (label) => this.idOf(label)).sort();
  }

  /** Says which initiative has some terms; its number is the highest so far or was taken out before. */
  put(at: number, ids: Iterable<number>): void {
    this.version += 1;
    for (const id of ids) {
      const posting = this.postings[id];
      if (!posting) continue;
      if (at > (posting.at(-1) ?? -1)) posting.push(at);
      else posting.splice(placeOf(posting, at), 0, at);
    }
  }

  takeOut(at: number, ids: Iterable<number>): void {
    this.version += 1;
    for (const id of ids) {
      const posting = this.postings[id];
      const place = posting ? placeOf(posting, at) : -1;
      if (posting?.[place] === at) posting.splice(place, 1);
    }
  }

  /** How many initiatives there are. */
  resize(by: number): void {
    this.version += 1;
    this.size += by;
  }

  /** 0 for what all have, `RARITY_SCALE` for what one has alone. */
  rarity(id: number): number {
    const count = Math.max(1, this.posting(id).length);
    return RARITY_SCALE * (1 - Math.log(count) / Math.log(this.size + 1));
  }

  private idOf(label: string): number {
    const known = this.ids.get(label);
    if (known !== undefined) return known;
    this.ids.set(label, this.labels.length);
    this.postings.push([]);
    return this.labels.push(label) - 1;
  }
}

/** Where a number stands in an ascending list, or would stand. */
function placeOf(list: readonly number[], wanted: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
