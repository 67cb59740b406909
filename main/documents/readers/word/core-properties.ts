/** What a Word file says of itself: its title. Its dates are those of saving, not of the text, and are not taken. */
import { plausibleTitle } from '../plausible-title.ts';
import type { FrontMatter } from '../reader.ts';
import type { XmlElement } from './read-xml.ts';
import { childOf, ownText } from './xml-tree.ts';

export function readTitleProperty(properties: XmlElement | null, fileName: string): FrontMatter | null {
  const title = plausibleTitle(ownText(childOf(properties ?? undefined, 'dc:title')), fileName);
  return title === null ? null : { span: null, fields: { title } };
}
