import type { Translation } from '../catalogue.ts';
import type { terms as english } from '../en/terms.ts';

export const terms: Translation<typeof english> = {
  pillar: {
    I: 'Reconstruir juntos',
    II: 'Promover el desarrollo económico y social sostenible en el sur de México y Centroamérica',
    III: 'Asegurar las herramientas para la prosperidad futura',
    IV: 'Invertir en nuestra gente',
    none: 'Sin pilar',
  },
  documentType: {
    'fact-sheet': 'Hoja informativa',
    'joint-statement': 'Declaración conjunta',
    'mid-year-review': 'Revisión de medio año',
    other: 'Documento',
  },
  annotationKind: { note: 'Nota', 'talking-point': 'Punto a tratar' },
  visibility: { private: 'Privada', shared: 'Compartida' },
  side: { US: 'Estados Unidos', MX: 'México' },
  undated: 'Sin fecha',
};
