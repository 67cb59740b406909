/** Tags, and the manager of tags. */
export const tags = {
  chosen: 'Tags',
  add: 'Add a tag',
  placeholder: 'Add tag…',
  remove: 'Remove tag {{tag}}',
  manage: 'Tags…',
  title: 'Tags',
  hint: 'A slash makes a tag part of another: Border/Bridges. A new name that is in use already takes the tag in.',
  none: 'No annotation has a tag yet.',
  'new-name': 'New name of {{tag}}',
  rename: 'Rename',
  renamed: 'Tag renamed',
  'remove-all': 'Remove {{tag}} from all annotations',
  removed: 'Tag removed',
  close: 'Close',
};
