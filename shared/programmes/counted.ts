/** How often each of some texts was said; it is there as long as somebody said it. */
export class Counted {
  private readonly counts = new Map<string, number>();

  has(text: string): boolean {
    return this.counts.has(text);
  }

  /** @returns whether it is there now and was not before, or the other way round */
  say(text: string, by: 1 | -1): boolean {
    const before = this.counts.get(text) ?? 0;
    const after = before + by;
    if (after <= 0) this.counts.delete(text);
    else this.counts.set(text, after);
    return before <= 0 !== after <= 0;
  }

  all(): string[] {
    return [...this.counts.keys()];
  }
}
