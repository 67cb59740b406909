/** What the window shows until the workspace is open. */
export const start = {
  opening: 'Opening the workspace…',
  'locked-title': 'The workspace is encrypted',
  'locked-text': 'Type its passphrase to open it.',
  folder: 'Workspace folder',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  remember: 'Remember on this computer',
  'remember-hint':
    'The keychain of this computer keeps the key; whoever can use your account here can then open the workspace.',
  lost: 'A lost passphrase cannot be recovered, by anyone.',
  'failed-title': 'The workspace could not be opened',
  retry: 'Try again',
  'show-folder': 'Show folder',
  quit: 'Quit',
};
