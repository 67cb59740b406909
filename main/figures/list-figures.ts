/** All sums and other figures of the library, each once, with the sentence that states it; and those that disagree. */
import { disagreements } from '../../shared/figures/disagree.ts';
import type { ListedDisagreement, ListedFigure } from '../../shared/figures/listed-figure.ts';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { sentencesOf, type Sentence } from '../../shared/programmes/sentences.ts';
import { inReadingText, quoteFrom } from '../../shared/programmes/source-quote.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { linksOfLibrary } from '../programmes/links-of-library.ts';
import { mainTexts } from '../programmes/main-texts.ts';
import type { Session } from '../store/session.ts';

type Stated = Extract<Fact, { kind: 'money' | 'figure' }>;

export function figureHandlers(session: Session): Pick<Handlers, 'figures.list'> {
  return { 'figures.list': () => listFigures(session) };
}

async function listFigures(session: Pick<Session, 'workspace'>) {
  const programmes = new Map(
    session.workspace
      .list('programmes')
      .flatMap(({ id, title, mentions }) =>
        mentions.map((one) => [one.initiativeId, { id, title }] as const),
      ),
  );
  const figures = (await mainTexts(session))
    .flatMap(figuresIn)
    .map((one) => ({ ...one, programme: programmes.get(one.source.initiativeId) ?? null }));
  return { figures, disagreements: await disagreeing(session, figures) };
}

async function disagreeing(
  session: Pick<Session, 'workspace'>,
  figures: readonly ListedFigure[],
): Promise<ListedDisagreement[]> {
  const byInitiative = new Map<string, ListedFigure[]>();
  for (const one of figures) {
    const { initiativeId } = one.source;
    byInitiative.set(initiativeId, [...(byInitiative.get(initiativeId) ?? []), one]);
  }
  const links = await linksOfLibrary(session);
  return links.flatMap(({ initiatives: [one, other], isConfirmed }) => {
    const pairs = disagreements(byInitiative.get(one) ?? [], byInitiative.get(other) ?? []);
    return pairs.map((pair): ListedDisagreement => ({ figures: pair, isConfirmed }));
  });
}

function figuresIn({ document, initiatives }: DocumentRecord): ListedFigure[] {
  return initiatives.flatMap((initiative) =>
    sentencesOf(initiative).flatMap((sentence) =>
      sentence.facts.filter(isStated).map((fact): ListedFigure => ({
        id: [initiative.id, fact.child ?? '', fact.span.start].join(':'),
        ...numbersOf(fact),
        quote: fact.quote,
        who: named(sentence, 'organisation'),
        when: named(sentence, 'date'),
        programme: null,
        source: quoteFrom(document, initiative, {
          place: inReadingText(initiative, sentence.child, sentence.span),
          marks: [inReadingText(initiative, fact.child, fact.span)],
        }),
      })),
    ),
  );
}

function isStated(fact: Fact): fact is Stated {
  return fact.kind === 'money' || fact.kind === 'figure';
}

function numbersOf(fact: Stated) {
  const { kind, bound } = fact;
  return kind === 'money'
    ? {
        kind,
        bound,
        value: fact.amount,
        valueTo: fact.amountTo,
        currency: fact.currency,
        stage: fact.stage,
        unit: null,
      }
    : { kind, bound, value: fact.value, valueTo: fact.valueTo, currency: null, stage: null, unit: fact.unit };
}

function named({ facts }: Sentence, kind: 'organisation' | 'date'): string[] {
  const names = facts.flatMap((fact) => {
    if (fact.kind !== kind) return [];
    return fact.kind === 'organisation' ? [fact.acronym ?? fact.name] : [fact.quote];
  });
  return [...new Set(names)];
}
