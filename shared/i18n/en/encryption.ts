/** Encryption of the workspace, in the settings and wherever a passphrase is typed. */
export const encryption = {
  title: 'Encryption',
  off: 'Off. Whoever gets hold of the workspace folder can read what is in it.',
  on: 'On. The files in the workspace folder can be read only with the passphrase; their names, sizes and dates still show.',
  'turn-on': 'Turn on…',
  'change-passphrase': 'Change passphrase…',
  'turn-off': 'Turn off…',
  'lock-now': 'Lock now',
  remember: 'Remember on this computer',
  'remember-hint':
    'The keychain of this computer keeps the key and opens the workspace at the start. It is forgotten when the passphrase changes.',
  'no-keychain':
    'This computer has no keychain that could remember the passphrase safely; it is asked for at each start.',
  'turn-on-title': 'Encrypt the workspace',
  'turn-on-warning': 'If you lose the passphrase, nobody can open the workspace again.',
  'turn-on-warning-more':
    'Not you, not your office, not the makers of this program. Write it down and keep it in a safe place.',
  'turn-on-limits':
    'From now on the library, annotations, books and originals in the workspace folder are encrypted. Not encrypted are copies made before, such as older backups and what a sync tool keeps of earlier versions, and the Word files that you export.',
  'turn-on-button': 'Encrypt workspace',
  'change-title': 'Change the passphrase',
  'change-text':
    'The new passphrase opens the workspace from now on. Backups made before still open with the old one.',
  'change-button': 'Change passphrase',
  'turn-off-title': 'Turn encryption off',
  'turn-off-text': 'All files in the workspace folder become readable again for whoever gets hold of them.',
  'turn-off-button': 'Decrypt workspace',
  working: 'One moment…',
  passphrase: 'Passphrase',
  'current-passphrase': 'Current passphrase',
  'new-passphrase': 'New passphrase',
  'repeat-passphrase': 'Type it again',
  advice:
    'At least {{least}} characters. Four or more words that have nothing to do with one another are strong and easy to remember.',
  'not-the-same': 'The two are not the same. Type it again.',
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  'caps-lock': 'Caps Lock is on.',
  'turned-on': 'The workspace is encrypted.',
  changed: 'The passphrase is changed.',
  'turned-off': 'The workspace is not encrypted any more.',
};
