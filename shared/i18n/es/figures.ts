/** Sums and other figures of the documents. */
import type { Messages } from '../catalogue.ts';

export const figures: Messages['figures'] = {
  title: 'Dinero y cifras',
  looking: 'Buscando cifras…',
  'looking-text': 'Se leen en los documentos los montos y las cifras que indican.',
  'empty-title': 'Aún no hay cifras',
  'empty-text':
    'Aquí se enumeran, con sus palabras, los montos y las demás cifras de los documentos importados.',
  views: 'Qué se muestra',
  'view-money': 'Dinero',
  'view-figure': 'Otras cifras',
  'view-disagreements': 'No coinciden',
  totals: 'Montos sumados',
  added_one: '{{count}} monto',
  added_many: '{{count}} de montos',
  added_other: '{{count}} montos',
  'left-out_one': '{{count}} sin sumar',
  'left-out_many': '{{count}} sin sumar',
  'left-out_other': '{{count}} sin sumar',
  'totals-hint':
    'Solo se suman montos de una misma moneda y etapa. No se suma lo que es un rango, «hasta» o «cerca de» un monto. Si dos documentos hablan del mismo monto, está dos veces.',
  'all-agree': 'No hay dos textos sobre lo mismo que den cifras distintas de una misma cosa.',
  'disagree-hint': 'Dos textos sobre lo mismo dan cifras distintas. Cuál es la correcta lo dice usted.',
  against: 'frente a',
  'link-suggested': 'Que ambos tratan de lo mismo es una sugerencia sin confirmar.',
};
