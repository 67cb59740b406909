/** Makes the test build that the tests start. A process of its own: electron-builder does not clean up after itself. */
import { inRoot } from '../../scripts/paths.mjs';
import { run } from '../../scripts/run.mjs';

export default async function makeTestBuild(): Promise<void> {
  const code = await run(process.execPath, [inRoot('scripts', 'package.mjs'), '--test']);
  if (code !== 0) throw new Error('The test build could not be made.');
}
