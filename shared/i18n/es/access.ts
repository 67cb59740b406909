import type { Translation } from '../catalogue.ts';
import type { access as english } from '../en/access.ts';

export const access: Translation<typeof english> = {
  title: 'Quién tiene el espacio de trabajo',
  reading: 'Solo lectura. {{user}} tiene abierto este espacio de trabajo en {{machine}} (desde {{since}}).',
  lost: 'Solo lectura. {{user}} tomó este espacio de trabajo en {{machine}} ({{since}}); desde aquí no se cambió nada de él.',
  stale:
    'Solo lectura. Desde hace unos minutos no hay señales de {{user}} en {{machine}}. Tómelo solo si ahí ya no se usa el programa.',
  waits: 'Puede buscar, leer y exportar; cambiar, cuando se cierre allá.',
  gone: 'No se encuentra la carpeta del espacio de trabajo {{folder}}. Conecte la unidad o recupere la carpeta; hasta entonces no se cambia nada.',
  'gone-files_one':
    'Desapareció {{count}} archivo del espacio de trabajo en {{folder}}. No se cambia nada hasta que vuelva. Si se quitó a propósito, inicie de nuevo el programa.',
  'gone-files_many':
    'Desaparecieron {{count}} de archivos del espacio de trabajo en {{folder}} a la vez. No se cambia nada hasta que vuelvan. Si se quitaron a propósito, inicie de nuevo el programa.',
  'gone-files_other':
    'Desaparecieron {{count}} archivos del espacio de trabajo en {{folder}} a la vez. No se cambia nada hasta que vuelvan. Si se quitaron a propósito, inicie de nuevo el programa.',
  'try-again': 'Reintentar',
  'take-over': 'Tomarlo',
  'still-in-use': 'Sigue en uso.',
  writable: 'Ya puede hacer cambios de nuevo.',
  'cannot-save': 'Solo lectura: lo que escriba se conserva aquí hasta que se pueda guardar.',
  changed_one:
    'Otro programa cambió {{count}} archivo del espacio de trabajo. Lo que se muestra está al día.',
  changed_many:
    'Otro programa cambió {{count}} de archivos del espacio de trabajo. Lo que se muestra está al día.',
  changed_other:
    'Otro programa cambió {{count}} archivos del espacio de trabajo. Lo que se muestra está al día.',
  removed_one: 'Otro programa quitó {{count}} archivo del espacio de trabajo.',
  removed_many: 'Otro programa quitó {{count}} de archivos del espacio de trabajo.',
  removed_other: 'Otro programa quitó {{count}} archivos del espacio de trabajo.',
  someone: 'Alguien',
  'some-machine': 'otro equipo',
  'some-time': 'un momento desconocido',
};
