import type { Translation } from '../catalogue.ts';
import type { terms as english } from '../en/terms.ts';

export const terms: Translation<typeof english> = {
  pillar: {
    none: 'Sin pilar',
    unknown: 'Pilar de un diálogo que falta',
  },
  documentType: {
    'fact-sheet': 'Hoja informativa',
    'joint-statement': 'Declaración conjunta',
    'mid-year-review': 'Revisión de medio año',
    other: 'Documento',
  },
  annotationKind: {
    note: 'Nota',
    'talking-point': 'Punto a tratar',
    question: 'Pregunta',
    'watch-out': 'Advertencia',
    action: 'Tarea',
    highlight: 'Subrayado',
  },
  visibility: { private: 'Privada', shared: 'Compartida' },
  side: { US: 'Estados Unidos', MX: 'México', other: 'Otros' },
  undated: 'Sin fecha',
};
