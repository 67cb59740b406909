/** Files that could not be read, what can be done about each, and what checking and repairing a workspace say. */
export const damage = {
  count_one: '{{count}} file of the workspace could not be read.',
  count_other: '{{count}} files of the workspace could not be read.',
  show: 'Show what happened',
  title: 'Files that could not be read',
  intro:
    'Nothing was changed in these files. What you choose puts the file itself into the folder “set-aside” of the workspace first, so that nothing in it is lost.',
  'written-at': 'Last written {{time}}',
  'good-undo': 'Last good version: from the steps of undo, {{time}}',
  'good-backup': 'Last good version: from the backup of {{time}}',
  'loss-unknown':
    'What the damaged file holds cannot be read, so what was written in it after that time is not in this version.',
  'loss-none': 'It holds the same as can be read of the damaged file.',
  'loss-some': 'In it, against what can be read of the damaged file:',
  'no-good': 'No unbroken version was found, neither in the steps of undo nor in the backups.',
  'no-choice': 'Nothing can be done about it here: {{reason}}',
  'last-good': 'Use the last good version',
  'as-is': 'Take the file as it is',
  'as-is-hint': 'All of it can be read; it was changed outside the program.',
  without: 'Put it aside and go on without it',
  settled: 'The damaged file was put aside.',
  'none-left': 'Every file of the workspace can be read.',
  'rebuild-hint':
    'Only the file that says that this folder is a workspace is damaged; your documents, annotations and books lie in other files. The program can make it anew. The damaged file is put into the folder “set-aside”.',
  rebuild: 'Make it anew and open',
  fault: {
    unreadable:
      '{{file}} cannot be read ({{detail}}). Check that you may open it and that the drive is sound.',
    'workspace-missing': '{{file}} is missing; “workspace repair” makes it anew.',
    'original-damaged':
      '{{file}} is not the file that was imported any more; “workspace repair” takes it from a backup.',
    'original-missing':
      '{{file}}, a file that was imported, is missing; “workspace repair” takes it from a backup.',
    'undo-damaged': '{{file}} is damaged: steps made before cannot be undone. Nothing else depends on it.',
    'backup-list-damaged':
      '{{file}}: this list of a backup is damaged or of a newer program; the others can be used.',
    'backup-file-damaged': '{{file}}: this backup has lost {{detail}}; the others can be used.',
  },
  'check-sound_one': '{{count}} file was read; nothing is wrong.',
  'check-sound_other': '{{count}} files were read; nothing is wrong.',
  'check-faults_one': '{{count}} thing is wrong:',
  'check-faults_other': '{{count}} things are wrong:',
  repair: {
    rebuild: '{{file}}: make it anew',
    'last-good': '{{file}}: put it aside and take the version of {{time}}',
    'as-is': '{{file}}: put it aside and take what it holds as it is',
    without: '{{file}}: put it aside and go on without it',
    original: '{{file}}: take it from a backup',
    leave: '{{file}}: no unbroken version was found; it stays as it is',
    nothing: 'Nothing is to be repaired.',
    'say-yes': 'Nothing was changed. Add --yes to do this.',
  },
  'restore-say-yes': 'Nothing was changed. Add --yes to restore.',
};
