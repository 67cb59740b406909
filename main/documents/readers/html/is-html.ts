/** Is a text HTML? By its first tag, or by how many elements it is made of; a name alone says nothing. */

/** What may stand before the first tag: comments, an XML declaration, the head of the Windows clipboard. */
const BEFORE = /^(?:\s+|<!--(?:(?!-->)[\s\S]){0,5000}-->|<\?xml[^>]{0,300}\?>|Version:\d[^<]{0,2000})/;
const PAGE = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const OPENS_FRAGMENT =
  /^<(?:meta|title|link|style|div|p|ul|ol|li|table|section|article|main|header|h[1-6]|span|b|strong|font|center|blockquote|br|a|nav|form|pre|hr|dl|base)[\s/>]/i;
const BLOCK =
  /<(?:p|div|li|ul|ol|td|tr|table|section|article|h[1-6]|br|blockquote|dt|dd|pre|hr|center)(?:\s[^<>]{0,2000})?\/?>/gi;
const INLINE = /<\/(?:b|strong|i|em|u|a|span|font|sup|title)>/gi;
const HTML_NAME = /\.(?:html?|xhtml|shtml|xht)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;
/** What is written in markdown and not in HTML. */
const MARKDOWN = /^(?: {0,3}#{1,6}[ \t]+\S|[-*+] \S|---[ \t]*$|\|.{1,300}\|[ \t]*$)/m;
/** Letters of a text per element, at most, where it does not begin with one. */
const SPARSEST = 400;
const SAMPLE = 200_000;

export function isHtml(text: string, fileName: string): boolean {
  const start = firstTag(text);
  if (PAGE.test(start)) return true;
  if (MARKDOWN_NAME.test(fileName)) return false;
  const sample = start.slice(0, SAMPLE);
  const blocks = sample.match(BLOCK)?.length ?? 0;
  if (HTML_NAME.test(fileName)) return blocks > 0 || (sample.match(INLINE)?.length ?? 0) > 0;
  if (blocks < 3 || MARKDOWN.test(sample))
    return blocks >= 3 && OPENS_FRAGMENT.test(start) && blocks > lines(sample) / 2;
  return OPENS_FRAGMENT.test(start) || blocks * SPARSEST >= sample.length;
}

function firstTag(text: string): string {
  let rest = text.slice(0, SAMPLE * 2);
  for (let count = 0; count < 20; count += 1) {
    const before = BEFORE.exec(rest)?.[0];
    if (before === undefined || before === '') return rest;
    rest = rest.slice(before.length);
  }
  return rest;
}

function lines(text: string): number {
  return text.match(/\n[^\n]*\S/g)?.length ?? 0;
}
