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
  'initiative-not-found': 'Esa iniciativa ya no está en la biblioteca: {{id}}.',
  'annotation-not-found': 'Esa anotación ya no existe.',
  'book-not-found': 'Ese libro ya no existe: {{id}}.',
  'card-not-found': 'Esa ficha ya no está en el libro.',
  'file-is-folder': '{{file}} es una carpeta. Elija los archivos que contiene.',
  'not-saved':
    'El cambio no se guardó: no se pudo escribir {{file}} ({{reason}}). No se perdió nada de lo guardado antes; libere el archivo o el disco e inténtelo de nuevo.',
  'store-file-unread':
    'El cambio no se hizo porque {{file}} no se pudo leer al iniciar el programa y se conserva como está. Restáurelo de un respaldo e inicie de nuevo.',
  'workspace-in-use':
    'El espacio de trabajo {{folder}} está abierto en otra ventana o en otro equipo ({{machine}}, desde {{since}}). Ciérrelo ahí e inténtelo de nuevo. Si nadie lo tiene abierto, quite {{file}}.',
  'workspace-newer':
    'El espacio de trabajo se hizo con una versión más nueva del programa ({{file}}). Actualice el programa o abra otra carpeta. No se cambió nada.',
  'workspace-unread':
    'No se pudo leer el espacio de trabajo ({{file}} está dañado o no es de este programa). No se cambió nada; restaure el archivo de un respaldo o abra otra carpeta.',
  'nothing-to-undo': 'No queda nada que deshacer o rehacer.',
  'annotation-without-text': 'Escriba primero un texto y después guarde la anotación.',
  'file-empty': '{{file}} no contiene texto. Compruebe que sea el archivo correcto y elija otro.',
  'file-binary':
    '{{file}} no es un archivo de texto. Elija un archivo markdown (.md) o de texto simple (.txt), o guarde antes el documento como texto simple.',
  'file-too-large':
    '{{file}} es demasiado grande para importarlo: {{size}} MB, y se leen {{limit}} MB como máximo. Divídalo o guarde solo su texto.',
  'format-unsupported':
    '{{file}} es un archivo {{format}}, que esta versión aún no puede leer. Guárdelo como texto simple (.txt) o markdown (.md) e impórtelo así.',
  'book-not-sound':
    'El archivo de Word salió dañado ({{what}}) y no se conservó. Lo que había antes sigue intacto. Exporte de nuevo; si se repite, reinicie el programa.',
  'book-leaks-private-text':
    'El archivo de Word no se conservó porque habría sacado palabras privadas: «{{text}}». Lo que había antes sigue intacto. Comparta esa anotación o quite sus palabras de los títulos y las notas compartidas, y exporte de nuevo.',
  'export-cancelled': 'La exportación se canceló. Lo que había antes sigue intacto.',
  'workspace-closed':
    'El programa se está cerrando; este cambio no se hizo. Inícielo de nuevo y repita el cambio.',
};
