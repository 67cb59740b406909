/** Data keys that this machine was asked to remember, one per workspace folder, sealed by the keychain of the system. */
import { z } from 'zod';
import { DurableJson } from '../durable-json.ts';
import { diskFiles, type Files } from '../files.ts';
import { KEY_BYTES } from './derive-key.ts';

/** What seals for this user of this machine alone. */
export interface Keychain {
  isAvailable: () => Promise<boolean>;
  seal: (text: string) => Promise<Buffer>;
  /** Rejects for what another user or machine has sealed. */
  open: (sealed: Buffer) => Promise<string>;
}

const fileSchema = z.object({
  workspaces: z.record(z.string(), z.object({ id: z.string(), sealed: z.base64() })),
});
type Remembered = z.infer<typeof fileSchema>['workspaces'];

export class RememberedKeys {
  private readonly file: DurableJson;
  private readonly keychain: Keychain;

  /** @param file where this machine keeps them; beside its settings, not in a workspace */
  constructor(file: string, keychain: Keychain, files: Files = diskFiles) {
    this.file = new DurableJson(file, files);
    this.keychain = keychain;
  }

  /** A keychain that fails is as good as none. */
  async canRemember(): Promise<boolean> {
    return this.keychain.isAvailable().catch(() => false);
  }

  async has(folder: string, id: string): Promise<boolean> {
    return (await this.read())[folder]?.id === id;
  }

  /** @param id of the key file: one that was remembered for another passphrase is forgotten. @returns null when none is known */
  async find(folder: string, id: string): Promise<Buffer | null> {
    const found = (await this.read())[folder];
    if (!found || !(await this.canRemember())) return null;
    const key = found.id === id ? await this.open(found.sealed) : null;
    if (!key) await this.forget(folder);
    return key;
  }

  async remember(folder: string, { id, key }: { id: string; key: Buffer }): Promise<void> {
    const sealed = (await this.keychain.seal(key.toString('base64'))).toString('base64');
    await this.write({ ...(await this.read()), [folder]: { id, sealed } });
  }

  async forget(folder: string): Promise<void> {
    const remembered = await this.read();
    if (!Object.hasOwn(remembered, folder)) return;
    await this.write(Object.fromEntries(Object.entries(remembered).filter(([other]) => other !== folder)));
  }

  private async open(sealed: string): Promise<Buffer | null> {
    try {
      const key = Buffer.from(await this.keychain.open(Buffer.from(sealed, 'base64')), 'base64');
      return key.length === KEY_BYTES ? key : null;
    } catch {
      return null;
    }
  }

  /** A file that cannot be read only means that the passphrase is asked for. */
  private async read(): Promise<Remembered> {
    const content = await this.file.read().catch(() => null);
    const parsed = fileSchema.safeParse(content);
    return parsed.success ? parsed.data.workspaces : {};
  }

  private async write(workspaces: Remembered): Promise<void> {
    await this.file.write({ workspaces });
  }
}
