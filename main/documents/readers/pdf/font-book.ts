/** The looks of a document's fonts, told by their names: pdf.js gives them only with what is drawn on a page, so they are learned once each. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface FontLook {
  bold: boolean;
  italic: boolean;
  isSign: boolean;
  name: string;
}

const PLAIN: FontLook = { bold: false, italic: false, isSign: false, name: '' };
/** The last ones are those of TeX. */
const BOLD = /bold|black|heavy|demi|negrita|[-,_](?:bd|blk|hv)\b|^(?:cmbx|cmssbx|sfbx)/i;
const ITALIC = /italic|oblique|cursiva|[-,_](?:it|obl|bdit)\b|^(?:cmti|cmsl|sfti)/i;
const SIGNS = /^(?:symbol|wingdings|webdings|zapfdingbats|opensymbol|starsymbol|itczapfdingbats)/i;

export class FontBook {
  private readonly looks = new Map<string, FontLook>();

  lookOf(fontName: string): FontLook {
    return this.looks.get(fontName) ?? PLAIN;
  }

  /** Looks up the fonts of a page that were on none before. */
  async learn(page: PDFPageProxy, fontNames: readonly string[]): Promise<void> {
    const unknown = [...new Set(fontNames)].filter((name) => !this.looks.has(name));
    if (unknown.length === 0) return;
    await page.getOperatorList().catch(() => undefined); // a font that cannot be told is plain
    for (const name of unknown) this.looks.set(name, lookByName(nameIn(page, name)));
  }
}

function nameIn(page: PDFPageProxy, fontName: string): string {
  const objects = page.commonObjs as { has: (name: string) => boolean; get: (name: string) => unknown };
  const font = objects.has(fontName) ? objects.get(fontName) : null;
  const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : '';
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '';
}

function lookByName(name: string): FontLook {
  return { name, bold: BOLD.test(name), italic: ITALIC.test(name), isSign: SIGNS.test(name) };
}
