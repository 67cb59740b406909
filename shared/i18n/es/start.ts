import type { Translation } from '../catalogue.ts';
import type { start as english } from '../en/start.ts';

export const start: Translation<typeof english> = {
  opening: 'Abriendo el espacio de trabajo…',
  'locked-title': 'El espacio de trabajo está cifrado',
  'locked-text': 'Escriba su frase de contraseña para abrirlo.',
  folder: 'Carpeta de trabajo',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
  remember: 'Recordar en este equipo',
  'remember-hint':
    'El llavero de este equipo guarda la clave; quien pueda usar su cuenta aquí podrá abrir el espacio de trabajo.',
  lost: 'Nadie puede recuperar una frase de contraseña perdida.',
  'failed-title': 'No se pudo abrir el espacio de trabajo',
  retry: 'Intentar de nuevo',
  'show-folder': 'Mostrar carpeta',
  quit: 'Salir',
};
