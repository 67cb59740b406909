/** Writing and reading annotations. */
export const annotations = {
  title: 'Annotations',
  none: 'Nothing written yet. A note is for you; a talking point is a sentence for the principal to say.',
  kind: 'Kind',
  visibility: 'Who may see it',
  'private-hint': 'Stays on this computer; never in an exported book',
  'shared-hint': 'Goes into the exported book',
  text: 'Text of the annotation',
  'placeholder-note': 'What should be remembered about this?',
  'placeholder-talking-point': 'What should the principal say?',
  add: 'Add annotation',
  save: 'Save annotation',
  edit: 'Edit',
  trash: 'Move to trash',
  trashed: 'Annotation moved to the trash',
  saved: 'Annotation saved',
  by: '{{author}}, {{date}}',
};
