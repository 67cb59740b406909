/**
 * HTML from elsewhere to a text of ours. What is not among the forms that we have - scripts, styles, pictures, frames, handlers - is never
 * copied in the first place: only words, lists, quotations, bold, italic and links to addresses come through.
 */
import {
  linkAddressSchema,
  type Inline,
  type ListItem,
  type Mark,
  type RichBlock,
  type RichText,
} from '../../../shared/annotations/rich-text.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isText,
  nodesUnder,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from '../../documents/readers/html/html-tree.ts';

/** Lists and quotations deeper than this are read as plain paragraphs; elements deeper than the other, as their words. */
const DEEPEST_LIST = 8;
const DEEPEST = 200;

const SILENT = new Set(
  'script style template noscript iframe object embed svg math head title select'.split(' '),
);
const BREAKS = new Set(
  'p div section article header footer main aside address pre table tr td th dl dt dd figure h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
);

interface Page {
  blocks: RichBlock[];
  /** The paragraph that is being read; null between two. */
  line: Inline[] | null;
  isOwn: boolean;
  marks: readonly Mark[];
  /** Lists and quotations around. */
  lists: number;
}

/**
 * @param isOwn written by us: spaces are as they were typed
 * @throws Problem `file-too-intricate`, `file-too-deep`
 */
export function readHtmlBody(html: string, isOwn: boolean, fileName: string): RichText {
  const { document } = parseHtml(`<body>${html}`, fileName);
  const page: Page = { blocks: [], line: null, isOwn, marks: [], lists: 0 };
  readChildren(document, page, 0);
  return { type: 'doc', content: finished(page) };
}

function readChildren(node: HtmlNode, page: Page, depth: number): void {
  for (const child of childrenOf(node)) read(child, page, depth + 1);
}

function read(node: HtmlNode, page: Page, depth: number): void {
  if (isText(node)) say(page, node.value);
  else if (!isElement(node)) readChildren(node, page, depth);
  else if (SILENT.has(node.tagName)) return;
  else if (depth > DEEPEST) sayAll(page, node);
  else readElement(node, page, depth);
}

function readElement(element: HtmlElement, page: Page, depth: number): void {
  const { tagName } = element;
  if (tagName === 'br') (page.line ??= []).push({ type: 'hardBreak' });
  else if (tagName === 'ul' || tagName === 'ol') readList(element, page, depth);
  else if (tagName === 'blockquote') readQuotation(element, page, depth);
  else if (tagName === 'p' && page.isOwn) readParagraph(element, page, depth);
  else if (BREAKS.has(tagName) || tagName === 'li') readApart(element, page, depth);
  else readMarked(element, page, depth);
}

/** Of ours an empty paragraph is one. */
function readParagraph(element: HtmlElement, page: Page, depth: number): void {
  endLine(page);
  page.line = [];
  readChildren(element, page, depth);
  page.blocks.push(paragraphOf(page.line));
  page.line = null;
}

function readApart(element: HtmlElement, page: Page, depth: number): void {
  endLine(page);
  readChildren(element, page, depth);
  endLine(page);
}

function readMarked(element: HtmlElement, page: Page, depth: number): void {
  const mark = markOf(element);
  const before = page.marks;
  if (mark && !before.some(({ type }) => type === mark.type)) page.marks = [...before, mark];
  readChildren(element, page, depth);
  page.marks = before;
}

function markOf(element: HtmlElement): Mark | null {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return { type: 'bold' };
    case 'i':
    case 'em':
      return { type: 'italic' };
    case 'a': {
      const href = linkAddressSchema.safeParse(attribute(element, 'href') ?? '');
      return href.success ? { type: 'link', attrs: { href: href.data } } : null;
    }
    default:
      return null;
  }
}

function readQuotation(element: HtmlElement, page: Page, depth: number): void {
  if (page.lists >= DEEPEST_LIST) {
    readApart(element, page, depth);
    return;
  }
  endLine(page);
  page.blocks.push({ type: 'blockquote', content: blocksIn(element, page, depth) });
}

function readList(element: HtmlElement, page: Page, depth: number): void {
  if (page.lists >= DEEPEST_LIST) {
    readApart(element, page, depth);
    return;
  }
  endLine(page);
  const items = childrenOf(element)
    .filter((child) =>
      isElement(child) ? !SILENT.has(child.tagName) : isText(child) && child.value.trim() !== '',
    )
    .map((child): ListItem => ({ type: 'listItem', content: blocksIn(child, page, depth) }));
  if (items.length === 0) return;
  const start = Number(attribute(element, 'start') ?? NaN);
  const attrs = Number.isSafeInteger(start) && start >= 0 ? { attrs: { start } } : {};
  page.blocks.push(
    element.tagName === 'ul'
      ? { type: 'bulletList', content: items }
      : { type: 'orderedList', ...attrs, content: items },
  );
}

function blocksIn(node: HtmlNode, page: Page, depth: number): RichBlock[] {
  const inner: Page = { ...page, blocks: [], line: null, lists: page.lists + 1 };
  if (isText(node)) say(inner, node.value);
  else readChildren(node, inner, depth + 1);
  const blocks = finished(inner);
  return blocks.length > 0 || page.isOwn ? blocks : [{ type: 'paragraph' }];
}

/** What lies too deep to be anything but words. */
function sayAll(page: Page, element: HtmlElement): void {
  for (const node of nodesUnder(element, ({ tagName }) => SILENT.has(tagName))) {
    if (isText(node)) say(page, node.value);
  }
}

function say(page: Page, value: string): void {
  const text = page.isOwn ? value : value.replace(/\s+/g, ' ');
  if (text === '' || (page.line === null && text.trim() === '')) return;
  const line = (page.line ??= []);
  const last = line.at(-1);
  if (last?.type === 'text' && haveSameMarks(last.marks ?? [], page.marks)) last.text += text;
  else line.push({ type: 'text', text, ...(page.marks.length > 0 && { marks: [...page.marks] }) });
}

function haveSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function finished(page: Page): RichBlock[] {
  endLine(page);
  return page.blocks;
}

function endLine(page: Page): void {
  const says = page.line?.some((inline) => inline.type === 'text' && inline.text.trim() !== '') ?? false;
  if (page.line && says) page.blocks.push(paragraphOf(page.line));
  page.line = null;
}

function paragraphOf(content: Inline[]): RichBlock {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}
