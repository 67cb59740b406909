/** Makes Word files of raw XML, as programs other than Word write them, and shows what is read of one in short lines. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readSource } from '../../../main/documents/readers/read-source.ts';
import type { ReadSource } from '../../../main/documents/readers/reader.ts';
import { plainText, type Block, type Run } from '../../../shared/documents/block.ts';
import { Problem } from '../../../shared/result.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

export interface WordParts {
  /** What stands in `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  /** Targets of links, by id. */
  links?: Record<string, string>;
  /** What stands in the core properties. */
  properties?: string;
  mainType?: string;
  /** Parts that replace or join the others, as they are; null takes one away. */
  others?: Record<string, string | Uint8Array | null>;
}

const PART_NAMES = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const;

export function wordFile(parts: WordParts | string): Uint8Array {
  const { others = {}, ...given } = typeof parts === 'string' ? { body: parts } : parts;
  const files: Record<string, string | Uint8Array | null> = { ...usualParts(given), ...others };
  const kept = Object.entries(files).flatMap(([name, content]): [string, Uint8Array][] =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
  );
  const zip: Zippable = Object.fromEntries(kept);
  return zipSync(zip);
}

function usualParts(parts: WordParts): Record<string, string> {
  const present = PART_NAMES.filter((name) => parts[name] !== undefined);
  const links = Object.entries(parts.links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const related = present.map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? MAIN_TYPE}"/></Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      `<Relationship Id="b" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(...related, ...links),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${SPACES}><w:body>${parts.body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.properties ?? ''}</cp:coreProperties>`,
    ...Object.fromEntries(
      present.map((name) => [`word/${name}.xml`, `<w:${name} ${SPACES}>${parts[name] ?? ''}</w:${name}>`]),
    ),
  };
}

function relationships(...entries: string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, runProperties)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

export function style(name: string): string {
  return `<w:pStyle w:val="${name}"/>`;
}

/** A list whose levels have these formats and texts: `decimal %1.`, `bullet •`. */
export function list(id: number, levels: readonly string[], more = ''): string {
  const each = levels.map((level, index) => {
    const [format = '', ...text] = level.split(' ');
    return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.join(' ')}"/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${String(id)}">${each.join('')}</w:abstractNum><w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/>${more}</w:num>`;
}

export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export async function readWord(parts: WordParts | string): Promise<ReadSource> {
  return readSource({ fileName: 'a.docx', bytes: wordFile(parts) });
}

export async function linesOf(parts: WordParts | string): Promise<string[]> {
  return (await readWord(parts)).blocks.map(inShort);
}

/** `h2 words`, `p words`, `1• words`, `row a | b`, `> words`, `note 1 words`, `---`; `__` stands around bold, `^` before what is raised. */
export function inShort(block: Block): string {
  return `${kindInShort(block)} ${block.runs.map(runInShort).join('')}`.trim();
}

function kindInShort(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${String(block.level)}`;
    case 'paragraph':
      return 'p';
    case 'list-item':
      return `${String(block.depth)}${block.ordered ? '#' : ''}${block.marker}`;
    case 'table-row':
      return block.isHeader ? 'head' : 'row';
    case 'quotation':
      return '>';
    case 'note':
      return `note ${block.marker}`;
    case 'rule':
      return '---';
  }
}

function runInShort({ text, bold, italic, superscript, href }: Run): string {
  const raised = superscript ? `^${text}` : text;
  const slanted = italic ? `_${raised}_` : raised;
  const heavy = bold ? `__${slanted}__` : slanted;
  return href === undefined ? heavy : `[${heavy}](${href})`;
}

export async function refusalOf(bytes: Uint8Array, fileName = 'a.docx'): Promise<Problem> {
  try {
    await readSource({ fileName, bytes });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${fileName} was not refused`);
}

export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ runs }) => plainText(runs)).join('\n');
}
