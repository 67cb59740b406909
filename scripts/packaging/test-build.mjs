/** A test build: an unpacked folder with whatever runtime this machine has, and a name that nobody mistakes for a release. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../paths.mjs';
import { Platform } from 'electron-builder';
import { versionOf } from '../runtime/dist.mjs';

const OUTPUT = path.join(DIST, 'test-build');
const NAME = 'HLED Briefing Book (test build)';
const EXECUTABLE = 'hled-briefing-book-test-build';

/**
 * @param {string} dist folder of the runtime
 * @returns {import('electron-builder').CliOptions}
 */
export function testBuildOptions(dist) {
  return {
    targets: Platform.current().createTarget('dir'),
    config: {
      extends: 'electron-builder.yml',
      appId: 'org.hled-briefing-book.test-build',
      productName: NAME,
      extraMetadata: { productName: NAME, testBuild: true },
      directories: { output: OUTPUT },
      electronDist: dist,
      electronVersion: versionOf(dist),
      linux: { executableName: EXECUTABLE },
      afterPack: dropDefaultApp,
    },
  };
}

/** @returns {string} the program that the test build consists of */
export function testBuildExecutable() {
  if (process.platform === 'linux') return path.join(OUTPUT, 'linux-unpacked', EXECUTABLE);
  if (process.platform === 'win32') return path.join(OUTPUT, 'win-unpacked', `${NAME}.exe`);
  return path.join(OUTPUT, 'mac', `${NAME}.app`, 'Contents/MacOS', NAME);
}

/** A ready-made runtime brings things that electron-builder takes away only from one it downloaded itself. */
/** @param {import('electron-builder').AfterPackContext} context */
function dropDefaultApp({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  rmSync(path.join(resources, 'default_app.asar'), { recursive: true, force: true });
  rmSync(path.join(appOutDir, 'version'), { force: true });
}
