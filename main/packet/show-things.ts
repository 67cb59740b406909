/** Words for the things of a merge, as the preview and the command line show them. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Book } from '../../shared/book/book.ts';
import { nameIn } from '../../shared/documents/dialogues/find-pillar.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator, formatDate } from '../../shared/i18n/translate.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import type { MergeSide, ShownThing } from '../../shared/packet/packet.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import type { MergeThing } from '../../shared/store/merge/merge-thing.ts';
import type { DocumentRecord, RecordOf } from '../../shared/store/store-file.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

/** @param sets mine and theirs: in them stand the words that things speak of */
export function showThings(
  things: readonly MergeThing[],
  sets: readonly RecordSet[],
  language: Language,
): ShownThing[] {
  const show = new Shower(sets, language);
  return things.map((thing) => show.thing(thing));
}

class Shower {
  private readonly initiatives: ReadonlyMap<string, Initiative>;
  private readonly titles: ReadonlyMap<string, string>;
  private readonly language: Language;

  constructor(sets: readonly RecordSet[], language: Language) {
    // Mine stand last: where both know an initiative, mine is shown.
    const documents = sets.toReversed().flatMap((set) => set.documents);
    this.initiatives = new Map(
      documents.flatMap(({ initiatives, retired }) =>
        [...initiatives, ...retired].map((one): [string, Initiative] => [one.id, one]),
      ),
    );
    this.titles = new Map(documents.map(({ document }) => [document.id, document.title]));
    this.language = language;
  }

  thing(thing: MergeThing): ShownThing {
    const { key, kind, state, options, choice } = thing;
    const sides = state === 'here' ? { mine: null, theirs: null } : this.sides(thing);
    return { key, kind, state, ...this.heading(thing), ...sides, options: [...options], choice };
  }

  private heading(thing: MergeThing): { title: string; place: string } {
    switch (thing.kind) {
      case 'annotation': {
        const annotation = thing.theirs ?? thing.mine;
        return {
          title: this.titleOf(annotation?.initiativeId ?? ''),
          place: this.titles.get(annotation?.documentId ?? '') ?? '',
        };
      }
      case 'document':
        return { title: (thing.mine ?? thing.theirs)?.document.title ?? '', place: '' };
      case 'book':
        return { title: (thing.mine ?? thing.theirs)?.title ?? '', place: '' };
      case 'dialogue': {
        const names = (thing.mine ?? thing.theirs)?.names;
        return { title: names ? nameIn(names, this.language) : '', place: '' };
      }
    }
  }

  private sides(thing: MergeThing): Pick<ShownThing, 'mine' | 'theirs'> {
    switch (thing.kind) {
      case 'annotation':
        return bothOf(thing, (one) => this.annotation(one));
      case 'document':
        return bothOf(thing, (one) => this.document(one));
      case 'book':
        return bothOf(thing, (one) => this.book(one));
      case 'dialogue':
        return bothOf(thing, (one) => this.dialogue(one));
    }
  }

  private annotation({ author, updatedAt, body, trashedAt, kind, visibility }: Annotation): MergeSide {
    return {
      author,
      at: updatedAt,
      text: writtenText(body),
      isTrashed: trashedAt !== null,
      annotation: { kind, visibility },
    };
  }

  private document({ document, initiatives }: DocumentRecord): MergeSide {
    const t = createTranslator(this.language);
    const facts = [
      document.title,
      t(`terms.documentType.${document.documentType}`),
      document.date ? formatDate(document.date.value, this.language) : t('terms.undated'),
      document.fileName,
      t('library.initiatives', { count: initiatives.length }),
    ];
    return {
      author: document.importedBy,
      at: document.importedAt,
      text: facts.join('\n'),
      isTrashed: document.trashedAt !== null,
      annotation: null,
    };
  }

  private book({ author, updatedAt, trashedAt, title, event, principal, tabs }: Book): MergeSide {
    const cards = tabs.flatMap((tab) => tab.cards);
    const titles = cards.map((card) => card.title ?? this.titleOf(card.initiativeIds[0] ?? ''));
    const cover = [title, event, principal].filter((line) => line !== '');
    return {
      author,
      at: updatedAt,
      text: [...cover, ...titles.map((one) => `– ${one}`)].join('\n'),
      isTrashed: trashedAt !== null,
      annotation: null,
    };
  }

  private dialogue({ author, updatedAt, names, pillars }: RecordOf<'dialogues'>): MergeSide {
    const lines = pillars.map((pillar) => `${pillar.numeral} ${nameIn(pillar.names, this.language)}`);
    return {
      author,
      at: updatedAt,
      text: [nameIn(names, this.language), ...lines].join('\n'),
      isTrashed: false,
      annotation: null,
    };
  }

  private titleOf(initiativeId: string): string {
    const initiative = this.initiatives.get(initiativeId);
    return initiative ? suggestTitle(initiative) : '';
  }
}

function bothOf<T>(
  { mine, theirs }: { mine: T | null; theirs: T | null },
  show: (side: T) => MergeSide,
): Pick<ShownThing, 'mine' | 'theirs'> {
  return { mine: mine && show(mine), theirs: theirs && show(theirs) };
}
