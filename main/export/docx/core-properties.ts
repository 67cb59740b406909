/** What the file says of itself (ISO/IEC 29500-2, core properties); dated by the book, never by the clock, for the same bytes. */
import { LOCALES } from '../../../shared/i18n/language.ts';
import { cleanLine, escapeXml, shorten } from './clean-text.ts';
import type { BookContext } from './phrases.ts';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export function coreProperties(context: BookContext): string {
  const { asOf } = context.outline;
  const properties = [
    ...textProperties(context).map(([name, content]) => `<${name}>${escapeXml(content)}</${name}>`),
    date('dcterms:created', asOf),
    date('dcterms:modified', asOf),
  ];
  return `<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}

/** Word cuts longer properties off. */
const LONGEST = 255;

/** Name and text of each property that has words. */
export function textProperties({ outline, language, t }: BookContext): [string, string][] {
  const author = cleanLine(outline.preparedBy) || t('word.program');
  const event = cleanLine(outline.event);
  const properties: [string, string][] = [
    ['dc:title', cleanLine(outline.title)],
    ['dc:subject', event === '' ? t('word.subject-plain') : t('word.subject', { event })],
    ['dc:creator', author],
    ['cp:keywords', t('word.keywords')],
    ['dc:language', LOCALES[language]],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
  ];
  return properties.map(([name, content]) => [name, shorten(content, LONGEST)]);
}

function date(name: string, day: string): string {
  return `<${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</${name}>`;
}
