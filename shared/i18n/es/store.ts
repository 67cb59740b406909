import type { Translation } from '../catalogue.ts';
import type { store as english } from '../en/store.ts';

export const store: Translation<typeof english> = {
  refusals: {
    'not-json':
      '{{file}} está dañado y se dejó como está. No se muestra lo que contiene; restáurelo de un respaldo.',
    foreign:
      '{{file}} no fue escrito por este programa y se dejó como está. Sáquelo de la carpeta de trabajo.',
    'newer-version':
      '{{file}} fue escrito por una versión más nueva del programa y se dejó como está. Actualice el programa para verlo.',
    checksum:
      '{{file}} se modificó fuera del programa y se dejó como está. No se muestra lo que contiene; restáurelo de un respaldo.',
    invalid:
      '{{file}} contiene algo que este programa no entiende y se dejó como está. Restáurelo de un respaldo.',
    journal:
      '{{file}} describe un cambio interrumpido que ya no se puede entender. Se puso aparte, y el espacio de trabajo está como antes de ese cambio; lo que le pertenece termina en «.new» y se puede quitar.',
    sealed:
      '{{file}} no se pudo descifrar: se modificó, se cortó, se intercambió o se cifró con otra clave. Se dejó como está y no se muestra lo que contiene; restáurelo de un respaldo.',
    misplaced:
      '{{file}} contiene un registro que corresponde a otro nombre, como los que deja una herramienta de sincronización cuando dos personas lo cambiaron. Se dejó como está y no se tomó; compare ambos con «Comparar» en la ventana, o con «packet merge-copies» en la línea de comandos.',
  },
};
