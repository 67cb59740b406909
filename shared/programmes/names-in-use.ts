/** What a whole library says about names: which stretches of capitals are but common phrases, and what acronyms stand for. */
import { Counted } from './counted.ts';
import { addStretches, type Terms } from './terms.ts';

export class NamesInUse {
  private readonly common = new Counted();
  /** By the letters of an acronym: the words it stands for, joined by spaces. */
  private readonly expansions = new Map<string, Counted>();

  /** @returns the acronyms that stand for something else now */
  say({ common, acronyms }: Pick<Terms, 'common' | 'acronyms'>, by: 1 | -1): string[] {
    for (const pair of common) this.common.say(pair, by);
    return acronyms.flatMap(({ letters, words }) => {
      if (!words) return [];
      const known = this.expansions.get(letters) ?? new Counted();
      this.expansions.set(letters, known);
      return known.say(words.join(' '), by) ? [letters] : [];
    });
  }

  /** Words that stand together without capitals elsewhere are a common phrase. */
  isName(stretch: string): boolean {
    const words = stretch.split(' ');
    return (
      words.length < 2 || words.slice(1).some((word, at) => !this.common.has(`${words[at] ?? ''} ${word}`))
    );
  }

  /** The stretches of all that an acronym stands for. */
  stretchesOf(letters: string): Set<string> {
    const stretches = new Set<string>();
    for (const words of this.expansions.get(letters)?.all() ?? []) addStretches(words.split(' '), stretches);
    return stretches;
  }
}
