import type { Translation } from '../catalogue.ts';
import type { documents as english } from '../en/documents.ts';

export const documents: Translation<typeof english> = {
  'already-in-library': 'Este archivo ya está en la biblioteca; no se cambió nada.',
  warnings: {
    'decoded-as-windows-1252':
      '{{file}} no está escrito en UTF-8. Se leyó como Windows-1252 (Europa occidental); compruebe que los acentos y las comillas estén bien.',
    'invalid-bytes-replaced':
      '{{file}} contiene {{count}} caracteres dañados. Cada uno se sustituyó por �; compare el texto con su fuente.',
    'control-characters-replaced':
      '{{file}} contiene {{count}} caracteres de control que ningún documento admite. Cada uno se sustituyó por �.',
    'front-matter-unread':
      'El encabezado de datos de {{file}} está dañado ({{reason}}). El texto se importó; compruebe el título y la fecha.',
    'front-matter-unclosed':
      'El encabezado de datos de {{file}} no tiene línea de cierre. Se tomó hasta la primera línea vacía; compruebe el título y la fecha.',
    'front-matter-value-unread':
      'El encabezado de datos de {{file}} da “{{field}}” en una forma que no se pudo leer. Compruebe el título y la fecha.',
    'year-inferred':
      'El texto de {{file}} se fecha “{{quote}}” sin año. De ello se concluyó el año {{year}}; compruebe la fecha.',
    'title-from-opening':
      '{{file}} no indica título. En su lugar figuran sus primeras palabras; asígnele un título.',
    'pillars-inferred':
      '{{file}} no nombra los pilares. Se dedujeron de su redacción; compruébelos antes de usarlos.',
    'pillar-unclear':
      '“{{line}}” en {{file}} da un pilar cuyo número y nombre no corresponden a los del diálogo. Lo que está debajo quedó sin pilar.',
    'no-initiatives': 'No se encontraron iniciativas en {{file}}. El texto se importó y se puede leer.',
    'same-text': '{{file}} contiene el mismo texto que “{{title}}”, que ya está en la biblioteca.',
  },
  reasons: {
    'rule-line': 'Una línea que solo separa',
    'end-mark': 'La marca que cierra un comunicado',
    'web-page': 'Parte de una página web, no del texto',
    'press-contact': 'Contacto de prensa',
    masthead: 'Membrete de la oficina emisora',
    menu: 'Entrada de un menú',
    'e-mail': 'Parte de un correo electrónico, no del texto',
    'after-the-end': 'Está después del final del texto',
    'link-definition': 'Dirección de un enlace',
    'contacts-section': 'Bajo un encabezado de contactos o enlaces',
    title: 'La primera línea con aspecto de título',
    subtitle: 'Acompaña al título',
    'repeated-title': 'Repite el título',
    'date-line': 'Solo fecha el texto',
    'list-of-pillars': 'Enumera los pilares',
    'pillar-heading': 'Enuncia el pilar por número o nombre',
    'pillar-of-another-dialogue': 'Enuncia un pilar que no es de los cuatro del diálogo',
    'beyond-the-pillars': 'Un encabezado que abarca más que el pilar anterior',
    'level-of-pillars': 'Un encabezado del mismo nivel que los pilares',
    heading: 'Marcado como encabezado',
    'bold-line': 'Una línea toda en negritas',
    'capitals-line': 'Una línea toda en mayúsculas',
    'title-case-line': 'Una línea escrita como encabezado, sin punto final',
    'label-line': 'Una línea corta con dos puntos sobre una lista',
    'lead-in-line': 'Una frase con dos puntos sobre una lista, en un texto sin encabezados',
    'numbered-heading': 'Una línea numerada sobre texto propio',
    'short-line': 'Una línea corta sin punto final sobre una lista o un párrafo',
    'nested-item': 'Un elemento de lista dentro de otro',
    'leads-to-people': 'Anuncia una lista de personas',
    'list-of-people': 'Una lista de quienes participaron',
    'list-before-the-pillars': 'Una lista antes del primer pilar',
    'list-item': 'Un elemento de lista',
    'pillar-sentence': 'La frase con la que el diálogo introduce este pilar',
    'group-without-pillar': 'Introduce una lista sin decir su pilar',
    'pillar-opening': 'Un párrafo que empieza nombrando el pilar',
    'before-the-body': 'Está antes del primer pilar, sección o lista',
    'background-section': 'Bajo un encabezado de antecedentes o personas',
    'spoken-words': 'Palabras dichas por alguien',
    'closing-section': 'Bajo un encabezado que cierra el texto',
    'closing-paragraph': 'El último párrafo, que mira hacia adelante',
    'on-the-whole-dialogue': 'Habla del diálogo en conjunto y por tanto de ningún pilar',
    'bold-lead-in': 'Un párrafo con inicio en negritas que dice lo que se hizo o se hará',
    'concrete-paragraph': 'Un párrafo con fechas o cifras de lo realizado',
    'leads-to-list': 'Un párrafo que conduce a una lista',
    'aim-of-pillar': 'La frase que da el objetivo de un pilar',
    'substantive-paragraph': 'Un párrafo que dice lo que se hizo o se hará',
    'only-text-of-section': 'El único párrafo bajo su encabezado',
    'other-paragraph': 'Un párrafo que no dice nada realizado',
  },
};
