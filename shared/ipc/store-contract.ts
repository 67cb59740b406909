/** The channels of what keeps the workspace: opening and encryption, who may write, backups, damage, earlier versions, trash. */
import { z } from 'zod';
import { draftsSchema } from '../annotations/annotation.ts';
import {
  backupRefSchema,
  backupStatusSchema,
  backupSummarySchema,
  restorePreviewSchema,
  thingSchema,
} from '../store/backups/backup-answers.ts';
import { damageChoiceSchema, damagedFileSchema } from '../store/damage/damaged-file.ts';
import { accessSchema } from '../store/access.ts';
import { workspaceStateSchema } from '../store/workspace-state.ts';
import { thingsSchema, trashCountsSchema, trashItemSchema } from '../trash/trash.ts';
import {
  versionAddressSchema,
  versionContentSchema,
  versionKindSchema,
  versionListSchema,
} from '../versions/version.ts';

const nothing = z.null();
const deletion = z.object({ things: thingsSchema, confirmed: z.boolean() });

export const storeContract = {
  /** Answered at any time, as are `unlock` and `retry`; every other channel of data only once the workspace is open. */
  'workspace.state': { input: nothing, output: workspaceStateSchema },
  'workspace.unlock': { input: z.object({ passphrase: z.string(), remember: z.boolean() }), output: nothing },
  /** Tries again to open what failed to. */
  'workspace.retry': { input: nothing, output: nothing },
  /** Makes a damaged `workspace.json` anew and opens the workspace; the damaged file is kept aside. */
  'workspace.rebuild': { input: nothing, output: nothing },
  /** Closes an encrypted workspace until its passphrase is given. */
  'workspace.lock': { input: nothing, output: nothing },
  /** Remembers on this computer what opens the workspace, until the passphrase changes. */
  'workspace.remember': { input: nothing, output: nothing },
  'workspace.forget': { input: nothing, output: nothing },
  'workspace.encrypt': { input: z.object({ passphrase: z.string() }), output: nothing },
  'workspace.change-passphrase': {
    input: z.object({ current: z.string(), next: z.string() }),
    output: nothing,
  },
  'workspace.decrypt': { input: z.object({ passphrase: z.string() }), output: nothing },
  /** What is being written and not saved: new annotations under the id of their initiative, changed ones under their own. */
  'drafts.read': { input: nothing, output: draftsSchema },
  'drafts.keep': { input: draftsSchema, output: nothing },
  /** Whether the workspace may be changed from here. */
  'access.read': { input: nothing, output: accessSchema },
  /** Looks whether it is free now. */
  'access.try-again': { input: nothing, output: accessSchema },
  /** Takes it over from one who is not heard of any more. */
  'access.take-over': { input: nothing, output: accessSchema },
  'backups.status': { input: nothing, output: backupStatusSchema },
  /** Asks for another folder in a native dialog; null means the user cancelled. */
  'backups.choose-folder': { input: nothing, output: backupStatusSchema.nullable() },
  'backups.show-folder': { input: nothing, output: nothing },
  'backups.take': { input: nothing, output: nothing },
  /** Those of this workspace first, each newest first. */
  'backups.list': { input: nothing, output: z.array(backupSummarySchema) },
  /** What a backup would bring back. */
  'backups.read': { input: backupRefSchema, output: restorePreviewSchema },
  /** Null restores everything that differs. */
  'backups.restore': {
    input: backupRefSchema.extend({ things: z.array(thingSchema).nullable() }),
    output: z.object({ restored: z.int().nonnegative() }),
  },
  /** Files of the workspace that could not be read, and what can be done about each. */
  'damaged-files.list': { input: nothing, output: z.array(damagedFileSchema) },
  'damaged-files.settle': {
    input: z.object({ file: z.string(), choice: damageChoiceSchema }),
    output: nothing,
  },
  /** Earlier versions of a book or an annotation. */
  'versions.list': {
    input: z.object({ kind: versionKindSchema, id: z.string() }),
    output: versionListSchema,
  },
  'versions.read': { input: versionAddressSchema, output: versionContentSchema },
  /** Makes an earlier version the present one; `cardsLeftOut`: cards whose document was deleted for good since. */
  'versions.restore': {
    input: versionAddressSchema,
    output: z.object({ cardsLeftOut: z.int().nonnegative() }),
  },
  'trash.list': { input: nothing, output: z.array(trashItemSchema) },
  /** Refused with `confirm-deletion`, which has the counts, until the user has said yes to much or to what others hang on. */
  'trash.move': { input: deletion, output: trashCountsSchema },
  'trash.restore': { input: z.object({ things: thingsSchema }), output: trashCountsSchema },
  /** Deletes for good what is in the trash. */
  'trash.delete': { input: deletion, output: trashCountsSchema },
};
