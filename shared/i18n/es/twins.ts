import type { Translation } from '../catalogue.ts';
import type { twins as english } from '../en/twins.ts';

export const twins: Translation<typeof english> = {
  pair: 'Texto en inglés y en español',
  option: '{{date}} · {{english}} / {{spanish}}',
  proposed_one: 'Propuesto: coincide {{count}} de {{of}} montos, cifras y fechas',
  proposed_many: 'Propuesto: coinciden {{count}} de {{of}} montos, cifras y fechas',
  proposed_other: 'Propuesto: coinciden {{count}} de {{of}} montos, cifras y fechas',
  confirmed_one: 'Emparejado por una persona; coincide {{count}} de {{of}} montos, cifras y fechas',
  confirmed_many: 'Emparejado por una persona; coinciden {{count}} de {{of}} montos, cifras y fechas',
  confirmed_other: 'Emparejado por una persona; coinciden {{count}} de {{of}} montos, cifras y fechas',
  confirm: 'Son un mismo documento',
  part: 'Separarlos',
  paired: 'Los dos textos quedaron emparejados',
  parted: 'Los dos textos quedaron separados',
  counts:
    'Solo en el texto en inglés: {{english}}. Solo en el texto en español: {{spanish}}. Los números se comparan por su valor, sean cuales sean las palabras.',
  none: 'Todos los montos, cifras, fechas y compromisos están en ambos textos.',
  differences: 'Lo que dice solo uno de los textos',
  'only-english': 'Solo en el texto en inglés',
  'only-spanish': 'Solo en el texto en español',
  'no-counterpart': 'Ningún párrafo del otro texto corresponde a este.',
  'empty-title': 'Todavía no hay textos emparejados',
  'empty-text':
    'Importe el texto en español de un documento que está aquí en inglés, o al revés, y el par se propondrá aquí.',
  kind: {
    money: 'Monto',
    figure: 'Cifra',
    date: 'Fecha',
    commitment: 'Compromiso',
  },
};
