/** Reads who imports whom: every import of the three rooms, types included, as dependency-cruiser sees it. */
import path from 'node:path';
import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import { ROOT } from '../../scripts/paths.mjs';

/** One import. `to` is a file of this repository, `node` for a module of Node itself, or `npm:` and a package's name. */
export interface Import {
  from: string;
  to: string;
}

export async function readImports(rooms: string[]): Promise<Import[]> {
  const { output } = await cruise(rooms, {
    baseDir: ROOT,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
    dependencies.map((dependency) => ({ from: source, to: nameOf(dependency, source) })),
  );
}

function nameOf({ module, dependencyTypes }: IDependency, from: string): string {
  if (dependencyTypes.includes('core')) return 'node';
  if (module.startsWith('.')) return path.posix.join(path.posix.dirname(from), module);
  const [scope = '', name = ''] = module.split('/');
  return `npm:${scope.startsWith('@') ? `${scope}/${name}` : scope}`;
}
