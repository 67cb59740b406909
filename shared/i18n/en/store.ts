/** What the store says of files it could not take. */
export const store = {
  refusals: {
    'not-json':
      '{{file}} is damaged and was left as it is. What it holds is not shown; restore it from a backup.',
    foreign:
      '{{file}} was not written by this program and was left as it is. Move it out of the workspace folder.',
    'newer-version':
      '{{file}} was written by a newer version of the program and was left as it is. Update the program to see it.',
    checksum:
      '{{file}} was changed outside the program and was left as it is. What it holds is not shown; restore it from a backup.',
    invalid:
      '{{file}} holds something this program does not understand and was left as it is. Restore it from a backup.',
    journal:
      '{{file}} lists a change that was broken off and cannot be understood any more. It was set aside, and the workspace stands as it was before that change; what belongs to it ends in “.new” and can be removed.',
    sealed:
      '{{file}} could not be decrypted: it was changed, cut off, exchanged, or encrypted with another key. It was left as it is and what it holds is not shown; restore it from a backup.',
    misplaced:
      '{{file}} holds a record that belongs under another name, as a sync tool leaves when two people changed it. It was left as it is and not taken; compare the two with “Compare” in the window, or with “packet merge-copies” on the command line.',
  },
};
