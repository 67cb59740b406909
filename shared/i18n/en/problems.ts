/** What went wrong, why, and the next step. */
export const problems = {
  unexpected:
    'Something went wrong that the program did not foresee. Nothing that was saved is lost. Try again; if it returns, restart the program.',
  'bad-request': 'The program asked itself for something malformed ({{what}}). Nothing was changed.',
  'file-not-found': 'There is no file {{file}}. Check its name and place, and choose it again.',
  'file-unreadable': '{{file}} could not be read ({{reason}}). Check that you may open it and try again.',
  'file-not-written':
    '{{file}} could not be written ({{reason}}). Close it in other programs, or choose another folder, and export again.',
  'document-not-found': 'That document is not in the library any more.',
  'initiative-not-found': 'That initiative is not in the library any more: {{id}}.',
  'annotation-not-found': 'That annotation is not there any more.',
  'book-not-found': 'That book is not there any more: {{id}}.',
  'card-not-found': 'That card is not in the book any more.',
  'file-is-folder': '{{file}} is a folder. Choose the files in it instead.',
  'not-saved':
    'The change was not saved: {{file}} could not be written ({{reason}}). Nothing is lost of what was saved before; free the file or the disk and try again.',
  'store-file-unread':
    'The change was not made, because {{file}} could not be read when the program started and is kept as it is. Restore it from a backup and start again.',
  'workspace-in-use':
    'The workspace {{folder}} is open in another window or on another machine ({{machine}}, since {{since}}). Close it there and try again. If nobody has it open, remove {{file}}.',
  'workspace-newer':
    'The workspace was made by a newer version of this program ({{file}}). Update the program, or open another workspace folder. Nothing was changed.',
  'workspace-unread':
    'The workspace could not be read ({{file}} is damaged or is not of this program). Nothing was changed; restore the file from a backup, or open another folder.',
  'nothing-to-undo': 'There is nothing left to undo or redo.',
  'annotation-without-text': 'Write some text first, then save the annotation.',
  'file-empty': '{{file}} holds no text. Check that it is the right file, then choose another one.',
  'file-binary':
    '{{file}} is not a text file. Choose a markdown (.md) or plain text (.txt) file, or save the document as plain text first.',
  'file-too-large':
    '{{file}} is too large to import: {{size}} MB, and at most {{limit}} MB are read. Split it, or save only the text of it.',
  'format-unsupported':
    '{{file}} is a {{format}} file, which this version cannot read yet. Save it as plain text (.txt) or markdown (.md) and import that.',
  'book-not-sound':
    'The Word file came out damaged ({{what}}) and was not kept. What stood there before is untouched. Export again; if it happens again, restart the program.',
  'book-leaks-private-text':
    'The Word file was not kept, because it would have carried out private words: “{{text}}”. What stood there before is untouched. Share that annotation or take its words out of titles and shared notes, then export again.',
  'export-cancelled': 'The export was cancelled. What stood there before is untouched.',
  'workspace-closed':
    'The program is closing; this change was not made. Start it again and repeat the change.',
};
