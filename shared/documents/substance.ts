/**
 * Does a passage say that something was or will be done? Judged by its verbs and by dates, amounts and figures; general aims
 * ("are working to improve livelihoods") are none.
 */
import { countWords, fold } from './text-shape.ts';

/** Deeds, done or promised. */
const DEED =
  /\b(?:(?:re)?affirm(?:s|ed)?|agreed?|announc(?:es?|ed|ing)|award(?:s|ed)|commit(?:s|ted)?|complet(?:es?|ed|ing|ion)|concluded?|convened?|coordinat(?:es?|ed|ing)|creat(?:es?|ed|ing)|deliver(?:s|ed)|deployed?|develop(?:ed|ing)|endorsed|establish(?:es|ed|ing)?|expand(?:s|ed|ing)?|extended|finaliz(?:es?|ed)|funded|held|host(?:s|ed)|implement(?:s|ed|ing)|inaugurated|intends?|invest(?:s|ed|ing)|join(?:s|ed)|launch(?:es|ed|ing)?|open(?:s|ed)|organiz(?:es?|ed)|partner(?:s|ed|ing)|pledged?|plans? to|provid(?:es?|ed|ing)|published|ratified|releas(?:es?|ed)|introduced|issued|increased|reached|achieved|adopted|approved|built|improved|secured|unveiled|reviewed|sign(?:s|ed)|start(?:s|ed)|strengthen(?:s|ed)|support(?:s|ed|ing)|train(?:s|ed)|welcomes?|will|work(?:ed|ing) (?:together|with|to)|acordaron|acuerdan|anunci(?:a|an|aron|o)|comprometi?(?:o|eron|eran|dos?)|comprometen|concluy(?:o|eron)|crea(?:ron|ran|ra)?|establec(?:e|en|io|ieron|eran)|firm(?:a|an|o|aron)|fortalec(?:en|er|eran|ieron)|impuls(?:a|an|ara|aran|aron)|inaugur(?:o|aron)|inici(?:a|o|aron)|inviert(?:e|en)|invertiran?|lanz(?:a|o|aron|ara|aran)|llev(?:o|aron|aran) a cabo|realiz(?:o|aron|ara|aran)|refrend(?:an|aron)|reiter(?:an|aron)|suscrib(?:en|ieron|io)|trabaj(?:an|aran|aron)|otorg(?:o|aron|ara)|capacit(?:o|aron|ara)|celebr(?:o|aron|aran|ara)|destin(?:o|aron|ara|aran))\b/g;

/** Deeds that are done and can be pointed at. */
const ACHIEVEMENT =
  /\b(?:announced|awarded|completed|completion of|concluded|convened|created|delivered|established|finalized|held|hosted|inaugurated|launched|modernization and expansion of|opened|published|ratified|reached|adopted|approved|released|signed|start of|anuncio|anunciaron|concluyo|concluyeron|crearon|establecieron|establecio|firmaron|firmo|inauguraron|inauguro|lanzaron|lanzo|suscribieron)\b/g;

const PROMISE =
  /\b(?:will|shall|agreed?|commit(?:s|ted)?|pledged?|intends?|plans? to|acordaron|acuerdan|comprometi\w{1,5}|comprometen|(?:se )?\w{3,14}(?:ara|aran|era|eran|ira|iran) (?:el|la|los|las|un|una|a|en|con|\d))\b/;

const FIGURE =
  /[$€£]\s?\d|\b\d[\d.,]*\s?(?:percent|por ciento|million|billion|millones|mil)\b|\d\s?%|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.? (?:\d{1,2}, ?)?(?:de(?:l)? )?(?:19|20)\d\d\b|\b(?:by|until|para|antes de) (?:fines de )?20\d\d\b|\b\d{1,3}(?:,\d{3})+\b/g;

/** How many different deeds a passage names. */
function countDeeds(text: string): number {
  return new Set(fold(text).match(DEED) ?? []).size;
}

/** A paragraph of prose that says of someone that he did or will do something; the shorter it is the plainer it must say so. */
export function isSubstantive(text: string): boolean {
  const words = countWords(text);
  if (words >= 8 && (isAchieved(text) || PROMISE.test(fold(text)))) return true;
  return words >= 15 && countDeeds(text) > 0;
}

/** A paragraph that would be missed among the bullets it introduces: deeds that are done, with dates or figures. */
export function isConcrete(text: string): boolean {
  return (
    countWords(text) >= 20 && countFigures(text) > 0 && countAchievements(text) + countFigures(text) >= 3
  );
}

/** Says of anything that it is done, or gives a date or a figure. */
export function isAchieved(text: string): boolean {
  return countAchievements(text) > 0 || countFigures(text) > 0;
}

function countAchievements(text: string): number {
  return new Set(fold(text).match(ACHIEVEMENT) ?? []).size;
}

function countFigures(text: string): number {
  return (fold(text).match(FIGURE) ?? []).length;
}
