/** Reads the YAML front matter of a text. Damage never refuses a document: what can be read is used, the rest is told. */
import { parseDocument } from 'yaml';
import type { Span } from '../../../shared/documents/block.ts';
import type { Warning } from '../../../shared/documents/warning.ts';
import type { FrontMatter } from './reader.ts';

/** Longest front matter that is looked for, in UTF-16 units. */
const LONGEST = 20_000;

interface Fenced {
  span: Span;
  source: string;
  isClosed: boolean;
}

/** @returns null when the text begins with no front matter; `text` is the given one with front matter blanked, unit for unit */
export function splitFrontMatter(
  text: string,
  fileName: string,
): { frontMatter: FrontMatter | null; text: string; warnings: Warning[] } {
  const fenced = findFenced(text);
  if (!fenced) return { frontMatter: null, text, warnings: [] };
  const { span, source, isClosed } = fenced;
  const unclosed: Warning = { code: 'front-matter-unclosed', details: { file: fileName } };
  const { fields, warnings } = parseFields(source, fileName);
  return {
    frontMatter: { span, fields },
    text: text.slice(0, span.end).replace(/[^\r\n]/g, ' ') + text.slice(span.end),
    warnings: isClosed ? warnings : [unclosed, ...warnings],
  };
}

export function hasFrontMatter(text: string): boolean {
  return findFenced(text) !== null;
}

/** Between two lines of three hyphens; where the second is missing, as far as there are lines of `key: value`. */
function findFenced(text: string): Fenced | null {
  const opening = /^[\s\ufeff]{0,20}?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const first = /^[ \t]*(?:#.*|["']?[\p{L}\p{N}_-]{1,40}["']?[ \t]*:.*)/u.exec(
    text.slice(start, start + 500),
  );
  if (!first) return null;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + LONGEST));
  const isClosed = closing !== null && isLikeYaml(text.slice(start, start + closing.index));
  const inside = isClosed ? closing.index : (/^[ \t]*$/m.exec(text.slice(start))?.index ?? 0);
  const end = start + inside + (isClosed ? closing[0].length : 0);
  return {
    span: { start: text.indexOf('---'), end },
    source: text.slice(start, start + inside),
    isClosed,
  };
}

/** Mostly `key: value`, items, comments and indented lines; a text between two rules is not. */
function isLikeYaml(source: string): boolean {
  const lines = source.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const fitting = lines.filter((line) => /^(?:[ \t#-]|["']?[\p{L}\p{N}_ -]{1,40}["']?[ \t]?:)/u.test(line));
  return fitting.length >= 0.7 * lines.length;
}

const OPTIONS = { schema: 'core', strict: false, uniqueKeys: false, logLevel: 'silent' } as const;

function parseFields(
  source: string,
  fileName: string,
): { fields: Record<string, unknown>; warnings: Warning[] } {
  try {
    const document = parseDocument(source, OPTIONS);
    const reason = document.errors[0]?.code;
    if (reason) return { fields: parseLines(source), warnings: [unread(fileName, reason)] };
    const fields: unknown = document.toJS({ maxAliasCount: 20 });
    return { fields: isRecord(fields) ? fields : {}, warnings: [] };
  } catch (error) {
    return { fields: {}, warnings: [unread(fileName, error instanceof Error ? error.name : 'unknown')] };
  }
}

/** Of damaged front matter the lines that are whole by themselves. */
function parseLines(source: string): Record<string, unknown> {
  const lines = source.split(/\r\n|\n|\r/).flatMap((line): [string, unknown][] => {
    const [, key, value] = /^([\p{L}\p{N}_-]{1,40}):[ \t]+(\S.*)$/u.exec(line) ?? [];
    if (key === undefined || value === undefined) return [];
    const document = parseDocument(value, OPTIONS);
    const parsed: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    return typeof parsed === 'string' ? [[key, parsed]] : [];
  });
  return Object.fromEntries(lines);
}

function unread(fileName: string, reason: string): Warning {
  return { code: 'front-matter-unread', details: { file: fileName, reason } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
