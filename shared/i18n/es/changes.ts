import type { Translation } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Translation<typeof english> = {
  title: 'Qué cambió',
  from: 'Documento anterior',
  to: 'Documento posterior',
  dated: '{{date}} · {{title}}',
  'no-dialogue': 'De ningún diálogo',
  groups: 'Clases de cambio',
  comparing: 'Se comparan los dos documentos…',
  kind: {
    added: 'Nuevo',
    continued: 'Continúa',
    completed: 'Reportado como cumplido',
    silent: 'Sin mención',
  },
  hint: {
    added: 'Solo en el documento posterior.',
    continued:
      'En ambos. Tachado: palabras del documento anterior que ya no están. Subrayado: palabras nuevas.',
    completed:
      'El documento anterior lo promete y el posterior reporta lo mismo como hecho. Lea ambos para juzgar.',
    silent: 'En el documento anterior y no en el posterior. Es todo lo que puede decirse.',
  },
  none: {
    added: 'Todo lo que está en el documento posterior continúa algo del anterior.',
    continued: 'Nada de lo que está en el documento posterior continúa algo del anterior.',
    completed: 'Nada de lo que promete el documento anterior se reporta como hecho en el posterior.',
    silent: 'El documento posterior menciona todo lo que menciona el anterior.',
  },
  confirmed: 'Confirmado como un solo programa',
  suggested: 'Vínculo sugerido, sin confirmar',
  promised: 'Prometido',
  reported: 'Reportado',
  whole: 'Comparar los textos completos',
  further_one: '{{count}} más en el documento anterior',
  further_many: '{{count}} más en el documento anterior',
  further_other: '{{count}} más en el documento anterior',
  reworded: 'La redacción es otra por completo; no se comparan palabras.',
  'two-languages': 'Los textos están en dos idiomas; no se comparan palabras.',
  'silent-since': 'Sin mención desde el {{date}}',
  'not-mentioned': 'Sin mención en el documento posterior',
  'mentioned-again': 'se vuelve a mencionar el {{date}}',
  'empty-title': 'Todavía no hay qué comparar',
  'empty-single': 'Importe un segundo documento del mismo diálogo y vea aquí qué cambió entre los dos.',
  'empty-dialogues':
    'Ningún diálogo tiene dos documentos con fechas distintas. Importe otro o corrija el diálogo y la fecha en la biblioteca.',
  views: 'Vistas',
  'view-dates': 'Entre dos fechas',
  'view-languages': 'Inglés y español',
};
