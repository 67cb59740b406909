/** Native dialogs. */
export const shell = {
  'import-title': 'Import documents',
  'import-button': 'Import',
  'import-filter': 'Documents (Word, PDF, HTML, markdown, text)',
  clipboard: 'Clipboard',
  'all-files': 'All files',
  'export-title': 'Export to Word',
  'export-button': 'Export',
  'export-filter': 'Word document',
  'replace-question': '“{{file}}” is there already. Replace it?',
  replace: 'Replace',
};
