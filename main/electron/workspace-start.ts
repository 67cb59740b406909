/**
 * The way to an open workspace and back: opening, locked, open or failed. The window shows where it stands; nothing else of the program
 * is asked for anything before it is open.
 */
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { Problem } from '../../shared/result.ts';
import type { WorkspaceState } from '../../shared/store/workspace-state.ts';
import type { AskSecret } from '../store/encryption/open-encryption.ts';
import type { RememberedKeys } from '../store/encryption/remembered-keys.ts';
import type { App } from '../create-app.ts';
import type { Program } from './program.ts';

type Step =
  | { state: 'opening' }
  | { state: 'locked' }
  | { state: 'open'; program: Program }
  | { state: 'failed'; error: unknown };

interface StartContext {
  folder: string;
  open: (secret: AskSecret) => Promise<Program>;
  /** Makes the file anew that says that the folder is a workspace. */
  rebuild: (secret: AskSecret) => Promise<void>;
  remembered: RememberedKeys;
  language: () => Language;
  /** Called at each step. */
  tell: () => void;
}

export class WorkspaceStart {
  readonly folder: string;
  readonly remembered: RememberedKeys;
  private readonly context: StartContext;
  private step: Step = { state: 'opening' };
  private queue: Promise<unknown> = Promise.resolve();
  /** What opened it last, or was to. */
  private secret: AskSecret = () => Promise.resolve(null);

  constructor(context: StartContext) {
    this.context = context;
    this.folder = context.folder;
    this.remembered = context.remembered;
  }

  /** Opens the workspace, if this machine remembers how or it is not encrypted. Never rejects: `state` says how it went. */
  begin(): Promise<void> {
    return this.inTurn(async () => {
      if (this.step.state === 'open') return;
      this.go({ state: 'opening' });
      await this.tryOpening((id) => this.rememberedSecret(id)).catch(() => undefined);
    });
  }

  /** @throws Problem `wrong-passphrase`; the workspace then stays locked */
  unlock(passphrase: string): Promise<void> {
    return this.inTurn(async () => {
      if (this.step.state === 'locked') await this.tryOpening(() => Promise.resolve({ passphrase }));
    });
  }

  /** Makes a damaged workspace.json anew, with what the backups know of it, and opens the workspace. */
  rebuild(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.canRebuild()) return;
      try {
        await this.context.rebuild(this.secret);
      } catch (error) {
        this.go({ state: 'failed', error });
        return;
      }
      await this.tryOpening(this.secret).catch(() => undefined);
    });
  }

  private canRebuild(): boolean {
    const { step } = this;
    return step.state === 'failed' && step.error instanceof Problem && step.error.code === 'workspace-unread';
  }

  /** Closes an encrypted workspace; nothing of it stays in this process. */
  lock(): Promise<void> {
    return this.inTurn(async () => {
      if (this.step.state !== 'open' || !this.step.program.app.isEncrypted()) return;
      await this.step.program.app.close();
      this.go({ state: 'locked' });
    });
  }

  /** Before the program ends. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      if (this.step.state === 'open') await this.step.program.app.close();
    });
  }

  /** Null as long as the workspace is not open. */
  openApp(): App | null {
    return this.step.state === 'open' ? this.step.program.app : null;
  }

  /** @throws the Problem that keeps the workspace from being open */
  async whenOpen(): Promise<Program> {
    if (this.step.state === 'opening') await this.queue;
    if (this.step.state === 'open') return this.step.program;
    throw this.step.state === 'failed'
      ? this.step.error
      : new Problem('workspace-locked', { folder: this.folder });
  }

  async state(): Promise<WorkspaceState> {
    const { folder, step, remembered } = this;
    if (step.state === 'opening') return { state: 'opening' };
    if (step.state === 'locked')
      return { state: 'locked', folder, canRemember: await remembered.canRemember() };
    if (step.state === 'failed') {
      const explained = explainProblem(step.error, this.context.language());
      return { state: 'failed', folder, ...explained, canRebuild: this.canRebuild() };
    }
    const key = step.program.app.rememberable();
    return {
      state: 'open',
      isEncrypted: step.program.app.isEncrypted(),
      canRemember: await remembered.canRemember(),
      isRemembered: key !== null && (await remembered.has(folder, key.id)),
    };
  }

  private async rememberedSecret(id: string): ReturnType<AskSecret> {
    const key = await this.remembered.find(this.folder, id).catch(() => null);
    return key && { key };
  }

  private async tryOpening(secret: AskSecret): Promise<void> {
    this.secret = secret;
    try {
      this.go({ state: 'open', program: await this.context.open(secret) });
    } catch (error) {
      const code = error instanceof Problem ? error.code : null;
      if (code === 'workspace-locked' || code === 'wrong-passphrase') this.go({ state: 'locked' });
      else this.go({ state: 'failed', error });
      throw error;
    }
  }

  private go(step: Step): void {
    this.step = step;
    this.context.tell();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
