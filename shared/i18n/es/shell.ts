import type { Translation } from '../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {
  'import-title': 'Importar documentos',
  'import-button': 'Importar',
  'import-filter': 'Documentos (Word, PDF, HTML, markdown, texto)',
  clipboard: 'Portapapeles',
  'all-files': 'Todos los archivos',
  'export-title': 'Exportar a Word',
  'export-button': 'Exportar',
  'export-filter': 'Documento de Word',
  'replace-question': '«{{file}}» ya existe. ¿Reemplazarlo?',
  replace: 'Reemplazar',
};
