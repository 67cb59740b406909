/** Files that the program was started with, or that a second start hands to the one that runs: by a double-click, or on the command line. */
import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { BrowserWindow } from 'electron';
import { fileAt } from '../documents/importing/file-to-import.ts';
import type { App } from '../create-app.ts';
import { push } from './program.ts';

const DOCUMENTS = new Set(['.md', '.markdown', '.txt', '.text', '.html', '.htm', '.docx', '.pdf']);

export interface HandedFiles {
  /** To be reviewed and imported. */
  documents: string[];
}

/** @param args of the start, the program among them. @param folder where it was started, from which relative names count */
export function handedFiles(args: readonly string[], folder: string): HandedFiles {
  const files = args
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
    .filter((file) => existsSync(file) && statSync(file).isFile());
  return { documents: files.filter((file) => DOCUMENTS.has(extname(file).toLowerCase())) };
}

export function receiveHandedFiles(window: BrowserWindow, app: App, { documents }: HandedFiles): void {
  if (documents.length === 0) return;
  app.reviewFiles(documents.map((file) => fileAt(file)));
  push(window, { kind: 'review' });
}
