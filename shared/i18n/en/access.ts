/** Whether the workspace may be changed, who has it, and what other programs did to it. */
export const access = {
  title: 'Who has the workspace',
  reading: 'Read only. {{user}} has this workspace open on {{machine}} (since {{since}}).',
  lost: 'Read only. {{user}} took over this workspace on {{machine}} ({{since}}); nothing of it was changed from here.',
  stale:
    'Read only. {{user}} on {{machine}} has not been heard of for some minutes. Take over only if the program is no longer in use there.',
  waits: 'You can search, read and export. Changes are possible as soon as it is closed there.',
  gone: 'The workspace folder {{folder}} cannot be found. Connect the drive, or bring the folder back; nothing is changed until then.',
  'gone-files_one':
    '{{count}} file of the workspace vanished from {{folder}}. Nothing is changed until it is back. If it was removed on purpose, start the program again.',
  'gone-files_other':
    '{{count}} files of the workspace vanished from {{folder}} at once. Nothing is changed until they are back. If they were removed on purpose, start the program again.',
  'try-again': 'Try again',
  'take-over': 'Take over',
  'still-in-use': 'It is still in use.',
  writable: 'You can make changes again.',
  'cannot-save': 'Read only: what you write is kept here until it can be saved.',
  changed_one: 'Another program changed {{count}} file of the workspace. What is shown is up to date.',
  changed_other: 'Another program changed {{count}} files of the workspace. What is shown is up to date.',
  removed_one: 'Another program removed {{count}} file from the workspace.',
  removed_other: 'Another program removed {{count}} files from the workspace.',
  someone: 'Someone',
  'some-machine': 'another computer',
  'some-time': 'an unknown time',
};
