/** The rules themselves, as plain functions over imports, so that made-up breaches can show that they catch something. */
import type { Import } from './imports.ts';

/** A room and what it may import: folders of this repository, `node`, and packages as `npm:name` or `npm:@scope/*`. */
export interface Room {
  room: string;
  mayImport: readonly string[];
}

/** @returns one line for each import that no line of the table allows */
export function tableBreaches(imports: Import[], table: readonly Room[]): string[] {
  return imports
    .filter(({ from, to }) => !(roomOf(from, table)?.mayImport ?? []).some((allowed) => covers(allowed, to)))
    .map(describe);
}

/** @returns one line for each import from a noun to one that stands later in the order */
export function nounBreaches(imports: Import[], order: readonly (readonly string[])[]): string[] {
  const rankOf = (file: string) => order.findIndex((nouns) => nouns.includes(file.split('/')[1] ?? ''));
  return imports
    .filter(({ from, to }) => rankOf(from) >= 0 && !to.startsWith('npm:') && rankOf(to) > rankOf(from))
    .map(describe);
}

/** @returns one line for each file that imports itself through others, the way round included */
export function cycles(imports: Import[]): string[] {
  const next = targetsByFile(imports);
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || finished.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function targetsByFile(imports: Import[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
}

const RE_EXPORT = /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/** Is a file nothing but re-exports? Such a file hides where things are. */
export function isBarrel(source: string): boolean {
  const code = source.replace(COMMENT, '').trim();
  return code !== '' && code.replace(RE_EXPORT, '').trim() === '';
}

/** The most exact line of the table that a file falls under. */
function roomOf(file: string, table: readonly Room[]): Room | undefined {
  return table
    .filter(({ room }) => isIn(file, room))
    .sort((one, other) => other.room.length - one.room.length)[0];
}

function covers(allowed: string, to: string): boolean {
  return allowed.endsWith('/*') ? to.startsWith(allowed.slice(0, -1)) : isIn(to, allowed);
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function describe({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
