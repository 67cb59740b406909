/**
 * Reads an XML part from end to end and refuses what Word would refuse (XML 1.0, sections 2.2, 3.1, 4.1; Namespaces, section 5). It
 * knows the little that the parts of a package hold: no document types, comments or processing instructions.
 */

export interface XmlVisitor {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Why a part is not well-formed, with the place. */
export class XmlError extends Error {
  constructor(reason: string, xml: string, offset: number) {
    super(
      `${reason} at character ${String(offset)}, near “${xml.slice(Math.max(0, offset - 30), offset + 30)}”`,
    );
    this.name = 'XmlError';
  }
}

const NAME = '[\\p{L}_][\\p{L}\\p{N}._\\-]*(?::[\\p{L}_][\\p{L}\\p{N}._\\-]*)?';
const TOKEN = new RegExp(
  `<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/)?>|(?<text>[^<]+)`,
  'uy',
);
const ATTRIBUTE = new RegExp(`\\s+(?<name>${NAME})\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, 'guy');
const DECLARATION = /^\uFEFF?<\?xml [^?<>]*\?>\s*/u;

const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const REFERENCE = /&(?:#x(?<hex>[0-9a-fA-F]+)|#(?<decimal>\d+)|(?<entity>\w+));|&/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Throws an XmlError unless the part is one well-formed element. */
export function scanXml(xml: string, visitor: XmlVisitor = {}): void {
  const open: Scope[] = [];
  let offset = DECLARATION.exec(xml)?.[0].length ?? 0;
  let roots = 0;
  while (offset < xml.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(xml)?.groups;
    if (!token) throw new XmlError('malformed markup', xml, offset);
    try {
      if (open.length === 0 && token['name'] !== undefined) roots += 1;
      readToken(token, open, visitor);
    } catch (error) {
      throw error instanceof XmlError ? error : new XmlError(String(error), xml, offset);
    }
    offset = TOKEN.lastIndex;
  }
  if (open.length > 0 || roots !== 1) throw new XmlError('not one whole element', xml, offset);
}

/** An element that is open, with the prefixes it can use. */
interface Scope {
  name: string;
  prefixes: ReadonlySet<string>;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Throws a string that says what is wrong with the token. */
function readToken(token: Groups, open: Scope[], visitor: XmlVisitor): void {
  const { name, text } = token;
  if (text !== undefined) return readText(text, open, visitor);
  if (name === undefined) throw new Error('no name');
  if (token['close'] !== undefined) return readClose(name, token, open, visitor);
  const attributes = readAttributes(token['attributes'] ?? '');
  const prefixes = declaredPrefixes(attributes, open.at(-1)?.prefixes ?? BUILT_IN);
  requirePrefixes([name, ...attributes.keys()], prefixes);
  visitor.open?.(name, attributes);
  if (token['empty'] === undefined) open.push({ name, prefixes });
  else visitor.close?.(name);
}

function readText(raw: string, open: readonly Scope[], visitor: XmlVisitor): void {
  const text = decode(raw);
  if (open.length === 0 && text.trim() !== '') throw new Error('text outside the element');
  if (raw.includes(']]>')) throw new Error(']]> in text');
  visitor.text?.(text);
}

function readClose(name: string, token: Groups, open: Scope[], visitor: XmlVisitor): void {
  const last = open.pop();
  if (last?.name !== name || token['attributes'] !== '' || token['empty'] !== undefined) {
    throw new Error(`</${name}> closes <${last?.name ?? 'nothing'}>`);
  }
  visitor.close?.(name);
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of source.matchAll(ATTRIBUTE)) {
    const name = groups?.['name'] ?? '';
    if (attributes.has(name)) throw new Error(`attribute ${name} given twice`);
    attributes.set(name, decode(groups?.['double'] ?? groups?.['single'] ?? ''));
  }
  return attributes;
}

const BUILT_IN: ReadonlySet<string> = new Set(['xml', 'xmlns']);

function declaredPrefixes(
  attributes: ReadonlyMap<string, string>,
  inherited: ReadonlySet<string>,
): ReadonlySet<string> {
  const declared = [...attributes.keys()].filter((name) => name.startsWith('xmlns:'));
  return declared.length === 0
    ? inherited
    : new Set([...inherited, ...declared.map((name) => name.slice(6))]);
}

function requirePrefixes(names: readonly string[], prefixes: ReadonlySet<string>): void {
  const unknown = names.find((name) => name.includes(':') && !prefixes.has(name.slice(0, name.indexOf(':'))));
  if (unknown !== undefined) throw new Error(`undeclared prefix in ${unknown}`);
}

function decode(raw: string): string {
  const text = raw.includes('&') ? raw.replace(REFERENCE, decodeReference) : raw;
  if (ILLEGAL.test(text)) throw new Error('a character that XML cannot hold');
  return text;
}

function decodeReference(reference: string, ...rest: unknown[]): string {
  const groups = rest.at(-1) as Groups;
  const { hex, decimal, entity } = groups;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  const text = entity === undefined ? characterOf(code) : ENTITIES[entity];
  if (text === undefined) throw new Error(`${reference} refers to nothing`);
  return text;
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
