/**
 * Does a passage say that something was or will be done? Judged by its verbs and by dates, amounts and figures; general aims
 * ("are working to improve livelihoods") are none.
 */
import type { BlockText } from './block-text.ts';

/** Deeds, done or promised. */
const DEED =
  /\b(?:(?:re)?affirm(?:s|ed)?|agreed?|announc(?:es?|ed|ing)|award(?:s|ed)|commit(?:s|ted)?|complet(?:es?|ed|ing|ion)|concluded?|convened?|coordinat(?:es?|ed|ing)|creat(?:es?|ed|ing)|deliver(?:s|ed)|deployed?|develop(?:ed|ing)|endorsed|establish(?:es|ed|ing)?|expand(?:s|ed|ing)?|extended|finaliz(?:es?|ed)|funded|held|host(?:s|ed)|implement(?:s|ed|ing)|inaugurated|intends?|invest(?:s|ed|ing)|join(?:s|ed)|launch(?:es|ed|ing)?|open(?:s|ed)|organiz(?:es?|ed)|partner(?:s|ed|ing)|pledged?|plans? to|provid(?:es?|ed|ing)|published|ratified|releas(?:es?|ed)|introduced|issued|increased|reached|achieved|adopted|approved|built|improved|secured|unveiled|reviewed|sign(?:s|ed)|start(?:s|ed)|strengthen(?:s|ed)|support(?:s|ed|ing)|train(?:s|ed)|welcom(?:es?|ed)|hailed|instruct(?:s|ed)|tasked|directed|allocat(?:es?|ed)|contribut(?:es?|ed)|donat(?:es?|ed)|exchang(?:es?|ed)|install(?:s|ed)|rebuilt|restored|renovated|modernized|purchased|planted|designated|requested|will|work(?:ed|ing) (?:together|with|to)|acordaron|acuerdan|anunci(?:a|an|aron|o)|comprometi?(?:o|eron|eran|dos?)|comprometen|concluy(?:o|eron)|crea(?:ron|ran|ra)?|establec(?:e|en|io|ieron|eran)|firm(?:a|an|o|aron)|fortalec(?:en|er|eran|ieron)|impuls(?:a|an|ara|aran|aron)|inaugur(?:o|aron)|inici(?:a|o|aron)|inviert(?:e|en)|invertiran?|lanz(?:a|o|aron|ara|aran)|llev(?:o|aron|aran) a cabo|realiz(?:o|aron|ara|aran)|refrend(?:an|aron)|reiter(?:an|aron)|suscrib(?:en|ieron|io)|trabaj(?:an|aran|aron)|otorg(?:o|aron|ara)|capacit(?:o|aron|ara)|celebr(?:o|aron|aran|ara)|destin(?:o|aron|ara|aran))\b/g;

/** Deeds that are done and can be pointed at. */
const ACHIEVEMENT =
  /\b(?:announced|awarded|completed|completion of|concluded|convened|created|delivered|established|finalized|held|hosted|inaugurated|launched|modernization and expansion of|opened|published|ratified|reached|adopted|approved|released|signed|start of|anuncio|anunciaron|concluyo|concluyeron|crearon|establecieron|establecio|firmaron|firmo|inauguraron|inauguro|lanzaron|lanzo|suscribieron)\b/g;

const PROMISE =
  /\b(?:will|shall|agreed?|resolved?|tasked|instructed|mandated|instruyeron|encomendaron|encargaron|commit(?:s|ted)?|pledged?|intends?|plans? to|acordaron|acuerdan|comprometi\w{1,5}|comprometen|(?:se )?\w{3,14}(?:ara|aran|era|eran|ira|iran) (?:el|la|los|las|un|una|a|en|con|\d))\b/;

const FIGURE =
  /[$€£]\s?\d|\b\d[\d.,]*\s?(?:percent|por ciento|million|billion|millones|mil)\b|\d\s?%|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.? (?:\d{1,2}, ?)?(?:de(?:l)? )?(?:19|20)\d\d\b|\b(?:by|until|para|antes de) (?:fines de )?20\d\d\b|\b\d{1,3}(?:,\d{3})+\b/g;

/** What was counted of a passage; each is asked for several times. */
interface Counted {
  deeds: number;
  achievements: number;
  figures: number;
}

const known = new WeakMap<BlockText, Counted>();

function countedIn(text: BlockText): Counted {
  const before = known.get(text);
  if (before) return before;
  const made = {
    deeds: countDifferent(text.folded, DEED),
    achievements: countDifferent(text.folded, ACHIEVEMENT),
    figures: text.folded.match(FIGURE)?.length ?? 0,
  };
  known.set(text, made);
  return made;
}

function countDifferent(folded: string, pattern: RegExp): number {
  return new Set(folded.match(pattern)).size;
}

/** A paragraph of prose that says of someone that he did or will do something; the shorter it is the plainer it must say so. */
export function isSubstantive(text: BlockText): boolean {
  if (text.words >= 8 && (isAchieved(text) || PROMISE.test(text.folded))) return true;
  return text.words >= 15 && countedIn(text).deeds > 0;
}

/** Under a heading of its own less is enough: any deed. */
export function namesDeed(text: BlockText): boolean {
  if (text.words < 5) return false;
  return isAchieved(text) || countedIn(text).deeds > 0 || PROMISE.test(text.folded);
}

/** A paragraph that would be missed among the bullets it introduces: deeds that are done, with dates or figures. */
export function isConcrete(text: BlockText): boolean {
  const { achievements, figures } = countedIn(text);
  return text.words >= 20 && figures > 0 && achievements + figures >= 3;
}

/** Says of anything that it is done, or gives a date or a figure. */
export function isAchieved(text: BlockText): boolean {
  const { achievements, figures } = countedIn(text);
  return achievements > 0 || figures > 0;
}
