/** `npm run package` makes a release into dist/; `npm run package:test` (`--test`) a test build into dist/test-build/. */
import { build } from 'electron-builder';
import { buildAll } from './build/build-all.mjs';
import { isStale } from './build/staleness.mjs';
import { main } from './run.mjs';
import { releaseOptions } from './packaging/release.mjs';
import { testBuildOptions } from './packaging/test-build.mjs';
import { resolveRuntime } from './runtime/resolve-runtime.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  const options = args.includes('--test')
    ? testBuildOptions(await resolveRuntime())
    : await releaseOptions(args);
  if (isStale()) await buildAll();
  await build({ ...options, publish: 'never' });
});
