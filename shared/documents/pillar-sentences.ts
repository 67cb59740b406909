/**
 * Recognises the sentence with which the dialogue's documents introduce a pillar without naming it ("... are cooperating to improve
 * livelihoods through the creation of jobs and opportunities in northern Central America and southern Mexico"). Two of a pillar's own
 * phrases must stand in it and hardly any of another's: a wrong pillar is worse than none.
 */
import { PILLARS, type Pillar } from './pillar.ts';
import { countWords, fold } from './text-shape.ts';

const PHRASES: Readonly<Record<Pillar, readonly RegExp[]>> = {
  I: [
    /\bregional business (?:environment|climate)\b|\b(?:clima|entorno|ambiente) (?:regional )?de negocios\b/,
    /\bresilience of (?:[a-z.-]+ ){0,4}supply chains\b|\bstrengthen (?:[a-z.'-]+ ){0,4}supply chains\b|\bcadenas de suministro\b/,
    /\b(?:lawful|legitimate|licit) trade\b|\bcomercio (?:y los viajes )?(?:licito|legitimo|legal)\b/,
    /\badvanced technologies\b|\btecnologias avanzadas\b/,
  ],
  II: [
    /\blivelihoods\b|\bmedios de (?:vida|subsistencia)\b/,
    /\bcreation of jobs\b|\bcreacion de empleos?\b/,
    /\bcentral america\b|\bel salvador\b|\bcentroamerica\b|\bamerica central\b/,
    /\bsouthern mexico\b|\bsur de mexico\b/,
  ],
  III: [
    /\bregulatory compatibility\b|\bcompatibilidad (?:regulatoria|normativa)\b/,
    /\brisk mitigation\b|\bmitigat(?:e|ing) (?:risks|threats)\b|\bmitiga(?:cion de|r) (?:los )?riesgos\b/,
    /\bcyber ?security\b|\bciberseguridad\b/,
    /\binformation and communications? technolog|\btecnologias de la informacion\b/,
    /\btelecom/,
  ],
  IV: [
    /\bentrepreneurs\b|\bemprendedor[ae]s\b/,
    /\bsmall and medium[ -]sized (?:enterprises|businesses)\b|\bpequenas y medianas empresas\b/,
    /\beconomic opportunities for women\b|\boportunidades economicas (?:para|de) (?:las )?mujeres\b/,
    /\binclusive workforce\b|\bfuerza laboral mas inclu/,
    /\bbetter educated\b|\bmejor (?:educada|preparada|capacitada)\b/,
  ],
};

export function pillarIntroduced(sentence: string): Pillar | null {
  if (countWords(sentence) > 80) return null;
  const folded = fold(sentence);
  const scores = PILLARS.map((pillar) => ({
    pillar,
    score: PHRASES[pillar].filter((phrase) => phrase.test(folded)).length,
  })).sort((left, right) => right.score - left.score);
  const [first, second] = scores;
  return first && second && first.score >= 2 && first.score - second.score >= 2 ? first.pillar : null;
}
