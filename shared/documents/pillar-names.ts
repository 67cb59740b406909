/**
 * Recognises the pillars of the High-Level Economic Dialogue by name, in English and Spanish and in the forms that documents give
 * them ("Building Back Together", "To Build Back Together"). Names are compared by the beginnings of their words.
 */
import { PILLARS, type Pillar } from './pillar.ts';
import { foldedWords } from './text-shape.ts';

const NAMES: Readonly<Record<Pillar, readonly string[]>> = {
  I: [
    'Building Back Together',
    'Build Back Together',
    'Reconstruir juntos',
    'Reconstruyendo juntos',
    'Reconstrucción conjunta',
  ],
  II: [
    'Promoting Sustainable Economic and Social Development in Southern Mexico and Central America',
    'Promover el desarrollo económico y social sostenible en el sur de México y Centroamérica',
    'Promoción del desarrollo económico y social sustentable en el sur de México y América Central',
  ],
  III: [
    'Securing the Tools for Future Prosperity',
    'Asegurar las herramientas para la prosperidad futura',
    'Asegurando las herramientas para la futura prosperidad',
    'Garantizar las herramientas para la prosperidad futura',
  ],
  IV: [
    'Investing in Our People',
    'Invest in Our People',
    'Invertir en nuestra gente',
    'Invertir en nuestro pueblo',
    'Invirtiendo en nuestra gente',
    'Inversión en nuestra gente',
    'Inversión en nuestro pueblo',
  ],
};

/** Words that tell no pillar from another. */
const EMPTY = new Set(
  'the our and for in of to pillar pilar el la las los en de del y para nuestra nuestro nuestros'.split(' '),
);
const STEM_LENGTH = 5;

const STEMS = PILLARS.flatMap((pillar) => NAMES[pillar].map((name) => ({ pillar, stems: stemsOf(name) })));

/** The pillar whose name a line is, and nothing else; null when it is none or says more. */
export function pillarNamed(line: string): Pillar | null {
  return bestMatch(line, (inLine, inName) => inLine >= 0.8 && inName >= 0.6);
}

/** The pillar that a line beside a pillar's number can only mean; enough when a part of the name is there and little else. */
export function pillarSuggested(line: string): Pillar | null {
  return bestMatch(line, (inLine, inName) => inLine >= 0.5 && inName >= 0.3);
}

function bestMatch(line: string, isEnough: (inLine: number, inName: number) => boolean): Pillar | null {
  const words = stemsOf(line);
  if (words.size === 0 || words.size > 20) return null;
  const matches = STEMS.filter(({ stems }) => {
    const shared = [...stems].filter((stem) => words.has(stem)).length;
    return shared > 1 && isEnough(shared / words.size, shared / stems.size);
  });
  const pillars = new Set(matches.map(({ pillar }) => pillar));
  return pillars.size === 1 ? (matches[0]?.pillar ?? null) : null;
}

function stemsOf(text: string): Set<string> {
  const words = foldedWords(text).filter((word) => !EMPTY.has(word));
  return new Set(words.map((word) => word.slice(0, STEM_LENGTH)));
}
