/** When only the file that says that the folder is a workspace is damaged, the start offers to make it anew instead of ending. */
import { app, dialog } from 'electron';
import { v7 as createTimeOrderedId } from 'uuid';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';
import { rebuildWorkspace } from '../store/damage/rebuild-workspace.ts';
import { openEncryption, type AskSecret } from '../store/encryption/open-encryption.ts';
import { diskFiles } from '../store/files.ts';
import type { Language } from '../../shared/i18n/language.ts';

/** @returns was it made anew, so that the workspace can be opened? */
export async function offerRebuild(
  error: unknown,
  place: { workspaceFolder: string; backups: string; language: Language; secret: AskSecret },
): Promise<boolean> {
  if (!(error instanceof Problem) || error.code !== 'workspace-unread') return false;
  const translate = createTranslator(place.language);
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: app.name,
    message: translate('damage.rebuild-question', { file: String(error.details['file'] ?? '') }),
    buttons: [translate('damage.rebuild'), translate('damage.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response !== 0) return false;
  const rebuilt = await rebuildWorkspace({
    folder: place.workspaceFolder,
    backups: place.backups,
    now: () => new Date(),
    createId: () => createTimeOrderedId(),
    encryption: await openEncryption(place.workspaceFolder, diskFiles, place.secret),
  });
  return rebuilt !== null;
}
