import type { Translation } from '../catalogue.ts';
import type { documents as english } from '../en/documents.ts';

export const documents: Translation<typeof english> = {
  'already-in-library': 'Este archivo ya está en la biblioteca; no se cambió nada.',
  'back-from-trash':
    'Este archivo estaba en la papelera; su documento está de nuevo en la biblioteca con sus anotaciones.',
  warnings: {
    'decoded-as-windows-1252':
      '{{file}} no está escrito en UTF-8. Se leyó como Windows-1252 (Europa occidental); compruebe que los acentos y las comillas estén bien.',
    'decoded-against-label':
      '{{file}} dice de sí mismo que está escrito en {{stated}}, pero sus bytes son UTF-8 y se leyó así. Revise los acentos y las comillas.',
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
    'newer-version':
      '{{file}} es una versión más reciente de “{{title}}” y ocupa su lugar. Las anotaciones y tarjetas permanecen con las iniciativas que dicen lo mismo; el original anterior se conserva.',
    'lost-place':
      '“{{text}}…” ya no está en el nuevo texto de {{file}}. Sus {{annotations}} anotaciones y {{cards}} tarjetas se conservan con la redacción anterior.',
    'lost-words':
      'Las palabras de algunas anotaciones no se encontraron con certeza en el nuevo texto de {{file}} (anotaciones: {{count}}). No se pierde nada de ellas: colóquelas de nuevo en la pantalla de anotaciones.',
    'tracked-changes-accepted':
      '{{file}} contiene cambios registrados ({{count}}). Se tomaron como aceptados: las inserciones están en el texto y las eliminaciones no. Compruebe que este sea el texto publicado.',
    'comments-left-out': 'Se omitieron los comentarios de {{file}} ({{count}}).',
    'hidden-text-left-out':
      'Se omitió texto de {{file}} que está oculto o que solo pide que se rellene (lugares: {{count}}).',
    'contents-left-out': 'Se omitió la tabla de contenido de {{file}}.',
    'objects-left-out':
      '{{file}} contiene diagramas, gráficos o archivos incrustados ({{count}}). Sus palabras no se leyeron; compare el texto con el original.',
    'pdf-repaired':
      '{{file}} está cortado o dañado. Se importó lo que se pudo encontrar en él; compare el texto con el original o consiga el archivo de nuevo.',
    'pdf-pages-unread':
      'No se pudieron leer estas páginas de {{file}}: {{pages}}. Las demás se importaron; consiga el archivo de nuevo o compare el texto con el original.',
    'pdf-pages-without-text':
      'Estas páginas de {{file}} no contienen texto: {{pages}}. Si son imágenes de texto, como las de un escáner, faltan sus palabras.',
    'pdf-letters-unknown':
      '{{file}} dibuja letras que sus tipos de letra no nombran. Puede haber palabras que falten o estén alteradas; compare el texto con el original.',
    'same-text': '{{file}} contiene el mismo texto que “{{title}}”, que ya está en la biblioteca.',
  },
  reasons: {
    'rule-line': 'Una línea que solo separa',
    'end-mark': 'La marca que cierra un comunicado',
    'web-page': 'Parte de una página web, no del texto',
    'page-menu': 'Menú de una página web',
    'page-frame': 'Encabezado o pie de un sitio web',
    'page-aside': 'Está al lado del texto de una página web',
    notice: 'Aviso de una página web, como el de cookies o de suscripción',
    'share-links': 'Enlaces para compartir una página web',
    form: 'Campo o botón de una página web',
    hidden: 'La página web lo contiene sin mostrarlo',
    'press-contact': 'Contacto de prensa',
    masthead: 'Membrete de la oficina emisora',
    menu: 'Entrada de un menú',
    'e-mail': 'Parte de un correo electrónico, no del texto',
    'after-the-end': 'Está después del final del texto',
    'link-definition': 'Dirección de un enlace',
    'contacts-section': 'Bajo un encabezado de contactos o enlaces',
    'running-line': 'Encabezado o pie de las páginas',
    'by-hand': 'Puesto a mano en la revisión',
    note: 'Nota al texto',
    title: 'La primera línea con aspecto de título',
    subtitle: 'Acompaña al título',
    'repeated-title': 'Repite el título',
    'date-line': 'Solo fecha el texto',
    'list-of-pillars': 'Enumera los pilares',
    'pillar-heading': 'Enuncia el pilar por número o nombre',
    'pillar-of-another-dialogue': 'Enuncia un pilar que no es de los del diálogo',
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
    'numbered-label': 'Un rótulo numerado sobre texto propio',
    'question-line': 'Una pregunta sobre su respuesta',
    'lead-in-sentence': 'Un párrafo cuya última frase introduce una lista, en un texto sin encabezados',
    'run-in-heading': 'Un párrafo que comienza con un encabezado e introduce una lista',
    'table-heading': 'Una fila de tabla que encabeza las filas siguientes',
    'preamble-clause': 'Una cláusula que precede a lo acordado',
    signature: 'Parte de las firmas',
    'agenda-line': 'Línea de un orden del día',
    'numbered-meeting': 'El primer párrafo numerado, que da cuenta de la reunión',
    'numbered-closing': 'El último párrafo numerado, que mira hacia adelante',
    'numbered-statement': 'Un párrafo numerado que no da cuenta de ningún hecho',
    'table-header': 'Nombra las columnas de una tabla',
    'table-of-data': 'Una tabla de horarios, contactos o cifras',
    'table-of-people': 'Una tabla de personas que participaron',
    'table-row': 'Una fila de tabla que dice qué se hace',
    'operative-words': 'Las palabras tras las que siguen los acuerdos',
    'ordinal-paragraph': 'Un acuerdo numerado con palabras',
    speech: 'Palabras habladas que no anuncian nada',
    'run-in-paragraph': 'Un párrafo con encabezado al comienzo que dice qué se hizo o se hará',
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
