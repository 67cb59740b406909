/**
 * Characters of symbol fonts, whose codes mean a letter in another font: Symbol and Wingdings as Microsoft documents them. Word keeps
 * them in the private area of Unicode, from U+F000.
 */

const UNREAD = '\ufffd';
const PRIVATE = 0xf000;

function table(rows: Readonly<Record<number, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(rows).flatMap(([first, letters]) =>
      Array.from(letters, (letter, index): [number, string] => [Number(first) + index, letter]),
    ),
  );
}

/** Each row begins at its code. */
const SYMBOL = table({
  0x20: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  0x61: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…',
  0xc0: 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑',
});
const WINGDINGS = table({
  0x28: '☎',
  0x2a: '✉',
  0x46: '☞',
  0x6c: '●',
  0x6e: '■□',
  0x71: '❑❒',
  0x75: '◆❖◆',
  0x9e: '·•',
  0xa7: '▪□',
  0xd8: '➢',
  0xdf: '←→↑↓',
  0xe8: '➔',
  0xef: '⇦⇨⇧⇩',
  0xfb: '✗✓☒☑',
});

/** @param code hexadecimal, as `w:sym` gives it */
export function readSymbol(code: string | undefined, font: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,6}$/i.test(code)) return UNREAD;
  const number = Number.parseInt(code, 16);
  if (isSymbolFont(font) || isPrivate(number)) return letterOf(number, font) ?? UNREAD;
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : UNREAD;
}

/** What a text holds of a symbol font's letters; what is not known stays. */
export function readSymbols(text: string, font: string | undefined): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => letterOf(letter.charCodeAt(0), font) ?? letter);
}

/** The glyph of a bulleted list, of whatever font. */
export function readBulletGlyph(text: string, font: string | undefined): string {
  return isPrivate(text.charCodeAt(0)) ? (letterOf(text.charCodeAt(0), font) ?? '•') : text;
}

function letterOf(code: number, font: string | undefined): string | undefined {
  const own = isPrivate(code) ? code - PRIVATE : code;
  return (/^(?:Wingdings|Webdings)/i.test(font ?? '') ? WINGDINGS : SYMBOL).get(own);
}

function isSymbolFont(font: string | undefined): boolean {
  return /^(?:symbol$|wingdings|webdings)/i.test(font ?? '');
}

function isPrivate(code: number): boolean {
  return code >= PRIVATE && code <= 0xf0ff;
}
