/**
 * Says which owner a part is likely to belong to, for hundreds of thousands of parts in a few bytes each: the hashes of their ids in order,
 * each with the number of its owner behind it. Different ids may have the same hash, so an answer has to be looked at.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Owners are numbered below this, so that hash and number together are a whole number that a double holds. */
const OWNERS = 2 ** 21;

export class PlaceIndex {
  private readonly owners: readonly string[];
  private readonly places: Float64Array;
  /** What was added since. */
  private readonly added = new Map<string, string>();

  /** @param parts the owners' ids, each with the ids of its parts */
  constructor(parts: readonly (readonly [owner: string, parts: readonly string[]])[]) {
    this.owners = parts.slice(0, OWNERS).map(([owner]) => owner);
    this.places = placesOf(parts.slice(0, OWNERS).map(([, ids]) => ids));
  }

  add(owner: string, parts: readonly string[]): void {
    for (const part of parts) this.added.set(part, owner);
  }

  /** Owners that may have the part, the likeliest first. */
  *find(part: string): Iterable<string> {
    const added = this.added.get(part);
    if (added !== undefined) yield added;
    const from = hashOf(part) * OWNERS;
    for (let at = this.firstFrom(from); (this.places[at] ?? Infinity) < from + OWNERS; at += 1) {
      const owner = this.owners[(this.places[at] ?? 0) - from];
      if (owner !== undefined) yield owner;
    }
  }

  private firstFrom(place: number): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placesOf(parts: readonly (readonly string[])[]): Float64Array {
  const places = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [owner, ids] of parts.entries()) {
    for (const id of ids) {
      places[at] = hashOf(id) * OWNERS + owner;
      at += 1;
    }
  }
  return places.sort();
}

/** FNV-1a of its code units, 32 bits. */
function hashOf(part: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
