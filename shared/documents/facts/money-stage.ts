/**
 * What is said of a sum, by the verb nearest to it in the same clause. A verb that says something else of the sum ("requested",
 * "provides"), a negation or a condition leaves it unspecified: a wrong stage is worse than none.
 */
import type { Span } from '../block.ts';
import { matchesOf } from '../matches-of.ts';
import type { MoneyStage } from './fact.ts';
import type { Passage } from './passage.ts';

export interface StagedBy {
  stage: MoneyStage;
  stageQuote: string | null;
}

/** How far before and after the sum its verb may stand, in characters. */
const REACH_BEFORE = 70;
const REACH_AFTER = 45;

const GIVE =
  'provide|invest|allocate|award|disburse|spend|fund|finance|deliver|contribute|commit|dedicate|give|grant|lend|obligate|make available|receive|direct|pay|donate';
const GIVEN =
  'provided|invested|allocated|awarded|disbursed|spent|funded|financed|delivered|contributed|committed|dedicated|given|granted|lent|obligated|made available|directed|paid|donated';
const DARAN =
  'destinar|invertir|aportar|otorgar|asignar|desembolsar|entregar|financiar|proporcionar|canalizar|donar|ejercer|gastar';
const DADO =
  'destinad|invertid|aportad|otorgad|asignad|desembolsad|entregad|financiad|proporcionad|canalizad|donad|ejercid';

const PROMISED = [
  `(?:will|shall) (?:[a-z]+ly |also |now |each |together )?(?:${GIVE}|be (?:${GIVEN}))`,
  `(?:plan|plans|planned|planning|intend|intends|intended|expects?|agreed|agrees?) to (?:${GIVE})`,
  'pledg(?:es|ed|ing|e)|commit(?:ments|ment|ted|ting|s)?|promis(?:es|ed|ing|e)|announc(?:es|ed|ing|e)',
  `(?:se )?(?:${DARAN})(?:á|án)`,
  `ser(?:á|án) (?:${DADO})[oa]s?`,
  `(?:prevé|prevén|planea|planean|contempla|contemplan) (?:${DARAN})`,
  'anunci(?:ó|aron|an|a|ando)|(?:se )?compromet(?:ió|ieron|en|e|iendo|ido)|promet(?:ió|ieron)|compromiso',
];
const OBLIGATED = [
  'obligat(?:es|ed|ing)|award(?:s|ed|ing)|allocat(?:es|ed|ing)|sign(?:s|ed|ing)|approv(?:es|ed|ing)|appropriated|granted|authorized',
  'adjudic(?:ó|aron|ad[oa]s?)|asign(?:ó|aron|ad[oa]s?)|aprob(?:ó|aron|ad[oa]s?)|firm(?:ó|aron)|otorg(?:ó|aron|ad[oa]s?)|autoriz(?:ó|aron|ad[oa]s?)',
];
const DISBURSED = [
  'provided|invested|disbursed|spent|delivered|paid|contributed|donated',
  'invirti(?:ó|eron)|invertid[oa]s?|desembols(?:ó|aron|ad[oa]s?)|entreg(?:ó|aron|ad[oa]s?)|gast(?:ó|aron)|erog(?:ó|aron|ad[oa]s?)|ejerci(?:ó|eron)|aport(?:ó|aron)|don(?:ó|aron)|pag(?:ó|aron)',
];
/** Money of others that was brought in. */
const MOBILISED = [
  '(?<!to )(?:mobili[sz]e[sd]?|leverage[sd]?|cataly[sz]e[sd]?)|mobili[sz]ing|leveraging|cataly[sz]ing',
  'moviliz(?:ó|aron|ad[oa]s?|ando|an?)|apalanc(?:ó|aron|ad[oa]s?|ando)|apalancan?|cataliz(?:ó|aron|ad[oa]s?)',
];
/** Verbs that say something else of a sum; after "to" they only name what was promised. */
const OTHER = [
  '(?<!to )(?:provides?|providing|invests?|investing|spends?|spending|delivers|delivering)|(?:will|would|could|should|may|might|can) [a-z]+',
  'includes?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought|propos(?:es|ed|ing|e)|estimates?|generat(?:es|ed|ing)|attract(?:s|ed|ing)?|dedicat(?:es|ed|ing)|total(?:s|ed|ing|led|ling)|exceed(?:s|ed|ing)?|reach(?:es|ed|ing)|sav(?:es|ed|ing)|worth|valued|costs?|costing|receiv(?:es|ed|ing)|funded|rais(?:es|ed|ing)|require[sd]?|needs?|needed|lost|exports?|exported|imports?|imported|traded|grew|grown|rose|risen|increased|reduced|cut|supported|launched|completed',
  'solicit(?:ó|aron|a)|propuso|gener(?:ó|aron|a)|atra(?:jo|jeron)|ascend(?:ió|ieron)|asciende|equivale|cuesta|costó|costará|podrían?|debería|busca|recib(?:ió|ieron)|recibirán?|export(?:ó|aron)|import(?:ó|aron)|alcanz(?:ó|aron|a)|super(?:ó|aron|a)',
];

const VERB = new RegExp(
  `(?<![\\p{L}-])(?:(?<promised>${PROMISED.join('|')})|(?<obligated>${OBLIGATED.join('|')})|(?<disbursed>${DISBURSED.join('|')})|(?<mobilised>${MOBILISED.join('|')})|(?<other>${OTHER.join('|')}))(?![\\p{L}-])`,
  'gu',
);
const CLAUSE_START =
  /(?<=[\p{L}\p{N})%”"’]{2})[.!?]["”’]? (?=\p{Lu})|[;:…|]|(?:^| )(?:which|while|whereas|mientras|cual|cuales|quien|where|because)(?= )/giu;
const CLAUSE_END = /[.;:,(|]|(?<= )(?:and|to|while|for|with|y|e|para|mientras|con|in order|cuyo)(?= )/iu;
const OPEN =
  /(?<![\p{L}])(?:not|never|would|could|may|might|should|can|if|to be|to have|fail(?:s|ed)? to|yet to|no|podrían?|deberían?|sin|nunca|ser|si)\s(?:(?:have|be|been|yet|se|ha|han|sido|fully) )*$/iu;
const BE = /(?:^|\s)(?:was|were|is|are|been|being|be|fue|fueron|sido|estan|están)\s(?:\p{L}+\s)?$/iu;
const BY = /^\s(?:by|to|in|under|since|from|through|por|a|en|al|desde)(?!\p{L})|^[.,;)]|^$/u;
const NOUN = /^(?:commitments?|pledges?|compromisos?)$/i;

interface Verb {
  stage: MoneyStage;
  quote: string;
  distance: number;
}

/** @param span of the sum with its bound */
export function findStage({ text }: Passage, span: Span): StagedBy {
  const before = verbBefore(text.slice(Math.max(0, span.start - REACH_BEFORE - 20), span.start));
  const after = verbAfter(text.slice(span.end, span.end + REACH_AFTER));
  const verb = before && after ? (after.distance < before.distance ? after : before) : (before ?? after);
  if (!verb || verb.stage === 'unspecified') return { stage: 'unspecified', stageQuote: null };
  return { stage: verb.stage, stageQuote: verb.quote };
}

function verbBefore(passage: string): Verb | null {
  const start = matchesOf(CLAUSE_START, passage).at(-1);
  const clause = start ? passage.slice(start.index + start[0].length) : passage;
  const match = matchesOf(VERB, clause.toLowerCase()).at(-1);
  if (!match) return null;
  const distance = clause.length - match.index - match[0].length;
  if (distance > REACH_BEFORE) return null;
  const stage = OPEN.test(clause.slice(0, match.index)) ? 'unspecified' : stageOf(match);
  const quote = clause.slice(match.index, match.index + match[0].length);
  return { stage, quote, distance };
}

/** Only what is said of the sum itself: "was provided", "awarded to", "commitment". */
function verbAfter(passage: string): Verb | null {
  const end = CLAUSE_END.exec(passage);
  const clause = end ? passage.slice(0, end.index) : passage;
  const match = matchesOf(VERB, clause.toLowerCase()).at(0);
  if (!match) return null;
  const [lead, rest] = [clause.slice(0, match.index), passage.slice(match.index + match[0].length)];
  if (!NOUN.test(match[0]) && !/^(?:will|shall|ser|se )/i.test(match[0]) && !BE.test(lead) && !BY.test(rest))
    return null;
  const stage = OPEN.test(lead) ? 'unspecified' : stageOf(match);
  const quote = clause.slice(match.index, match.index + match[0].length);
  return { stage, quote, distance: match.index };
}

function stageOf({ groups }: RegExpExecArray): MoneyStage {
  if (groups?.['promised'] !== undefined) return 'promised';
  if (groups?.['obligated'] !== undefined) return 'obligated';
  if (groups?.['mobilised'] !== undefined) return 'mobilised';
  return groups?.['disbursed'] === undefined ? 'unspecified' : 'disbursed';
}
