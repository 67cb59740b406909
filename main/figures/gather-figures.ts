/** All sums and counts of the library's main texts, each with the sentence that states it; kept as long as nothing they hang on changes. */
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { figuresOf, type StatedFigure } from '../../shared/programmes/figures.ts';
import type { Link } from '../../shared/programmes/link.ts';
import { inReadingText, quoteFrom } from '../../shared/programmes/source-quote.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { linksOfLibrary } from '../programmes/links-of-library.ts';
import { mainTexts } from '../programmes/main-texts.ts';
import type { Session } from '../store/session.ts';
import type { Workspace } from '../store/workspace.ts';

type Reading = Pick<Session, 'workspace'>;

const gathered = new WeakMap<Workspace, { revision: number; figures: Promise<readonly ListedFigure[]> }>();

/** The newest document first, each in its own order. */
export function gatherFigures({ workspace }: Reading): Promise<readonly ListedFigure[]> {
  const known = gathered.get(workspace);
  const revision = workspace.revision();
  if (known?.revision === revision) return known.figures;
  const figures = figuresIn(workspace);
  gathered.set(workspace, { revision, figures });
  void figures.catch(() => gathered.delete(workspace));
  return figures;
}

async function figuresIn(workspace: Workspace): Promise<ListedFigure[]> {
  const texts = await mainTexts({ workspace });
  const links = await linksOfLibrary({ workspace });
  const programmes = new Map(
    workspace
      .list('programmes')
      .flatMap(({ id, title, mentions }) => mentions.map((one) => [one.initiativeId, { id, title }])),
  );
  const figures = texts
    .toSorted((one, other) => dayOf(other.document).localeCompare(dayOf(one.document)))
    .flatMap(({ document, initiatives }) =>
      initiatives.flatMap((initiative) =>
        figuresOf(initiative).map((figure) => ({
          ...listed(figure, document, initiative),
          programme: programmes.get(initiative.id) ?? null,
        })),
      ),
    );
  return withFirstStated(figures, links);
}

function dayOf({ date }: Pick<Document, 'date'>): string {
  return date?.value ?? '';
}

function listed(figure: StatedFigure, document: Document, initiative: Initiative): ListedFigure {
  const { fact, sentence } = figure;
  const place = inReadingText(initiative, fact.child, figure.span);
  const mark = inReadingText(initiative, fact.child, fact.span);
  const around = figure.facts;
  const id = figureId(initiative, figure);
  return {
    id,
    documentId: document.id,
    initiativeId: initiative.id,
    ...valuesOf(fact),
    bound: fact.bound,
    quote: fact.quote,
    sentence,
    organisations: [
      ...new Set(around.flatMap((one) => (one.kind === 'organisation' ? [one.acronym ?? one.name] : []))),
    ],
    dates: around.flatMap((one) => (one.kind === 'date' ? [one.quote] : [])),
    programme: null,
    firstStated: id,
    source: quoteFrom(document, initiative, { place, marks: [mark] }),
  };
}

export function figureId(initiative: Initiative, { fact }: StatedFigure): string {
  const { start } = inReadingText(initiative, fact.child, fact.span);
  return [initiative.id, String(start), fact.quote].join(' ');
}

function valuesOf(fact: StatedFigure['fact']) {
  if (fact.kind === 'money') {
    const { currency, stage, stageQuote, amount: value, amountTo: valueTo } = fact;
    return { kind: 'money' as const, value, valueTo, currency, stage, stageQuote, unit: null };
  }
  const { value, valueTo, unit } = fact;
  return { kind: 'count' as const, value, valueTo, currency: null, stage: null, stageQuote: null, unit };
}

/** What one undertaking is said to have got in two documents is one sum. */
function withFirstStated(figures: readonly ListedFigure[], links: readonly Link[]): ListedFigure[] {
  const heads = headsOf(links);
  const first = new Map<string, string>();
  return figures.map((figure) => {
    const { initiativeId, kind, value, valueTo, currency, unit } = figure;
    const head = heads.get(initiativeId) ?? initiativeId;
    const key = JSON.stringify([head, kind, value, valueTo, currency, unit]);
    const firstStated = first.get(key) ?? figure.id;
    first.set(key, firstStated);
    return { ...figure, firstStated };
  });
}

/** One initiative for all that hang together. */
function headsOf(links: readonly Link[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const { initiatives } of links) {
    const joined = new Set(initiatives.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of joined) groups.set(id, joined);
  }
  return new Map([...groups].map(([id, [head = id]]) => [id, head]));
}
