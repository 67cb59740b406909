/** The namespaces of Word's parts, each with the one prefix that the readers know it by; the strict forms of ISO 29500 are the same. */

const WORD = 'w';
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', WORD],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', WORD],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'types'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'relations'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'core'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);
/** Of a namespace that no reader asks for. */
const UNKNOWN = '?';

/** What prefixes stand for at one place; names already looked up are kept. */
export interface NamespaceScope {
  prefixes: ReadonlyMap<string, string>;
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

const OUTERMOST: ReadonlyMap<string, string> = new Map();

/** @param written an element's attributes, which may declare prefixes: name, value, name, value */
export function namespaceScope(above?: NamespaceScope, written: readonly string[] = []): NamespaceScope {
  const declared = written.flatMap((name, index): [string, string][] => {
    const isDeclaration = index % 2 === 0 && (name === 'xmlns' || name.startsWith('xmlns:'));
    return isDeclaration ? [[name.slice(6), PREFIXES.get(written[index + 1] ?? '') ?? UNKNOWN]] : [];
  });
  if (above && declared.length === 0) return above;
  const prefixes = new Map([...(above?.prefixes ?? OUTERMOST), ...declared]);
  return { prefixes, elements: new Map(), attributes: new Map() };
}

/** A name with its one prefix. An attribute without a prefix is in no namespace. */
export function canonicalName(raw: string, scope: NamespaceScope, isAttribute: boolean): string {
  const known = isAttribute ? scope.attributes : scope.elements;
  const found = known.get(raw);
  if (found !== undefined) return found;
  const name = lookUp(raw, scope, isAttribute);
  known.set(raw, name);
  return name;
}

function lookUp(raw: string, { prefixes }: NamespaceScope, isAttribute: boolean): string {
  const colon = raw.indexOf(':');
  if (colon === -1 && isAttribute) return raw;
  const prefix = prefixes.get(raw.slice(0, Math.max(0, colon)));
  return prefix === undefined ? raw : `${prefix}:${raw.slice(colon + 1)}`;
}
