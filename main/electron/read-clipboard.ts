/** What the clipboard holds. Electron 45 answers later and by MIME type, Electron 33, on which tests run, at once and by name. */
import { clipboard } from 'electron';

interface AnyClipboard {
  readText: () => string | Promise<string>;
  readHTML?: () => string;
  read: () => Promise<readonly ClipboardEntry[]>;
}

interface ClipboardEntry {
  types: readonly string[];
  getType: (type: string) => Promise<{ text: () => Promise<string> }>;
}

export async function readClipboard(): Promise<{ html: string; text: string }> {
  const board = clipboard as unknown as AnyClipboard;
  return { html: await readHtml(board), text: await board.readText() };
}

async function readHtml(board: AnyClipboard): Promise<string> {
  if (board.readHTML) return board.readHTML();
  const entry = (await board.read()).find(({ types }) => types.includes('text/html'));
  return entry ? (await entry.getType('text/html')).text() : '';
}
