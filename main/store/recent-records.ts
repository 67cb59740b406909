/**
 * Holds on to the records that were asked for last, up to a size. What is dropped stays the same record as long as anyone works with it, and
 * is read again when it is needed after that.
 */

/** Characters of JSON that are held together. */
const LARGEST = 8_000_000;

interface Held {
  record: object;
  size: number;
}

export class RecentRecords {
  private readonly largest: number;
  /** By what stands for the record; the one asked for last stands last. */
  private readonly held = new Map<object, Held>();
  private size = 0;

  constructor(largest = LARGEST) {
    this.largest = largest;
  }

  /** @param size in characters of its JSON; a record that alone is too large is held until the next one comes */
  hold(owner: object, record: object, size: number): void {
    this.drop(owner);
    this.held.set(owner, { record, size });
    this.size += size;
    for (const oldest of this.held.keys()) {
      if (this.size <= this.largest || oldest === owner) break;
      this.drop(oldest);
    }
  }

  /** It was asked for again. */
  touch(owner: object): void {
    const held = this.held.get(owner);
    if (held) this.hold(owner, held.record, held.size);
  }

  drop(owner: object): void {
    this.size -= this.held.get(owner)?.size ?? 0;
    this.held.delete(owner);
  }
}
