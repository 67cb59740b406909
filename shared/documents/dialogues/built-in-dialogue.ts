/** The High-Level Economic Dialogue as people see it: its name and the names of its pillars. How documents speak of it is in `hled.ts`. */
import { PILLARS, type HledPillar } from '../pillar.ts';
import type { Dialogue, Names } from './dialogue.ts';

const PILLAR_NAMES: Readonly<Record<HledPillar, Names>> = {
  I: { en: 'Building Back Together', es: 'Reconstruir juntos' },
  II: {
    en: 'Promoting Sustainable Economic and Social Development in Southern Mexico and Central America',
    es: 'Promover el desarrollo económico y social sostenible en el sur de México y Centroamérica',
  },
  III: {
    en: 'Securing the Tools for Future Prosperity',
    es: 'Asegurar las herramientas para la prosperidad futura',
  },
  IV: { en: 'Investing in Our People', es: 'Invertir en nuestra gente' },
};

export const BUILT_IN_DIALOGUE: Dialogue = {
  id: 'hled',
  names: { en: 'High-Level Economic Dialogue', es: 'Diálogo Económico de Alto Nivel' },
  abbreviations: ['HLED', 'DEAN'],
  pillarWord: '',
  pillars: PILLARS.map((id) => ({ id, numeral: id, names: PILLAR_NAMES[id] })),
};
