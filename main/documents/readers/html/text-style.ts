/** How text is shown, as far as it matters to a document: read from an element, its `style` and the simple rules of the style sheets. */
import type { Run } from '../../../../shared/documents/block.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

/** `isSymbol`: in a font of pictures, where a letter is drawn as a bullet. */
export type TextStyle = Omit<Run, 'text'> & { isSymbol?: true };

const STYLE_TAGS: Readonly<Record<string, TextStyle>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  sup: { superscript: true },
};

/** The declarations of classes, from rules that name nothing but a class. */
export type StyleSheet = ReadonlyMap<string, string>;

const LONGEST_SHEET = 500_000;
const LONGEST_RULES = 2000;

export function readStyleSheets(sheets: readonly string[]): StyleSheet {
  const classes = new Map<string, string>();
  for (const sheet of sheets) {
    let depth = 0; // rules inside `@media` and the like are of another device
    for (const rule of sheet.slice(0, LONGEST_SHEET).split('}')) {
      const parts = rule.split('{');
      if (parts.length === 2 && depth === 0) addRule(parts[0] ?? '', parts[1] ?? '', classes);
      depth = Math.max(0, depth + parts.length - 2);
    }
  }
  return classes;
}

function addRule(selectors: string, body: string, classes: Map<string, string>): void {
  for (const selector of selectors.slice(selectors.lastIndexOf(';') + 1).split(',')) {
    const name = /^\s*(?:p|li|span|div)?\.([\w-]{1,60})\s*$/.exec(selector)?.[1];
    if (name === undefined) continue;
    const before = classes.get(name) ?? '';
    if (before.length < LONGEST_RULES) classes.set(name, `${body.toLowerCase()};${before}`);
  }
}

/** What an element itself declares, in lower case. */
export function ownDeclarations(element: HtmlElement): string {
  return (attribute(element, 'style') ?? '').toLowerCase();
}

/** What it declares, then what its classes do: the first that speaks of a thing counts. */
export function declarationsOf(element: HtmlElement, sheet: StyleSheet): string {
  const own = ownDeclarations(element);
  if (sheet.size === 0) return own;
  const names = attribute(element, 'class')?.split(/\s+/) ?? [];
  return [own, ...names.flatMap((name) => sheet.get(name) ?? [])].join(';');
}

/** The style of text in an element, given the style around it. */
export function styleInside(element: HtmlElement, declarations: string, around: TextStyle): TextStyle {
  const tag = STYLE_TAGS[element.tagName];
  const href = element.tagName === 'a' ? addressOf(element) : null;
  if (!tag && href === null && declarations === '' && !isNoteReference(element)) return around;
  const style: TextStyle = { ...around, ...tag };
  if (href !== null) style.href = href;
  if (isNoteReference(element)) style.superscript = true;
  if (declarations !== '') applyDeclarations(style, declarations);
  return style;
}

function applyDeclarations(style: TextStyle, declarations: string): void {
  const weight = /font-weight:\s?(?:(bold|bolder|[6-9]00)|(?:normal|lighter|[1-5]00))/.exec(declarations);
  if (weight) set(style, 'bold', weight[1] !== undefined);
  const slant = /font-style:\s?(?:(italic|oblique)|normal)/.exec(declarations);
  if (slant) set(style, 'italic', slant[1] !== undefined);
  if (/vertical-align:\s?super/.test(declarations)) style.superscript = true;
  const font = /font-family:\s?["']?(?:(symbol|wingdings|webdings)|\w)/.exec(declarations);
  if (font) set(style, 'isSymbol', font[1] !== undefined);
}

function set(style: TextStyle, name: 'bold' | 'italic' | 'isSymbol', isOn: boolean): void {
  if (isOn) style[name] = true;
  else Reflect.deleteProperty(style, name);
}

/** Only addresses that can be cited: nothing that could be run is kept. */
function addressOf(element: HtmlElement): string | null {
  const href = attribute(element, 'href')?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)[^\s<>"]{1,2000}$/i.test(href) ? href : null;
}

/** Word's styles for the number that stands for a note. */
function isNoteReference(element: HtmlElement): boolean {
  return /^Mso(?:Footnote|Endnote)Reference$/.test(attribute(element, 'class') ?? '');
}

const LENGTH = '(-?\\d{0,4}(?:\\.\\d{1,4})?)(pt|px|in|cm|mm|em|rem)';
const LEFT = new RegExp(`(?:margin|padding)-left:\\s?${LENGTH}`);
/** Top, right, bottom, left. */
const ALL_SIDES = new RegExp(`(?:margin|padding):\\s?\\S{1,9} \\S{1,9} \\S{1,9} ${LENGTH}`);
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  em: 12,
  rem: 12,
};

/** How far a paragraph is set in from the left, in points. */
export function indentOf(declarations: string): number {
  const left = LEFT.exec(declarations) ?? ALL_SIDES.exec(declarations);
  if (!left) return 0;
  return Math.max(0, Math.min(900, Number(left[1]) * (POINTS[left[2] ?? ''] ?? 0)));
}
