import { afterEach, expect, it, vi } from 'vitest';
import { releaseOptions } from '../../scripts/packaging/release.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('a release refuses a runtime that the user put in its place', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/somewhere/electron');
  await expect(releaseOptions([])).rejects.toThrow(/package:test/);
});

it('a release refuses to do without the official Electron', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  vi.stubEnv('ELECTRON_GET_USE_PROXY', undefined);
  for (const mirror of ['ELECTRON_MIRROR', 'npm_config_electron_mirror'])
    vi.stubEnv(mirror, 'http://127.0.0.1:9/');
  await expect(releaseOptions([])).rejects.toThrow(/official Electron/);
});

it('a release checks each Electron archive against a published checksum', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  vi.stubEnv('ELECTRON_GET_USE_PROXY', '1'); // taken at its word that the network works
  const { config } = await releaseOptions(['--linux']);
  const checksums = Reflect.get(
    Object(Reflect.get(Object(config), 'electronDownload')),
    'checksums',
  ) as object;
  expect(Object.keys(checksums)).toContainEqual(expect.stringMatching(/^electron-v45\..*-linux-x64\.zip$/));
});
