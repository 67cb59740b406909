/**
 * How documents speak of the High-Level Economic Dialogue beyond the names that people know it by: other forms of its pillars' names, and
 * what they say where they name no pillar.
 */
import type { Pillar } from '../pillar.ts';
import { BUILT_IN_DIALOGUE } from './built-in-dialogue.ts';
import { knowDialogue, type KnownDialogue, type KnownPillar } from './known-dialogue.ts';

type Wording = Pick<KnownPillar, 'names' | 'phrases'>;

const WORDINGS: ReadonlyMap<Pillar, Wording> = new Map<Pillar, Wording>([
  [
    'I',
    {
      names: ['Build Back Together', 'Reconstruyendo juntos', 'Reconstrucción conjunta'],
      phrases: [
        /\bregional business (?:environment|climate)\b|\b(?:clima|entorno|ambiente) (?:regional )?de negocios\b/,
        /\bresilience of (?:[a-z.-]{1,30} ){0,4}supply chains\b|\bstrengthen (?:[a-z.'-]{1,30} ){0,4}supply chains\b|\bcadenas de suministro\b/,
        /\b(?:lawful|legitimate|licit) trade\b|\bcomercio (?:y los viajes )?(?:licito|legitimo|legal)\b/,
        /\badvanced technologies\b|\btecnologias avanzadas\b/,
      ],
    },
  ],
  [
    'II',
    {
      names: [
        'Promoción del desarrollo económico y social sustentable en el sur de México y América Central',
      ],
      phrases: [
        /\blivelihoods\b|\bmedios de (?:vida|subsistencia)\b/,
        /\bcreation of jobs\b|\bcreacion de empleos?\b/,
        /\bcentral america\b|\bel salvador\b|\bcentroamerica\b|\bamerica central\b/,
        /\bsouthern mexico\b|\bsur de mexico\b/,
      ],
    },
  ],
  [
    'III',
    {
      names: [
        'Asegurando las herramientas para la futura prosperidad',
        'Garantizar las herramientas para la prosperidad futura',
      ],
      phrases: [
        /\bregulatory compatibility\b|\bcompatibilidad (?:regulatoria|normativa)\b/,
        /\brisk mitigation\b|\bmitigat(?:e|ing) (?:risks|threats)\b|\bmitiga(?:cion de|r) (?:los )?riesgos\b/,
        /\bcyber ?security\b|\bciberseguridad\b/,
        /\binformation and communications? technolog|\btecnologias de la informacion\b/,
        /\btelecom/,
      ],
    },
  ],
  [
    'IV',
    {
      names: [
        'Invest in Our People',

        'Invertir en nuestro pueblo',
        'Invirtiendo en nuestra gente',
        'Inversión en nuestra gente',
        'Inversión en nuestro pueblo',
      ],
      phrases: [
        /\bentrepreneurs\b|\bemprendedor[ae]s\b/,
        /\bsmall and medium[ -]sized (?:enterprises|businesses)\b|\bpequenas y medianas empresas\b/,
        /\beconomic opportunities for women\b|\boportunidades economicas (?:para|de) (?:las )?mujeres\b/,
        /\binclusive workforce\b|\bfuerza laboral mas inclu/,
        /\bbetter educated\b|\bmejor (?:educada|preparada|capacitada)\b/,
      ],
    },
  ],
]);

const built = knowDialogue(BUILT_IN_DIALOGUE);

export const HLED: KnownDialogue = {
  ...built,
  names: [...built.names, 'High-Level Economic Dialog'],
  /** The United States has dialogues of that name with other countries too. */
  sign: /\bmexic/,
  pillars: built.pillars.map((pillar) => ({
    ...pillar,
    names: [...pillar.names, ...(WORDINGS.get(pillar.id)?.names ?? [])],
    phrases: WORDINGS.get(pillar.id)?.phrases ?? [],
  })),
};
