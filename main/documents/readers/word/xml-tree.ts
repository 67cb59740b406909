/** Ways through the tree of a part. */
import type { XmlElement, XmlNode } from './read-xml.ts';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (
    element?.children.filter((child): child is XmlElement => isElement(child) && child.name === name) ?? []
  );
}

/** The element at the end of a path of child names. */
export function follow(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce(childOf, element);
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const attributes = element?.attributes ?? [];
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return attributes[index + 1];
  }
  return undefined;
}

/** Word's usual `w:val` of a child: the 2 of `<w:pPr><w:outlineLvl w:val="2"/></w:pPr>`. */
export function valueOf(element: XmlElement | undefined, child: string): string | undefined {
  return attributeOf(childOf(element, child), 'w:val');
}

/** A number that fits; undefined for anything else. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A property that is there is on, unless it says otherwise; undefined where it is not there. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'w:val') ?? '1');
}

/** The text directly in an element. */
export function ownText(element: XmlElement | undefined): string {
  return element?.children.map((child) => (isElement(child) ? '' : child)).join('') ?? '';
}

export function has(element: XmlElement, test: (inner: XmlElement) => boolean): boolean {
  return element.children.some((child) => isElement(child) && (test(child) || has(child, test)));
}
