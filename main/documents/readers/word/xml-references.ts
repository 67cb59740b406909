/** References in XML, of which a text without a document type knows five by name (XML 1.0, section 4.6). */

export type XmlFault = 'malformed' | 'document-type' | 'too-intricate';

/** Why an XML text is not read. */
export class XmlError extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

const REFERENCE = /&(?:#x([0-9a-f]{1,8})|#(\d{1,9})|([a-z]{1,8}));|&/gi;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** @throws XmlError */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeReference) : text;
}

function decodeReference(_all: string, hexadecimal?: string, decimal?: string, name?: string): string {
  const code = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  const character = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : NAMED.get(name ?? '');
  if (character === undefined) throw new XmlError('malformed');
  return character;
}
