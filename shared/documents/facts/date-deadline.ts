/** Whether the text sets a date as a term: by a word such as "by", or by saying in the clause what will be finished then. */
import { foldedBefore, type Passage } from './passage.ts';

const REACH = 170;
const BY =
  /(?<![a-z])(?:by|before|no later than|not later than|prior to|until|due(?: on| by| in)?|deadline(?: of| is)?|para|antes de|antes del|a mas tardar|hasta|en un|term ending)(?: (?:the|el|la|los|las|en|on|a|al|year))* $/;
const WITHIN = /^(?:within|dentro de|plazo)/;
const DONE =
  'complet|conclu|finish|finali[sz]|deliver|award|submit|termin|entreg|acab|fully operational|operational|ready|in place|list[oa]s?';
const AHEAD =
  '(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|aim(?:s|ing)?|will|shall|scheduled|slated|target(?:s|ed|ing)?|intend(?:s|ed|ing)?|is|are|se espera|se preve|preven?|esperan?|se proyecta|planean?|buscan?|debe(?:ra)?n?|estaran?|seran?)';
const EXPECTED = new RegExp(`(?<![a-z])${AHEAD} (?:que )?(?:to )?(?:[a-z]+ ){0,2}?(?:${DONE})`);
const WILL_IN_SPANISH =
  /(?<![a-z])(?:conclu|termin|finaliz|complet|entreg)[a-z]*(?:ara|aran|ira|iran)(?![a-z])|to be (?:completed|concluded|finished|delivered|awarded|submitted)/;
const AT = /(?<![a-z])(?:in|on|at|for|around|en|el|al|durante|early|late|mid|end of|the|del?)[ -]$/;

/** @param start of the date's words */
export function isDeadline(passage: Passage, start: number): boolean {
  if (WITHIN.test(passage.folded.slice(start, start + 10))) return true;
  const before = foldedBefore(passage, start, REACH);
  if (BY.test(before)) return true;
  if (!AT.test(before)) return false;
  const clause = before.replace(/^.*(?:[.;:|] |, with )/s, '');
  return EXPECTED.test(clause) || WILL_IN_SPANISH.test(clause);
}
