import type { Translation } from '../catalogue.ts';
import type { encryption as english } from '../en/encryption.ts';

export const encryption: Translation<typeof english> = {
  title: 'Cifrado',
  off: 'Desactivado. Quien tenga acceso a la carpeta de trabajo puede leer lo que contiene.',
  on: 'Activado. Los archivos de la carpeta de trabajo solo se pueden leer con la frase de contraseña; sus nombres, tamaños y fechas siguen a la vista.',
  'turn-on': 'Activar…',
  'change-passphrase': 'Cambiar la frase…',
  'turn-off': 'Desactivar…',
  'lock-now': 'Bloquear ahora',
  remember: 'Recordar en este equipo',
  'remember-hint':
    'El llavero de este equipo guarda la clave y abre el espacio de trabajo al iniciar. Se olvida cuando cambia la frase de contraseña.',
  'no-keychain':
    'Este equipo no tiene un llavero que pueda recordar la frase de contraseña de forma segura; se pide cada vez que se inicia el programa.',
  'turn-on-title': 'Cifrar el espacio de trabajo',
  'turn-on-warning': 'Si pierde la frase de contraseña, nadie podrá volver a abrir el espacio de trabajo.',
  'turn-on-warning-more':
    'Ni usted, ni su oficina, ni quienes hicieron este programa. Anótela y guárdela en un lugar seguro.',
  'turn-on-limits':
    'A partir de ahora se cifran la biblioteca, las anotaciones, los libros y los originales de la carpeta de trabajo. No se cifran las copias hechas antes, como respaldos anteriores y lo que una herramienta de sincronización conserva de versiones previas, ni los archivos de Word que exporte.',
  'turn-on-button': 'Cifrar',
  'change-title': 'Cambiar la frase de contraseña',
  'change-text':
    'A partir de ahora, la frase nueva abre el espacio de trabajo. Los respaldos hechos antes se siguen abriendo con la anterior.',
  'change-button': 'Cambiar la frase',
  'turn-off-title': 'Desactivar el cifrado',
  'turn-off-text':
    'Todos los archivos de la carpeta de trabajo vuelven a ser legibles para quien tenga acceso a ellos.',
  'turn-off-button': 'Descifrar',
  working: 'Un momento…',
  passphrase: 'Frase de contraseña',
  'current-passphrase': 'Frase de contraseña actual',
  'new-passphrase': 'Frase de contraseña nueva',
  'repeat-passphrase': 'Escríbala otra vez',
  advice:
    'Al menos {{least}} caracteres. Cuatro palabras o más que no tengan nada que ver entre sí son seguras y fáciles de recordar.',
  'not-the-same': 'Las dos no coinciden. Escríbala otra vez.',
  show: 'Mostrar la frase de contraseña',
  hide: 'Ocultar la frase de contraseña',
  'caps-lock': 'Bloq Mayús está activado.',
  'turned-on': 'El espacio de trabajo está cifrado.',
  changed: 'Se cambió la frase de contraseña.',
  'turned-off': 'El espacio de trabajo ya no está cifrado.',
};
