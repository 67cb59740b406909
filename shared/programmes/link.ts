/** Two initiatives that are about the same undertaking: as a person confirmed it, or as it is suggested and nobody has rejected it yet. */
export interface Link {
  initiatives: readonly [string, string];
  isConfirmed: boolean;
  /** How much speaks for it; null when nothing but a person says so. */
  score: number | null;
  /** What both have, the most telling first; empty when nothing but a person says so. */
  terms: readonly string[];
}

/** What a person said before what the machine suggests, then the better one. */
export function compareLinks(left: Link, right: Link): number {
  return Number(right.isConfirmed) - Number(left.isConfirmed) || (right.score ?? 0) - (left.score ?? 0);
}
