/** What the file says of itself (ISO/IEC 29500-2, core properties); dated by the book, never by the clock, for the same bytes. */
import { LOCALES } from '../../../shared/i18n/language.ts';
import { cleanLine, escapeXml, shorten } from './clean-text.ts';
import type { BookContext } from './phrases.ts';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export function coreProperties({ outline, language, t }: BookContext): string {
  const author = cleanLine(outline.preparedBy) || t('word.program');
  const event = cleanLine(outline.event);
  const properties = [
    element('dc:title', cleanLine(outline.title)),
    element('dc:subject', event === '' ? t('word.subject-plain') : t('word.subject', { event })),
    element('dc:creator', author),
    element('cp:keywords', t('word.keywords')),
    element('dc:language', LOCALES[language]),
    element('cp:lastModifiedBy', author),
    element('cp:revision', '1'),
    date('dcterms:created', outline.asOf),
    date('dcterms:modified', outline.asOf),
  ];
  return `<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}

/** Word cuts longer properties off. */
const LONGEST = 255;

function element(name: string, content: string): string {
  return `<${name}>${escapeXml(shorten(content, LONGEST))}</${name}>`;
}

function date(name: string, day: string): string {
  return `<${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</${name}>`;
}
