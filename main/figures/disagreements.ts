/** Figures of one undertaking that say different numbers: found along what hangs together, shown side by side, never decided. */
import type { ListedDisagreement } from '../../shared/figures/disagreement.ts';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { pairKey } from '../../shared/figures/settled-figures.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { disagreementsBetween, type Disagreement } from '../../shared/programmes/figures.ts';
import { linksOfLibrary } from '../programmes/links-of-library.ts';
import { mainTexts } from '../programmes/main-texts.ts';
import type { Session } from '../store/session.ts';
import type { Reader } from '../store/transaction.ts';
import { figureId, gatherFigures } from './gather-figures.ts';

/** Those that nobody set aside first; what a person confirmed to be one programme before what is suggested. */
export async function listDisagreements({
  workspace,
}: Pick<Session, 'workspace'>): Promise<ListedDisagreement[]> {
  const texts = await mainTexts({ workspace });
  const initiatives = new Map(texts.flatMap((text) => text.initiatives.map((one) => [one.id, one])));
  const figures = new Map((await gatherFigures({ workspace })).map((one) => [one.id, one]));
  const settled = settledPairs(workspace);
  const all = (await linksOfLibrary({ workspace })).flatMap(({ initiatives: ids, isConfirmed }) => {
    const [one, other] = [initiatives.get(ids[0]), initiatives.get(ids[1])];
    if (!one || !other) return [];
    return disagreementsBetween(one, other)
      .flatMap((found) => pairOf(found, [one, other], figures))
      .map((pair): ListedDisagreement => {
        const id = pairKey(pair);
        return { id, figures: pair, isConfirmed, settled: settled.get(id) ?? null };
      });
  });
  const once = [...new Map(all.toReversed().map((one) => [one.id, one])).values()].reverse();
  return once.sort((one, other) => Number(one.settled !== null) - Number(other.settled !== null));
}

/** The older one first. */
function pairOf(
  { figures: [left, right] }: Disagreement,
  [one, other]: readonly [Initiative, Initiative],
  listed: ReadonlyMap<string, ListedFigure>,
): [ListedFigure, ListedFigure][] {
  const [mine, theirs] = [listed.get(figureId(one, left)), listed.get(figureId(other, right))];
  if (!mine || !theirs) return [];
  const isInOrder = (mine.source.date ?? '') <= (theirs.source.date ?? '');
  return [isInOrder ? [mine, theirs] : [theirs, mine]];
}

function settledPairs(reader: Reader): ReadonlyMap<string, { author: string; at: string }> {
  return new Map(
    reader
      .list('settled-figures')
      .flatMap(({ pairs }) =>
        pairs.map(({ figures, author, settledAt }) => [pairKey(figures), { author, at: settledAt }]),
      ),
  );
}
