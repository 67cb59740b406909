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
  'changes-of-one-text': '“{{from}}” is compared with itself. Choose two documents with different texts.',
  'changes-of-two-dialogues':
    '“{{from}}” and “{{to}}” belong to different dialogues. Choose two documents of one dialogue.',
  'changes-backwards': '“{{from}}” is dated after “{{to}}”. Name the earlier document first.',
  'no-such-document': 'No document is called “{{asked}}”. “documents list” shows them all, with their ids.',
  'several-such-documents':
    'Several documents are called “{{asked}}”: {{names}}. Name one by its id or by more of its name.',
  'page-not-found': 'That page is not in the book any more.',
  'twin-not-found': 'These two texts are not paired any more.',
  'twin-taken': '“{{title}}” or the other text is paired with another one already. Part them first.',
  'twins-of-one-language':
    '“{{one}}” and “{{other}}” are not an English and a Spanish text, in this order. Choose one of each.',
  'initiative-not-found': 'That initiative is not in the library any more: {{id}}.',
  'dialogue-not-found': 'That dialogue is not there any more.',
  'dialogue-without-name': 'Give the dialogue a name, in English or in Spanish.',
  'dialogue-name-taken': '“{{name}}” is the name of another dialogue. Give this one a name of its own.',
  'dialogue-without-pillar': 'Add at least one pillar.',
  'abbreviation-unfit':
    '“{{abbreviation}}” is no short form: write {{shortest}} to {{longest}} characters, and a comma between two short forms.',
  'abbreviation-taken':
    '“{{abbreviation}}” is the short form of another dialogue. Leave it out or write another.',
  'abbreviations-too-many': 'Write at most {{most}} short forms.',
  'pillar-without-numeral': 'Write its number.',
  'pillar-numeral-taken': 'The number {{numeral}} stands above already.',
  'pillar-without-name': 'Give the pillar a name, in English or in Spanish.',
  'pillar-name-taken': 'The name “{{name}}” stands above already.',
  'pillars-in-documents_one':
    'Nothing was changed: {{count}} document of the library uses a pillar that would go, and would lose its name. You can rename the pillar instead.',
  'pillars-in-documents_other':
    'Nothing was changed: {{count}} documents of the library use pillars that would go, and would lose their names. You can rename the pillars instead.',
  'pillars-in-books_one':
    'Nothing was changed: {{count}} book has cards in a tab of a pillar that would go. Move those cards to another tab first.',
  'pillars-in-books_other':
    'Nothing was changed: {{count}} books have cards in tabs of pillars that would go. Move those cards to other tabs first.',
  'not-annotations':
    '{{file}} holds no annotations that this program can read. Nothing was changed. Choose a file of annotations: W3C JSON-LD, CSV or Excel.',
  'too-many-annotations':
    '{{file}} holds {{count}} annotations; at most {{limit}} are taken at once. Nothing was changed. Divide the file.',
  'too-long-for-excel':
    'An annotation or a text is longer than the {{limit}} characters that a cell of Excel may hold. Nothing was written. Export as CSV or JSON-LD instead.',
  'nothing-to-export':
    'There are no annotations to export. Nothing was written; choose others, or take the private ones along.',
  'place-not-there':
    'Those words are not in the text any more; the annotation stays where it was. Select the words anew.',
  'programme-not-found': 'That programme is not there any more. Nothing was changed; choose another one.',
  'programme-without-title': 'Give the programme a title, then try again.',
  'programme-split-needs-both':
    'A split needs at least one mention that goes and one that stays. Nothing was changed; choose fewer mentions.',
  'annotation-not-found': 'That annotation is not there any more.',
  'commitment-not-found': 'That commitment is not there any more. The list shows those that are.',
  'book-not-found': 'That book is not there any more: {{id}}.',
  'card-not-found': 'That card is not in the book any more.',
  'file-is-folder': '{{file}} is a folder. Choose the files in it instead.',
  'not-saved':
    'The change was not saved: {{file}} could not be written ({{reason}}). Nothing is lost of what was saved before; free the file or the disk and try again.',
  'store-file-unread':
    'The change was not made, because {{file}} could not be read when the program started and is kept as it is. Restore it from a backup and start again.',
  'workspace-in-use':
    'The workspace {{folder}} is open already: {{user}} has it on {{machine}} (since {{since}}). Close it there and try again. If nobody has it open, remove {{file}}.',
  'workspace-folder-unusable':
    'The workspace cannot be kept in {{folder}} ({{reason}}). Choose a folder that you may write to; nothing was changed.',
  'workspace-newer':
    'The workspace was made by a newer version of this program ({{file}}). Update the program, or open another workspace folder. Nothing was changed.',
  'workspace-unread':
    'The workspace could not be read ({{file}} is damaged or is not of this program). Nothing was changed; restore the file from a backup, or open another folder.',
  'wrong-passphrase':
    'That passphrase does not open it. Check capital letters and the keyboard layout, and type it again.',
  'workspace-locked':
    'The workspace {{folder}} is encrypted. Type its passphrase to open it; on the command line, give it in HLED_PASSPHRASE or with --passphrase-file.',
  'key-file-missing':
    'The workspace is encrypted, but {{file}} is missing, and without it no passphrase opens the workspace. Nothing was changed; put that file back from a backup or from the history of your sync tool, then try again.',
  'key-file-damaged':
    'The workspace is encrypted, but {{file}} is damaged, and without it no passphrase opens the workspace. Nothing was changed; restore that file from a backup or from the history of your sync tool, then try again.',
  'seal-broken':
    '{{file}} could not be decrypted: it was changed, cut off, exchanged, or encrypted with another key. It was left as it is; restore it from a backup.',
  'encryption-unfinished':
    'The change of encryption is made, but some files could not be replaced yet ({{reason}}). Close other programs that use the workspace folder and restart; the program then finishes it.',
  'passphrase-too-short': 'Use at least {{least}} characters: four or more words are easy to remember.',
  'passphrase-too-simple': 'It repeats the same few characters. Use four or more different words.',
  'passphrase-too-long': 'That is too long to be typed again. Use a few words.',
  'already-encrypted': 'The workspace is encrypted already. Nothing was changed.',
  'not-encrypted': 'The workspace is not encrypted. Nothing was changed.',
  'sealed-damaged':
    'The encrypted file is damaged: some of it was changed or cut off. Nothing of it was taken; ask for it again, or use another copy.',
  'sealed-newer':
    'The encrypted file was made by a newer version of this program. Update the program, then open it again.',
  'nothing-to-undo': 'There is nothing left to undo or redo.',
  'confirm-deletion': '{{what}} Nothing has been changed yet.',
  'mass-deletion':
    'Nothing was changed: {{count}} of {{total}} would have been deleted at once, which no command of the program means to do. Delete fewer at a time, and report how it came about.',
  'document-in-trash': '“{{title}}” is in the trash. Restore it first, then try again.',
  'document-quoted':
    '“{{title}}” was not deleted, because the book “{{book}}” quotes it. Remove those cards first, or delete the book for good; nothing was changed.',
  'not-in-trash': '“{{title}}” is not in the trash any more, and was not deleted. Nothing was changed.',
  'version-not-found':
    'That earlier version is not there any more, or could not be read. Close the history and open it again.',
  'packet-empty': 'There is nothing to send: choose a book, or at least one document of the library.',
  'packet-passphrase-missing':
    'This workspace is encrypted, so what leaves it is too. Type a passphrase for the packet, and tell it to the one who gets it by another way.',
  'packet-locked':
    '{{file}} is encrypted. Type its passphrase to open it; on the command line, give it in HLED_PACKET_PASSPHRASE.',
  'packet-foreign':
    '{{file}} is no packet of this program, or its beginning is lost. Nothing was changed; ask for it again, or import it if it is a document.',
  'packet-newer':
    '{{file}} was made by a newer version of the program. Nothing was changed; update the program, then open it again.',
  'packet-damaged':
    '{{file}} is damaged or was changed on its way ({{part}} is not as it was packed). Nothing was changed; ask for the packet again.',
  'packet-too-large':
    '{{file}} was not opened, because it would unpack to more than {{limit}} MB. Nothing was changed; ask for it in parts.',
  'packet-too-large-to-drop':
    '{{file}} is too large to be dropped here. Nothing was changed; open it with “Open packet…” in the File menu.',
  'packet-gone': 'That packet is not open any more. Open its file again.',
  'copies-changed':
    'The copies beside the workspace’s files changed while you looked at them. Nothing was merged; look at them again.',
  'annotation-without-text': 'Write some text first, then save the annotation.',
  'file-too-demanding':
    '{{file}} was given up: reading it took more than {{seconds}} seconds or {{megabytes}} MB of memory. Save only the part that you need, or save it as plain text, and import that.',
  'import-cancelled': 'The import of {{file}} was cancelled. Nothing of it was stored.',
  'import-too-large':
    '{{file}} was not read, because all files together would be larger than {{limit}} MB. Import the others first, then this one.',
  'import-not-found': 'That file is not waiting to be imported any more.',
  'clipboard-empty':
    'The clipboard holds no text. Copy the text of the document first, then import it from the clipboard.',
  'pdf-encrypted':
    '{{file}} is protected by a password and was not read. Open it, save a copy without the password, and import that.',
  'pdf-damaged':
    '{{file}} is damaged and could not be opened as a PDF. Get it again from where it was published, or save it again as PDF, and import that.',
  'pdf-without-text':
    '{{file}} holds pictures of its pages but no text, as a scan does. Have its text recognised (OCR) first, or look for the text of it on the web page.',
  'pdf-unreadable-letters':
    '{{file}} was not read, because its fonts do not tell which letters they draw. Open it and save it as Word or plain text there, or have its text recognised (OCR), and import that.',
  'pdf-too-many-pages':
    '{{file}} has {{pages}} pages, and at most {{limit}} are read. Save the pages that you need as a file of their own and import that.',
  'pdf-too-long':
    '{{file}} holds more than {{limit}} million letters. Save the pages that you need as a file of their own and import that.',
  'file-empty': '{{file}} holds no text. Check that it is the right file, then choose another one.',
  'file-binary':
    '{{file}} holds no text that can be read. Choose a Word, PDF, HTML, markdown or plain text file, or save the document as one of these first.',
  'file-not-as-named':
    '{{file}} is named like a {{format}} file, but is none or is badly damaged. Get the file again, or open it in its program, save it anew and import that.',
  'file-too-deep':
    '{{file}} was not read, because its elements stand in one another more than {{limit}} deep. Open it in a browser, copy its text and import that from the clipboard.',
  'file-too-intricate':
    '{{file}} was not read, because its markup multiplies itself. Open it in a browser, copy its text and import that from the clipboard.',
  'web-archive':
    '{{file}} is a web archive, which packs a page with its pictures. Open it in a browser, save it as “Web page, HTML only” and import that.',
  'e-mail-file':
    '{{file}} is an e-mail as mail programs store it. Open it, copy its text and import that from the clipboard, or save what is attached to it and import that.',
  'picture-file':
    '{{file}} is a picture. Only text can be read: find the document itself, or have a program recognise its text and import that.',
  'file-too-large':
    '{{file}} is too large to import: {{size}} MB, and at most {{limit}} MB are read. Split it, or save only the text of it.',
  'format-unsupported':
    '{{file}} is a {{format}} file, which is not read. Open it in its program, save it there as a Word document (.docx), a PDF, a web page (.html) or plain text (.txt), and import that.',
  'archive-damaged':
    '{{file}} is cut off or damaged: what is packed in it cannot be taken out whole. Copy or download it again and import that copy.',
  'archive-too-many-parts':
    '{{file}} is packed from {{count}} parts, and at most {{limit}} are read. Save it anew in Word, or as plain text (.txt), and import that.',
  'archive-expands-too-far':
    '{{file}} would unpack to more than {{limit}} MB of text, which is as much as is read. Split it, or save only its text as plain text (.txt), and import that.',
  'archive-of-files':
    '{{file}} is an archive of files and no document. Unpack it and import the documents in it.',
  'word-encrypted':
    '{{file}} is protected with a password. Open it in its program, save it without the password, and import that.',
  'word-part-missing':
    '{{file}} is a Word file without its text ({{part}} is missing). Open it in Word and save it anew, or ask for it again.',
  'word-part-damaged':
    '{{file}} is a damaged Word file: {{part}} in it is not well-formed. Open it in Word, let Word repair it, save it and import that.',
  'word-part-intricate':
    '{{file}} was not read, because {{part}} in it is nested deeper than {{depth}} levels or has more than {{count}} elements. Save it as plain text (.txt) and import that.',
  'word-document-type':
    '{{file}} was not read, because {{part}} in it declares a document type, which Word never writes and which can be used for attacks. Open it in Word, save it anew and import that.',
  'book-not-sound':
    'The Word file came out damaged ({{what}}) and was not kept. What stood there before is untouched. Export again; if it happens again, restart the program.',
  'book-leaks-private-text':
    'The Word file was not kept, because it would have carried out words of an annotation that is private or of a kind that stays out of books: “{{text}}”. What stood there before is untouched. Share that annotation as a note, talking point or watch-out, or take its words out of titles and shared annotations; then export again.',
  'not-printed':
    'The system did not print the document ({{reason}}). Nothing was changed. Check that a printer is set up and turned on, then print again.',
  'export-cancelled': 'The export was cancelled. What stood there before is untouched.',
  'workspace-read-only':
    'Nothing was changed: {{user}} has the workspace {{folder}} open on {{machine}} (since {{since}}). What you typed stays here; save it again when it is closed there.',
  'lock-lost':
    'Nothing was changed: {{user}} took over the workspace {{folder}} on {{machine}} ({{since}}) while this computer was not heard of. What you typed stays here; save it again when it is closed there.',
  'workspace-gone':
    'Nothing was changed: the workspace {{folder}}, or much of it, is not there any more ({{reason}}). Connect the drive, or bring the files back; the program goes on by itself as soon as they are there.',
  'changed-underneath':
    'The change was not made, because another program had changed {{file}} in the meantime. Its version is shown now and nothing of it was lost; look at it and make your change again.',
  'search-not-found': 'That saved search is not there any more. Save it again, or choose another one.',
  'search-passed-over': 'What you typed since has taken the place of this search.',
  'workspace-closed':
    'The program is closing; this change was not made. Start it again and repeat the change.',
  'backup-failed':
    'No backup was made in {{folder}} ({{reason}}). Your work is saved all the same. Check that the drive is there, has room and may be written to; the program tries again by itself.',
  'backups-inside-workspace':
    'Backups cannot be kept in {{folder}}, because that is inside the workspace and would be lost with it. Choose a folder elsewhere, best on another drive.',
  'backups-folder-missing':
    'No backup was made, because the folder {{folder}} is not there. Connect the drive it is on, or choose another folder in the settings.',
  'backups-unreadable':
    'The backups in {{folder}} could not be read ({{reason}}). Nothing was changed. Check that the drive is there and may be read, and try again.',
  'backups-off': 'No folder for backups is known. Name one, and try again.',
  'backup-not-found':
    'That backup is not there any more, or its list is damaged. Nothing was changed; choose another one.',
  'damaged-file-gone':
    'That file is not as it was when the program started. Nothing was changed; start the program again to see how it stands.',
  'no-good-version': 'No unbroken version of {{file}} was found. Nothing was changed; it is kept as it is.',
  'workspace-not-there': 'There is no folder {{folder}}. Check its name and place.',
};
