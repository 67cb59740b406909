/** Selecting by the keyboard in the page: sentence by sentence within an initiative, and on to the next ones. */
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { Span } from '../../../shared/documents/block.ts';
import { initiativeIn, rangeOf, select, selectedWords } from './dom-words.ts';
import { sentencesOf, step, type SentenceRange, type SentenceStep } from './sentence-steps.ts';

export class KeyboardSelection {
  readonly #initiatives: readonly Initiative[];
  readonly #sentences = new Map<string, Span[]>();
  #range: SentenceRange | null = null;

  constructor(initiatives: readonly Initiative[]) {
    this.#initiatives = initiatives;
  }

  /**
   * Goes on from what is selected now, by whatever means; where nothing is, from the initiative given.
   * @returns the words now selected
   */
  take(how: SentenceStep, text: HTMLElement, initiativeId: string): string | null {
    const before = this.#current(text) ?? this.#start(initiativeId);
    if (!before) return null;
    const counts = this.#initiatives.map((initiative) => this.#sentencesOf(initiative).length);
    const isFresh = selectedWords(text) === null;
    const after = step(before, isFresh ? 'first' : how, counts);
    this.#range = after;
    return this.#show(after, text);
  }

  #start(initiativeId: string): SentenceRange | null {
    const initiative = this.#initiatives.findIndex(({ id }) => id === initiativeId);
    if (initiative < 0) return null;
    const place = { initiative, sentence: 0 };
    return { from: place, to: place };
  }

  /** What is selected, in sentences: those that it touches. */
  #current(text: HTMLElement): SentenceRange | null {
    const words = selectedWords(text);
    if (!words) return null;
    const initiative = this.#initiatives.findIndex(({ id }) => id === words.initiativeId);
    const found = this.#initiatives[initiative];
    if (!found) return null;
    const sentences = this.#sentencesOf(found);
    const kept = this.#range;
    const start = sentences[kept?.from.sentence ?? -1]?.start;
    if (kept && words.isCut && kept.from.initiative === initiative && start === words.start) return kept;
    const first = sentences.findIndex(({ end }) => end > words.start);
    const last = sentences.findLastIndex((sentence) => sentence.start < words.end);
    return {
      from: { initiative, sentence: Math.max(0, first) },
      to: { initiative, sentence: Math.max(0, last) },
    };
  }

  #show({ from, to }: SentenceRange, text: HTMLElement): string | null {
    const begin = this.#rangeOf(from, text);
    const end = this.#rangeOf(to, text);
    if (!begin || !end) return null;
    begin.setEnd(end.endContainer, end.endOffset);
    select(begin);
    end.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return begin.toString();
  }

  #rangeOf({ initiative, sentence }: SentenceRange['from'], text: HTMLElement): Range | null {
    const found = this.#initiatives[initiative];
    const place = found && initiativeIn(text, found.id);
    const span = found && this.#sentencesOf(found)[sentence];
    return place && span ? rangeOf(place, span) : null;
  }

  #sentencesOf(initiative: Initiative): Span[] {
    const known = this.#sentences.get(initiative.id);
    if (known) return known;
    const sentences = sentencesOf(readingText(initiative));
    this.#sentences.set(initiative.id, sentences);
    return sentences;
  }
}
