/** The fields that a query may name, `pillar:II` or `pilar:II`, and the words that some of them take; each in both languages. */
import type { AnnotationKind } from '../../annotations/annotation.ts';
import { fold } from '../fold.ts';

export const FIELDS = ['pillar', 'agency', 'year', 'has', 'kind', 'tag', 'doc', 'in', 'place'] as const;
export type Field = (typeof FIELDS)[number];

/** What an initiative may have, by `has:`. */
export type Having = AnnotationKind | 'annotation' | 'money' | 'deadline' | 'date';

/** Folded. The first of each language is the one that is shown. */
export const FIELD_NAMES: Record<Field, { en: readonly string[]; es: readonly string[] }> = {
  pillar: { en: ['pillar'], es: ['pilar'] },
  agency: {
    en: ['agency', 'organisation', 'organization', 'org'],
    es: ['agencia', 'dependencia', 'organismo'],
  },
  year: { en: ['year'], es: ['año', 'ano'] },
  has: { en: ['has', 'with'], es: ['con', 'tiene'] },
  kind: { en: ['kind', 'type'], es: ['tipo', 'clase'] },
  tag: { en: ['tag'], es: ['etiqueta'] },
  doc: { en: ['doc', 'document'], es: ['documento'] },
  in: { en: ['in'], es: ['en'] },
  place: { en: ['place'], es: ['lugar'] },
};

const KINDS: Record<AnnotationKind, readonly string[]> = {
  note: ['note', 'notes', 'nota', 'notas'],
  'talking-point': [
    'talking-point',
    'talking-points',
    'punto-a-tratar',
    'puntos-a-tratar',
    'punto',
    'puntos',
  ],
  question: ['question', 'questions', 'pregunta', 'preguntas'],
  'watch-out': ['watch-out', 'watch-outs', 'advertencia', 'advertencias'],
  action: ['action', 'actions', 'tarea', 'tareas', 'accion', 'acciones'],
  highlight: ['highlight', 'highlights', 'subrayado', 'subrayados'],
};

const HAVINGS: Record<Having, readonly string[]> = {
  ...KINDS,
  annotation: ['annotation', 'annotations', 'anotacion', 'anotaciones'],
  money: ['money', 'sum', 'sums', 'dinero', 'monto', 'montos'],
  deadline: ['deadline', 'deadlines', 'plazo', 'plazos'],
  date: ['date', 'dates', 'fecha', 'fechas'],
};

const BOOK = ['book', 'books', 'libro', 'libros'];
const NO_PILLAR = ['none', 'ninguno', 'sin'];

const fieldByName = new Map(
  FIELDS.flatMap((field) =>
    [...FIELD_NAMES[field].en, ...FIELD_NAMES[field].es].map((name) => [fold(name), field] as const),
  ),
);

export function findField(name: string): Field | null {
  return fieldByName.get(fold(name)) ?? null;
}

export function findKind(value: string): AnnotationKind | null {
  return findIn(KINDS, value);
}

export function findHaving(value: string): Having | null {
  return findIn(HAVINGS, value);
}

export function isBook(value: string): boolean {
  return BOOK.includes(fold(value));
}

/** A pillar as typed: its numeral in any case, its figure, or that there is none; another dialogue's by its id. */
export function pillarOf(value: string): string {
  const folded = fold(value);
  if (NO_PILLAR.includes(folded)) return 'none';
  return (
    ['I', 'II', 'III', 'IV'][Number(folded) - 1] ?? (/^[iv]+$/u.test(folded) ? folded.toUpperCase() : value)
  );
}

function findIn<Name extends string>(table: Record<Name, readonly string[]>, value: string): Name | null {
  const folded = fold(value.trim()).replaceAll(' ', '-');
  const names = Object.keys(table) as Name[];
  return names.find((name) => table[name].includes(folded)) ?? null;
}
