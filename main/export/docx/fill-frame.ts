/** Pours the body of a book into the frame: pages, notes, links, lists, properties; and what docx has no option for. */
import { LOCALES, type Language } from '../../../shared/i18n/language.ts';
import type { Section } from './blocks.ts';
import { escapeXml } from './clean-text.ts';
import { coreProperties } from './core-properties.ts';
import type { Frame, Parts } from './frame.ts';
import type { Ledger, TextPart } from './ledger.ts';
import { withNumberedLists } from './lists.ts';
import { NOTE_LINE } from './note-line.ts';
import { DRAWING_NAMESPACES } from './picture.ts';
import type { BookContext } from './phrases.ts';
import { TABLE_STYLE } from './table-style.ts';
import { writeSection } from './write-blocks.ts';

const NAMESPACES =
  `${DRAWING_NAMESPACES} ` +
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function fillFrame(
  frame: Frame,
  sections: readonly Section[],
  ledger: Ledger,
  context: BookContext,
): Parts {
  const parts = new Map(frame.parts);
  parts.set('word/document.xml', documentPart(frame, sections, ledger));
  change(parts, 'word/footnotes.xml', (xml) => withFootnotes(xml, ledger.footnotes));
  change(parts, 'word/endnotes.xml', withNoteLines);
  change(parts, 'word/numbering.xml', (xml) => withNumberedLists(xml, ledger.lists));
  change(parts, 'word/styles.xml', withOwnStyles);
  change(parts, 'word/settings.xml', (xml) => withOwnSettings(xml, context.language));
  change(parts, 'word/_rels/document.xml.rels', (xml) => withLinks(xml, ledger, 'document'));
  change(parts, 'word/_rels/document.xml.rels', (xml) => withPictures(xml, ledger));
  change(parts, '[Content_Types].xml', (xml) => withPictureType(xml, ledger));
  change(parts, 'word/_rels/footnotes.xml.rels', (xml) => withLinks(xml, ledger, 'footnotes'));
  parts.set('docProps/core.xml', `${XML_DECLARATION}${coreProperties(context)}`);
  withoutCustomProperties(parts);
  return parts;
}

function documentPart(frame: Frame, sections: readonly Section[], ledger: Ledger): string {
  const last = sections.length - 1;
  const pages = sections.map((section, index) =>
    writeSection(section, index === last ? null : (frame.sectionProperties[index] ?? ''), ledger),
  );
  const properties = frame.sectionProperties[last] ?? '';
  return `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${pages.join('')}${properties}</w:body></w:document>`;
}

function withFootnotes(xml: string, footnotes: readonly string[]): string {
  return withNoteLines(xml).replace('</w:footnotes>', () => `${footnotes.join('')}</w:footnotes>`);
}

/** Puts a hairline above notes instead of Word's thick black one, which docx moreover marks with a note's number. */
function withNoteLines(xml: string): string {
  return xml.replace(
    /(<w:(footnote|endnote) w:type="\w+" w:id="-?\d+">).*?<\/w:\2>/gsu,
    (_, start: string, kind: string) => `${start}${NOTE_LINE}</w:${kind}>`,
  );
}

/** docx leaves out the style that every character style is based on, and has no option for table styles. */
function withOwnStyles(xml: string): string {
  const base =
    '<w:style w:type="character" w:styleId="DefaultParagraphFont" w:default="1"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
  return xml.replace('</w:styles>', `${base}${TABLE_STYLE}</w:styles>`);
}

/** Names the lines above the notes, as Word's own files do, and the language of fonts that the theme chooses. */
function withOwnSettings(xml: string, language: Language): string {
  const lines = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  return xml
    .replace('<w:compat>', `${lines}<w:compat>`)
    .replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${LOCALES[language]}"/>`);
}

function withLinks(xml: string, ledger: Ledger, part: TextPart): string {
  const links = [...ledger.linksOf(part)].map(
    ([address, id]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ` +
      `Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  const open = xml.replace(/ ?\/>$/u, '></Relationships>');
  const whole = xml.includes('</Relationships>') ? xml : open;
  return whole.replace('</Relationships>', () => `${links.join('')}</Relationships>`);
}

function withPictures(xml: string, ledger: Ledger): string {
  const pictures = [...ledger.heldPictures().values()].map(
    ({ relation, part }) =>
      `<Relationship Id="${relation}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${part}"/>`,
  );
  return xml.replace('</Relationships>', () => `${pictures.join('')}</Relationships>`);
}

function withPictureType(xml: string, ledger: Ledger): string {
  if (ledger.heldPictures().size === 0 || xml.includes('Extension="png"')) return xml;
  return xml.replace(
    /<Types [^>]*>/u,
    (types) => `${types}<Default ContentType="image/png" Extension="png"/>`,
  );
}

/** docx always writes a part for custom properties; this book has none. */
function withoutCustomProperties(parts: Parts): void {
  parts.delete('docProps/custom.xml');
  change(parts, '_rels/.rels', (xml) => xml.replace(/<Relationship [^>]*custom\.xml"\/>/u, ''));
  change(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*custom\.xml"\/>/u, ''));
}

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const before = parts.get(name);
  if (before === undefined) throw new Error(`docx wrote no ${name}`);
  parts.set(name, edit(before));
}
