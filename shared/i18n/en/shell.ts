/** Native dialogs. */
export const shell = {
  'import-title': 'Import documents',
  'import-button': 'Import',
  'import-filter': 'Markdown and text',
  'all-files': 'All files',
  'export-title': 'Export to Word',
  'export-button': 'Export',
  'export-filter': 'Word document',
  'replace-question': '“{{file}}” is there already. Replace it?',
  replace: 'Replace',
};
