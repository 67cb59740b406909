/** The library as commitments are looked for in it: its texts, what hangs together, and on which days its dialogues spoke. */
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import type { Link } from '../../shared/programmes/link.ts';
import { quoteFrom, type SourceQuote } from '../../shared/programmes/source-quote.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { linksOfLibrary } from '../programmes/links-of-library.ts';
import { mainTexts } from '../programmes/main-texts.ts';
import type { Session } from '../store/session.ts';

export interface Placed {
  record: DocumentRecord;
  initiative: Initiative;
}

export class Library {
  readonly texts: readonly DocumentRecord[];
  private readonly places = new Map<string, Placed>();
  private readonly links = new Map<string, Link[]>();

  constructor(texts: readonly DocumentRecord[], links: readonly Link[]) {
    this.texts = texts;
    for (const record of texts) {
      for (const initiative of [...record.retired, ...record.initiatives])
        this.places.set(initiative.id, { record, initiative });
    }
    for (const link of links) {
      for (const id of link.initiatives) this.links.set(id, [...(this.links.get(id) ?? []), link]);
    }
  }

  find(initiativeId: string): Placed | null {
    return this.places.get(initiativeId) ?? null;
  }

  /** What hangs together with it in other documents. */
  linked(initiativeId: string): (Placed & { link: Link })[] {
    return (this.links.get(initiativeId) ?? []).flatMap((link) => {
      const other = link.initiatives.find((id) => id !== initiativeId) ?? '';
      const place = this.find(other);
      return place ? [{ ...place, link }] : [];
    });
  }

  /** The days of the documents of its dialogue that mention it, its own included. */
  mentionDays(initiativeId: string): string[] {
    const own = this.find(initiativeId);
    if (!own) return [];
    const { dialogueId } = own.record.document;
    return [own, ...this.linked(initiativeId)]
      .filter(({ record }) => record.document.dialogueId === dialogueId)
      .flatMap(({ record }) => record.document.date?.value ?? []);
  }

  /** The days of all documents of a dialogue; those of none are no dialogue. */
  daysOf(dialogueId: string | null): string[] {
    if (dialogueId === null) return [];
    return this.texts
      .filter(({ document }) => document.dialogueId === dialogueId)
      .flatMap(({ document }) => document.date?.value ?? []);
  }

  /** Words of an initiative, wherever they stand in it now; null when they are not there. */
  quote(initiativeId: string, words: string): SourceQuote | null {
    const place = this.find(initiativeId);
    if (!place) return null;
    const whole = quoteFrom(place.record.document, place.initiative);
    const start = whole.quote.indexOf(words);
    if (start < 0) return null;
    return quoteFrom(place.record.document, place.initiative, {
      place: { start, end: start + words.length },
    });
  }
}

export async function openLibrary(session: Pick<Session, 'workspace'>): Promise<Library> {
  return new Library(await mainTexts(session), await linksOfLibrary(session));
}
