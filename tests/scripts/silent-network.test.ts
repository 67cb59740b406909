import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../scripts/runtime/resolve-runtime.mjs';

/** A machine that accepts each connection and never says a word: what a network that swallows packets looks like. */
describe('on a network that never answers', () => {
  let server: Server;
  const sockets = new Set<Socket>();

  beforeEach(async () => {
    server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const variable of ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'npm_config_registry']) {
      vi.stubEnv(variable, address);
    }
    vi.stubEnv('ELECTRON_GET_USE_PROXY', undefined);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('a start gives up within five seconds and says what can be done', async () => {
    const started = Date.now();
    await expect(download()).rejects.toThrow(/ELECTRON_MIRROR/);
    expect(Date.now() - started).toBeLessThan(5000);
    expect(sockets.size).toBeGreaterThanOrEqual(2); // both the host of Electron and the registry were asked
  });
});
