import type { Translation } from '../catalogue.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translation<typeof english> = {
  unexpected:
    'Ocurrió algo que el programa no previó. Nada de lo guardado se perdió. Inténtelo de nuevo; si se repite, reinicie el programa.',
  'bad-request': 'El programa se pidió a sí mismo algo mal formado ({{what}}). No se cambió nada.',
  'file-not-found': 'No existe el archivo {{file}}. Revise su nombre y ubicación, y elíjalo de nuevo.',
  'file-unreadable':
    'No se pudo leer {{file}} ({{reason}}). Compruebe que puede abrirlo e inténtelo de nuevo.',
  'file-not-written':
    'No se pudo escribir {{file}} ({{reason}}). Ciérrelo en otros programas, o elija otra carpeta, y exporte de nuevo.',
  'document-not-found': 'Ese documento ya no está en la biblioteca.',
  'changes-of-one-text': '«{{from}}» se compara consigo mismo. Elija dos documentos con textos distintos.',
  'changes-of-two-dialogues':
    '«{{from}}» y «{{to}}» son de diálogos distintos. Elija dos documentos de un mismo diálogo.',
  'changes-backwards': '«{{from}}» tiene fecha posterior a «{{to}}». Indique primero el documento anterior.',
  'no-such-document':
    'Ningún documento se llama «{{asked}}». «documents list» los muestra todos, con sus identificadores.',
  'several-such-documents':
    'Varios documentos se llaman «{{asked}}»: {{names}}. Indique uno por su identificador o por más de su nombre.',
  'page-not-found': 'Esa página ya no está en el libro.',
  'twin-not-found': 'Estos dos textos ya no están emparejados.',
  'twin-taken': '«{{title}}» o el otro texto ya está emparejado con otro. Sepárelos primero.',
  'twins-of-one-language':
    '«{{one}}» y «{{other}}» no son un texto en inglés y uno en español, en este orden. Elija uno de cada uno.',
  'initiative-not-found': 'Esa iniciativa ya no está en la biblioteca: {{id}}.',
  'dialogue-not-found': 'Ese diálogo ya no está.',
  'dialogue-without-name': 'Dé un nombre al diálogo, en inglés o en español.',
  'dialogue-name-taken': '«{{name}}» es el nombre de otro diálogo. Dé a este un nombre propio.',
  'dialogue-without-pillar': 'Agregue al menos un pilar.',
  'abbreviation-unfit':
    '«{{abbreviation}}» no es una sigla: escriba de {{shortest}} a {{longest}} caracteres y una coma entre una sigla y otra.',
  'abbreviation-taken': '«{{abbreviation}}» es la sigla de otro diálogo. Quítela o escriba otra.',
  'abbreviations-too-many': 'Escriba como máximo {{most}} siglas.',
  'pillar-without-numeral': 'Escriba su número.',
  'pillar-numeral-taken': 'El número {{numeral}} ya está más arriba.',
  'pillar-without-name': 'Dé un nombre al pilar, en inglés o en español.',
  'pillar-name-taken': 'El nombre «{{name}}» ya está más arriba.',
  'pillars-in-documents_one':
    'No se cambió nada: {{count}} documento de la biblioteca usa un pilar que desaparecería y perdería su nombre. En su lugar puede cambiar el nombre del pilar.',
  'pillars-in-documents_many':
    'No se cambió nada: {{count}} de documentos de la biblioteca usan pilares que desaparecerían y perderían sus nombres. En su lugar puede cambiar los nombres de los pilares.',
  'pillars-in-documents_other':
    'No se cambió nada: {{count}} documentos de la biblioteca usan pilares que desaparecerían y perderían sus nombres. En su lugar puede cambiar los nombres de los pilares.',
  'pillars-in-books_one':
    'No se cambió nada: {{count}} libro tiene fichas en la pestaña de un pilar que desaparecería. Pase antes esas fichas a otra pestaña.',
  'pillars-in-books_many':
    'No se cambió nada: {{count}} de libros tienen fichas en pestañas de pilares que desaparecerían. Pase antes esas fichas a otras pestañas.',
  'pillars-in-books_other':
    'No se cambió nada: {{count}} libros tienen fichas en pestañas de pilares que desaparecerían. Pase antes esas fichas a otras pestañas.',
  'not-annotations':
    '{{file}} no contiene anotaciones que este programa pueda leer. No se cambió nada. Elija un archivo de anotaciones: W3C JSON-LD, CSV o Excel.',
  'too-many-annotations':
    '{{file}} contiene {{count}} anotaciones; se admiten como máximo {{limit}} a la vez. No se cambió nada. Divida el archivo.',
  'too-long-for-excel':
    'Una anotación o un texto supera los {{limit}} caracteres que admite una celda de Excel. No se escribió nada. Exporte en CSV o JSON-LD.',
  'nothing-to-export':
    'No hay anotaciones que exportar. No se escribió nada; elija otras o incluya las privadas.',
  'place-not-there':
    'Esas palabras ya no están en el texto; la anotación quedó donde estaba. Seleccione las palabras de nuevo.',
  'programme-not-found': 'Ese programa ya no existe. No se cambió nada; elija otro.',
  'programme-without-title': 'Escriba un título para el programa e inténtelo de nuevo.',
  'programme-split-needs-both':
    'Para separar hace falta al menos una mención que se va y una que se queda. No se cambió nada; elija menos menciones.',
  'annotation-not-found': 'Esa anotación ya no existe.',
  'commitment-not-found': 'Ese compromiso ya no existe. La lista muestra los que hay.',
  'book-not-found': 'Ese libro ya no existe: {{id}}.',
  'card-not-found': 'Esa ficha ya no está en el libro.',
  'file-is-folder': '{{file}} es una carpeta. Elija los archivos que contiene.',
  'not-saved':
    'El cambio no se guardó: no se pudo escribir {{file}} ({{reason}}). No se perdió nada de lo guardado antes; libere el archivo o el disco e inténtelo de nuevo.',
  'store-file-unread':
    'El cambio no se hizo porque {{file}} no se pudo leer al iniciar el programa y se conserva como está. Restáurelo de un respaldo e inicie de nuevo.',
  'workspace-in-use':
    'El espacio de trabajo {{folder}} ya está abierto: lo tiene {{user}} en {{machine}} (desde {{since}}). Ciérrelo ahí e inténtelo de nuevo. Si nadie lo tiene abierto, quite {{file}}.',
  'workspace-folder-unusable':
    'El espacio de trabajo no se puede guardar en {{folder}} ({{reason}}). Elija una carpeta en la que pueda escribir; no se cambió nada.',
  'workspace-newer':
    'El espacio de trabajo se hizo con una versión más nueva del programa ({{file}}). Actualice el programa o abra otra carpeta. No se cambió nada.',
  'workspace-unread':
    'No se pudo leer el espacio de trabajo ({{file}} está dañado o no es de este programa). No se cambió nada; restaure el archivo de un respaldo o abra otra carpeta.',
  'wrong-passphrase':
    'Esa frase de contraseña no lo abre. Revise las mayúsculas y la distribución del teclado, y escríbala de nuevo.',
  'workspace-locked':
    'El espacio de trabajo {{folder}} está cifrado. Escriba su frase de contraseña para abrirlo; en la línea de comandos, désela en HLED_PASSPHRASE o con --passphrase-file.',
  'key-file-missing':
    'El espacio de trabajo está cifrado, pero falta {{file}}, y sin ese archivo ninguna frase de contraseña lo abre. No se cambió nada; recupérelo de un respaldo o del historial de su herramienta de sincronización e inténtelo de nuevo.',
  'key-file-damaged':
    'El espacio de trabajo está cifrado, pero {{file}} está dañado, y sin ese archivo ninguna frase de contraseña lo abre. No se cambió nada; restáurelo de un respaldo o del historial de su herramienta de sincronización e inténtelo de nuevo.',
  'seal-broken':
    '{{file}} no se pudo descifrar: se modificó, se cortó, se intercambió o se cifró con otra clave. Se dejó como está; restáurelo de un respaldo.',
  'encryption-unfinished':
    'El cambio del cifrado está hecho, pero algunos archivos aún no se pudieron reemplazar ({{reason}}). Cierre otros programas que usen la carpeta de trabajo y reinicie; el programa lo terminará entonces.',
  'passphrase-too-short': 'Use al menos {{least}} caracteres: cuatro palabras o más se recuerdan fácilmente.',
  'passphrase-too-simple': 'Repite los mismos pocos caracteres. Use cuatro palabras distintas o más.',
  'passphrase-too-long': 'Es demasiado larga para volver a escribirla. Use unas cuantas palabras.',
  'already-encrypted': 'El espacio de trabajo ya está cifrado. No se cambió nada.',
  'not-encrypted': 'El espacio de trabajo no está cifrado. No se cambió nada.',
  'sealed-damaged':
    'El archivo cifrado está dañado: una parte cambió o se cortó. No se tomó nada de él; pídalo de nuevo o use otra copia.',
  'sealed-newer':
    'El archivo cifrado se hizo con una versión más nueva del programa. Actualice el programa y ábralo de nuevo.',
  'nothing-to-undo': 'No queda nada que deshacer o rehacer.',
  'confirm-deletion': '{{what}} Todavía no se ha cambiado nada.',
  'mass-deletion':
    'No se cambió nada: se habrían eliminado de una vez {{count}} de {{total}}, lo que ningún comando del programa pretende. Elimine menos a la vez e informe cómo ocurrió.',
  'document-in-trash': '«{{title}}» está en la papelera. Restáurelo primero e inténtelo de nuevo.',
  'document-quoted':
    '«{{title}}» no se eliminó porque el libro «{{book}}» lo cita. Quite primero esas fichas o elimine el libro definitivamente; no se cambió nada.',
  'not-in-trash': '«{{title}}» ya no está en la papelera y no se eliminó. No se cambió nada.',
  'version-not-found':
    'Esa versión anterior ya no existe o no se pudo leer. Cierre el historial y ábralo de nuevo.',
  'packet-empty': 'No hay nada que enviar: elija un libro o al menos un documento de la biblioteca.',
  'packet-passphrase-missing':
    'Este espacio de trabajo está cifrado, y lo que sale de él también. Escriba una frase de contraseña para el paquete y comuníquela por otra vía a quien lo reciba.',
  'packet-locked':
    '{{file}} está cifrado. Escriba su frase de contraseña para abrirlo; en la línea de comandos, désela en HLED_PACKET_PASSPHRASE.',
  'packet-foreign':
    '{{file}} no es un paquete de este programa o perdió su comienzo. No se cambió nada; pídalo de nuevo, o impórtelo si es un documento.',
  'packet-newer':
    '{{file}} se hizo con una versión más nueva del programa. No se cambió nada; actualice el programa y ábralo de nuevo.',
  'packet-damaged':
    '{{file}} está dañado o se modificó en el camino ({{part}} no está como se empaquetó). No se cambió nada; pida el paquete de nuevo.',
  'packet-too-large':
    '{{file}} no se abrió, porque al desempaquetarse ocuparía más de {{limit}} MB. No se cambió nada; pídalo en partes.',
  'packet-too-large-to-drop':
    '{{file}} es demasiado grande para soltarlo aquí. No se cambió nada; ábralo con «Abrir paquete…» en el menú Archivo.',
  'packet-gone': 'Ese paquete ya no está abierto. Abra su archivo de nuevo.',
  'copies-changed':
    'Las copias junto a los archivos del espacio de trabajo cambiaron mientras usted las revisaba. No se combinó nada; revíselas de nuevo.',
  'annotation-without-text': 'Escriba primero un texto y después guarde la anotación.',
  'file-too-demanding':
    'Se desistió de {{file}}: leerlo exigía más de {{seconds}} segundos o de {{megabytes}} MB de memoria. Guarde solo la parte que necesita, o guárdelo como texto sin formato, e importe eso.',
  'import-cancelled': 'Se canceló la importación de {{file}}. No se guardó nada de él.',
  'import-too-large':
    '{{file}} no se leyó, porque todos los archivos juntos pasarían de {{limit}} MB. Importe primero los demás y luego este.',
  'import-not-found': 'Ese archivo ya no está a la espera de importarse.',
  'clipboard-empty':
    'El portapapeles no contiene texto. Copie primero el texto del documento y luego impórtelo del portapapeles.',
  'pdf-encrypted':
    '{{file}} está protegido con contraseña y no se leyó. Ábralo, guarde una copia sin contraseña e impórtela.',
  'pdf-damaged':
    '{{file}} está dañado y no se pudo abrir como PDF. Obténgalo de nuevo de donde se publicó, o guárdelo otra vez como PDF, e impórtelo.',
  'pdf-without-text':
    '{{file}} contiene imágenes de sus páginas pero ningún texto, como un documento escaneado. Haga primero reconocer el texto (OCR), o busque el texto en la página web.',
  'pdf-unreadable-letters':
    'No se leyó {{file}}, porque sus tipos de letra no indican qué letras dibujan. Ábralo y guárdelo como Word o texto sin formato, o haga que se reconozca su texto (OCR), e impórtelo.',
  'pdf-too-many-pages':
    '{{file}} tiene {{pages}} páginas y se leen como máximo {{limit}}. Guarde las páginas que necesita en un archivo aparte e impórtelo.',
  'pdf-too-long':
    '{{file}} contiene más de {{limit}} millones de letras. Guarde las páginas que necesita en un archivo aparte e impórtelo.',
  'file-empty': '{{file}} no contiene texto. Compruebe que sea el archivo correcto y elija otro.',
  'file-binary':
    '{{file}} no contiene texto que se pueda leer. Elija un archivo de Word, PDF, HTML, markdown o texto simple, o guarde antes el documento en uno de esos formatos.',
  'file-not-as-named':
    '{{file}} lleva el nombre de un archivo {{format}}, pero no lo es o está muy dañado. Consiga de nuevo el archivo, o ábralo en su programa, guárdelo otra vez e importe ese.',
  'file-too-deep':
    '{{file}} no se leyó porque sus elementos están anidados a más de {{limit}} niveles. Ábralo en un navegador, copie su texto e impórtelo del portapapeles.',
  'file-too-intricate':
    '{{file}} no se leyó porque su marcado se multiplica a sí mismo. Ábralo en un navegador, copie su texto e impórtelo del portapapeles.',
  'web-archive':
    '{{file}} es un archivo web, que reúne una página con sus imágenes. Ábralo en un navegador, guárdelo como «Página web, solo HTML» e importe ese.',
  'e-mail-file':
    '{{file}} es un correo electrónico tal como lo guardan los programas de correo. Ábralo, copie su texto e impórtelo del portapapeles, o guarde lo que lleva adjunto e importe eso.',
  'picture-file':
    '{{file}} es una imagen. Solo se puede leer texto: busque el documento mismo, o use un programa que reconozca su texto e importe ese.',
  'file-too-large':
    '{{file}} es demasiado grande para importarlo: {{size}} MB, y se leen {{limit}} MB como máximo. Divídalo o guarde solo su texto.',
  'format-unsupported':
    '{{file}} es un archivo {{format}}, que no se lee. Ábralo en su programa, guárdelo ahí como documento de Word (.docx), PDF, página web (.html) o texto simple (.txt), e importe ese.',
  'archive-damaged':
    '{{file}} está cortado o dañado: lo que contiene no se puede extraer entero. Cópielo o descárguelo de nuevo e importe esa copia.',
  'archive-too-many-parts':
    '{{file}} se compone de {{count}} partes, y se leen {{limit}} como máximo. Guárdelo de nuevo en Word, o como texto simple (.txt), e importe eso.',
  'archive-expands-too-far':
    '{{file}} se expandiría a más de {{limit}} MB de texto, que es cuanto se lee. Divídalo, o guarde solo su texto como texto simple (.txt), e importe eso.',
  'archive-of-files':
    '{{file}} es un archivo comprimido con otros archivos y no un documento. Descomprímalo e importe los documentos que contiene.',
  'word-encrypted':
    '{{file}} está protegido con contraseña. Ábralo en su programa, guárdelo sin la contraseña e importe eso.',
  'word-part-missing':
    '{{file}} es un archivo de Word sin su texto (falta {{part}}). Ábralo en Word y guárdelo de nuevo, o vuelva a pedirlo.',
  'word-part-damaged':
    '{{file}} es un archivo de Word dañado: {{part}} en él no está bien formado. Ábralo en Word, deje que Word lo repare, guárdelo e impórtelo.',
  'word-part-intricate':
    '{{file}} no se leyó porque {{part}} en él tiene más de {{depth}} niveles o más de {{count}} elementos. Guárdelo como texto simple (.txt) e importe eso.',
  'word-document-type':
    '{{file}} no se leyó porque {{part}} en él declara un tipo de documento, lo que Word nunca escribe y puede servir para ataques. Ábralo en Word, guárdelo de nuevo e impórtelo.',
  'book-not-sound':
    'El archivo de Word salió dañado ({{what}}) y no se conservó. Lo que había antes sigue intacto. Exporte de nuevo; si se repite, reinicie el programa.',
  'book-leaks-private-text':
    'El archivo de Word no se conservó porque habría sacado palabras de una anotación privada o de un tipo que no va en los libros: «{{text}}». Lo que había antes sigue intacto. Comparta esa anotación como nota, punto a tratar o advertencia, o quite sus palabras de los títulos y de las anotaciones compartidas; después exporte de nuevo.',
  'not-printed':
    'El sistema no imprimió el documento ({{reason}}). No cambió nada. Revise que haya una impresora configurada y encendida, y vuelva a imprimir.',
  'export-cancelled': 'La exportación se canceló. Lo que había antes sigue intacto.',
  'workspace-read-only':
    'No se cambió nada: {{user}} tiene abierto el espacio de trabajo {{folder}} en {{machine}} (desde {{since}}). Lo que escribió sigue aquí; guárdelo de nuevo cuando se cierre allá.',
  'lock-lost':
    'No se cambió nada: {{user}} tomó el espacio de trabajo {{folder}} en {{machine}} ({{since}}) mientras este equipo no daba señales. Lo que escribió sigue aquí; guárdelo de nuevo cuando se cierre allá.',
  'workspace-gone':
    'No se cambió nada: el espacio de trabajo {{folder}}, o gran parte de él, ya no está ({{reason}}). Conecte la unidad o recupere los archivos; el programa continúa por sí solo en cuanto estén.',
  'changed-underneath':
    'El cambio no se hizo porque otro programa había modificado {{file}} entretanto. Ahora se muestra esa versión y no se perdió nada de ella; revísela y haga su cambio de nuevo.',
  'search-not-found': 'Esa búsqueda guardada ya no está. Guárdela de nuevo o elija otra.',
  'search-passed-over': 'Lo que escribió después tomó el lugar de esta búsqueda.',
  'workspace-closed':
    'El programa se está cerrando; este cambio no se hizo. Inícielo de nuevo y repita el cambio.',
  'backup-failed':
    'No se hizo ningún respaldo en {{folder}} ({{reason}}). Aun así, su trabajo está guardado. Compruebe que la unidad esté conectada, tenga espacio y permita escribir; el programa lo intentará de nuevo por sí mismo.',
  'backups-inside-workspace':
    'Los respaldos no se pueden guardar en {{folder}}, porque está dentro del espacio de trabajo y se perderían con él. Elija una carpeta en otro lugar, de preferencia en otra unidad.',
  'backups-folder-missing':
    'No se hizo ningún respaldo porque la carpeta {{folder}} no existe. Conecte la unidad en la que está o elija otra carpeta en los ajustes.',
  'backups-unreadable':
    'No se pudieron leer los respaldos de {{folder}} ({{reason}}). No se cambió nada. Compruebe que la unidad esté conectada y se pueda leer, e inténtelo de nuevo.',
  'backups-off': 'No se conoce ninguna carpeta para los respaldos. Indique una e inténtelo de nuevo.',
  'backup-not-found': 'Ese respaldo ya no está, o su lista está dañada. No se cambió nada; elija otro.',
  'damaged-file-gone':
    'Ese archivo ya no está como al iniciar el programa. No se cambió nada; inicie el programa de nuevo para ver cómo está.',
  'no-good-version':
    'No se encontró ninguna versión íntegra de {{file}}. No se cambió nada; se conserva como está.',
  'workspace-not-there': 'No existe la carpeta {{folder}}. Compruebe su nombre y su lugar.',
};
