/** What Word wraps around text: content controls, and one thing given twice for programs of different age. */
import type { LeftOut } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { attributeOf, childOf, childrenOf, follow, has } from './xml-tree.ts';

/** What a control holds; undefined, and counted, where that is no text of the document: a prompt to fill it in, a table of contents. */
export function controlContent(control: XmlElement, leftOut: LeftOut): XmlElement | undefined {
  const properties = childOf(control, 'w:sdtPr');
  const gallery = attributeOf(follow(properties, 'w:docPartObj', 'w:docPartGallery'), 'w:val');
  if (gallery === 'Table of Contents') leftOut.contents += 1;
  else if (childOf(properties, 'w:showingPlcHdr')) leftOut.hiddenTexts += 1;
  else return childOf(control, 'w:sdtContent');
  return undefined;
}

/** The form for newer programs, unless only the one for older programs has words. */
export function chooseAlternative(element: XmlElement): XmlElement | undefined {
  const choices = childrenOf(element, 'mc:Choice');
  const fallback = childOf(element, 'mc:Fallback');
  const worded = choices.find(hasWords) ?? (fallback && hasWords(fallback) ? fallback : undefined);
  return worded ?? choices[0] ?? fallback;
}

function hasWords(element: XmlElement): boolean {
  return has(element, ({ name }) => name === 'w:t');
}
