/** `workspace repair`: what is damaged is put aside and the best version left takes its place; without --yes it is only said what would be done. */
import { join, resolve } from 'node:path';
import { v7 as createTimeOrderedId } from 'uuid';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';
import type { DamageChoice, DamagedFile } from '../../shared/store/damage/damaged-file.ts';
import type { App } from '../create-app.ts';
import { planRebuild, rebuildWorkspace, type RebuildContext } from '../store/damage/rebuild-workspace.ts';
import { openEncryption } from '../store/encryption/open-encryption.ts';
import { diskFiles } from '../store/files.ts';
import { WORKSPACE_FILE } from '../store/workspace-folder.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { messageLanguage, withApp, type Installation } from './open-app.ts';
import type { Outcome } from './print-outcome.ts';
import type { RepairOptions } from './workspace-commands.ts';

/** One thing that is repaired, or stays as it is. */
interface Repair {
  file: string;
  step: 'rebuild' | DamageChoice | 'original' | 'leave';
  /** Of the version that takes its place. */
  time: string | null;
}

export async function repairWorkspace(installation: Installation, options: RepairOptions): Promise<Outcome> {
  const folder = resolve(options.workspace);
  const stat = await diskFiles.stat(folder);
  if (stat?.isFolder !== true) throw new Problem('workspace-not-there', { folder });
  const isMeant = options.yes === true;
  const secret = askPassphrase(options.passphraseFile);
  const context: RebuildContext = {
    folder,
    backups: options.backups === undefined ? null : resolve(options.backups),
    now: () => new Date(),
    createId: () => createTimeOrderedId(),
    encryption: await openEncryption(folder, diskFiles, secret),
  };
  const rebuild = await planRebuild(context);
  if (rebuild && isMeant) await rebuildWorkspace(context);
  const first: Repair[] = rebuild
    ? [{ file: join(folder, WORKSPACE_FILE), step: 'rebuild', time: null }]
    : [];
  // What else is damaged is known only once the folder is a workspace again.
  if (rebuild && !isMeant) return outcomeOf(first, false);
  const rest = await withApp(installation, { folder, secret }, (app) => repairFiles(app, folder, isMeant), {
    ...(options.backups !== undefined && { backups: options.backups }),
    isQuiet: true,
  });
  return outcomeOf([...first, ...rest], isMeant);
}

async function repairFiles(app: App, folder: string, isMeant: boolean): Promise<Repair[]> {
  const repairs: Repair[] = [];
  for (const damaged of await app.handlers['damaged-files.list'](null)) {
    const step = stepFor(damaged);
    const { file } = damaged;
    if (step !== 'leave' && isMeant) await app.handlers['damaged-files.settle']({ file, choice: step });
    repairs.push({ file: join(folder, file), step, time: damaged.lastGood?.time ?? null });
  }
  const originals = await app.repairOriginals(isMeant);
  const found = originals.map(({ file, isFound }): Repair => {
    return { file: join(folder, file), step: isFound ? 'original' : 'leave', time: null };
  });
  return [...repairs, ...found];
}

/** What a person wrote by hand is newer than any version; nothing is taken out of use as long as there is hope for it. */
function stepFor({ choices }: DamagedFile): DamageChoice | 'leave' {
  return (['as-is', 'last-good'] as const).find((choice) => choices.includes(choice)) ?? 'leave';
}

function outcomeOf(repairs: readonly Repair[], isDone: boolean): Outcome {
  const translate = createTranslator(messageLanguage());
  const lines = repairs.map(({ file, step, time }) =>
    translate(`damage.repair.${step}`, { file, time: time ?? '' }),
  );
  const isLeft = repairs.some(({ step }) => step === 'leave');
  const hint =
    isDone || repairs.every(({ step }) => step === 'leave') ? [] : [translate('damage.repair.say-yes')];
  return {
    json: { repairs, done: isDone },
    lines: repairs.length === 0 ? [translate('damage.repair.nothing')] : lines,
    messages: hint,
    failed: isLeft,
  };
}
