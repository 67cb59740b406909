/** Every sentence of the catalogues is said somewhere: what nobody says any more is taken out. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { en } from '../../../shared/i18n/en/catalogue.ts';

interface Tree {
  [key: string]: string | Tree;
}

function stemsOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [prefix + key.replace(/_(?:one|other)$/, '')]
      : stemsOf(value, `${prefix}${key}.`),
  );
}

async function sourceOf(room: string): Promise<string> {
  const names = await readdir(inRoot(room), { recursive: true });
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/^i18n[/\\]e[ns][/\\]/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(path.join(inRoot(room), name), 'utf8')));
  return texts.join('\n');
}

it('every sentence of the catalogues is said somewhere', async () => {
  const source = (await Promise.all(['shared', 'main', 'renderer'].map(sourceOf))).join('\n');
  const literals = new Set(source.match(/(?<=['"`])[\w.-]+(?=['"`])/g));
  // `terms.pillar.${pillar}` says all that begins with its fixed part
  const beginnings = source.match(/(?<=`)[a-zA-Z]+\.[\w.-]*(?=\$\{)/g) ?? [];
  const isSaid = (key: string) =>
    literals.has(key) ||
    beginnings.some((beginning) => beginning !== 'problems.' && key.startsWith(beginning));
  const isThrown = (key: string) =>
    key.startsWith('problems.') && literals.has(key.slice('problems.'.length));

  const unsaid = [...new Set(stemsOf(en))].filter((key) => !isSaid(key) && !isThrown(key));

  expect(unsaid).toEqual([]);
});
