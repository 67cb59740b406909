import type { Translation } from '../catalogue.ts';
import type { damage as english } from '../en/damage.ts';

export const damage: Translation<typeof english> = {
  count_one: 'No se pudo leer {{count}} archivo del espacio de trabajo.',
  count_many: 'No se pudieron leer {{count}} de archivos del espacio de trabajo.',
  count_other: 'No se pudieron leer {{count}} archivos del espacio de trabajo.',
  show: 'Mostrar qué pasó',
  title: 'Archivos que no se pudieron leer',
  intro:
    'No se cambió nada en estos archivos. Lo que elija pone antes el propio archivo en la carpeta «set-aside» del espacio de trabajo, de modo que nada de él se pierde.',
  'written-at': 'Escrito por última vez: {{time}}',
  'good-undo': 'Última versión íntegra: de los pasos que se pueden deshacer, {{time}}',
  'good-backup': 'Última versión íntegra: del respaldo de {{time}}',
  'loss-unknown':
    'No se puede leer lo que contiene el archivo dañado; lo que se escribió en él después de ese momento no está en esta versión.',
  'loss-none': 'Contiene lo mismo que se puede leer del archivo dañado.',
  'loss-some': 'En ella, frente a lo que se puede leer del archivo dañado:',
  'no-good':
    'No se encontró ninguna versión íntegra, ni en los pasos que se pueden deshacer ni en los respaldos.',
  'no-choice': 'Aquí no se puede hacer nada con él: {{reason}}',
  'last-good': 'Usar la última versión íntegra',
  'as-is': 'Tomar el archivo como está',
  'as-is-hint': 'Se puede leer completo; se modificó fuera del programa.',
  without: 'Ponerlo aparte y seguir sin él',
  settled: 'El archivo dañado se puso aparte.',
  'none-left': 'Todos los archivos del espacio de trabajo se pueden leer.',
  'rebuild-hint':
    'Solo está dañado el archivo que indica que esta carpeta es un espacio de trabajo; sus documentos, anotaciones y libros están en otros archivos. El programa puede hacerlo de nuevo. El archivo dañado se pone en la carpeta «set-aside».',
  rebuild: 'Hacerlo de nuevo y abrir',
  fault: {
    unreadable:
      '{{file}} no se puede leer ({{detail}}). Compruebe que pueda abrirlo y que la unidad funcione bien.',
    'workspace-missing': 'Falta {{file}}; «workspace repair» lo hace de nuevo.',
    'original-damaged':
      '{{file}} ya no es el archivo que se importó; «workspace repair» lo toma de un respaldo.',
    'original-missing':
      'Falta {{file}}, un archivo que se importó; «workspace repair» lo toma de un respaldo.',
    'undo-damaged':
      '{{file}} está dañado: no se pueden deshacer los pasos anteriores. Nada más depende de él.',
    'backup-list-damaged':
      '{{file}}: esta lista de un respaldo está dañada o es de un programa más nuevo; los demás se pueden usar.',
    'backup-file-damaged': '{{file}}: este respaldo perdió {{detail}}; los demás se pueden usar.',
  },
  'check-sound_one': 'Se leyó {{count}} archivo; todo está bien.',
  'check-sound_many': 'Se leyeron {{count}} de archivos; todo está bien.',
  'check-sound_other': 'Se leyeron {{count}} archivos; todo está bien.',
  'check-faults_one': 'Hay {{count}} problema:',
  'check-faults_many': 'Hay {{count}} de problemas:',
  'check-faults_other': 'Hay {{count}} problemas:',
  repair: {
    rebuild: '{{file}}: hacerlo de nuevo',
    'last-good': '{{file}}: ponerlo aparte y tomar la versión de {{time}}',
    'as-is': '{{file}}: ponerlo aparte y tomar lo que contiene como está',
    without: '{{file}}: ponerlo aparte y seguir sin él',
    original: '{{file}}: tomarlo de un respaldo',
    leave: '{{file}}: no se encontró ninguna versión íntegra; queda como está',
    nothing: 'No hay nada que reparar.',
    'say-yes': 'No se cambió nada. Agregue --yes para hacerlo.',
  },
  'restore-say-yes': 'No se cambió nada. Agregue --yes para restaurar.',
};
