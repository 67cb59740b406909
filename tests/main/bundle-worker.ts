/** Bundles a worker the way it is shipped, for tests that run it in a thread. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { inRoot } from '../../scripts/paths.mjs';

interface BundledWorker {
  file: string;
  remove: () => Promise<void>;
}

export async function bundleWorker(source: string): Promise<BundledWorker> {
  const outDir = inRoot('node_modules', '.cache', `worker-test-${String(process.pid)}-${String(Date.now())}`);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: inRoot(source),
        output: { format: 'cjs', entryFileNames: 'worker.cjs', chunkFileNames: '[name].cjs' },
      },
    },
  });
  return {
    file: join(outDir, 'worker.cjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
