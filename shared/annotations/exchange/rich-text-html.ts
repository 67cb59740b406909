/** The text of an annotation as HTML: only elements that say something of its form, nothing of its look. */
import type { Inline, ListItem, Mark, RichBlock, RichText } from '../rich-text.ts';

export function htmlOf({ content }: RichText): string {
  return content.map(blockHtml).join('');
}

function blockHtml(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${(block.content ?? []).map(inlineHtml).join('')}</p>`;
    case 'blockquote':
      return `<blockquote>${block.content.map(blockHtml).join('')}</blockquote>`;
    case 'bulletList':
      return `<ul>${block.content.map(itemHtml).join('')}</ul>`;
    case 'orderedList': {
      const start = block.attrs ? ` start="${String(block.attrs.start)}"` : '';
      return `<ol${start}>${block.content.map(itemHtml).join('')}</ol>`;
    }
  }
}

function itemHtml({ content }: ListItem): string {
  return `<li>${content.map(blockHtml).join('')}</li>`;
}

function inlineHtml(inline: Inline): string {
  if (inline.type === 'hardBreak') return '<br>';
  return (inline.marks ?? []).reduceRight((inner, mark) => marked(inner, mark), escaped(inline.text));
}

function marked(inner: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`;
    case 'italic':
      return `<em>${inner}</em>`;
    case 'link':
      return `<a href="${escaped(mark.attrs.href)}">${inner}</a>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
