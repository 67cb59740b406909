/** Pages of known words for the laws of reading HTML: well-formed ones, and soups of tags that close nothing they opened. */
import fc from 'fast-check';

const INLINE = ['b', 'i', 'em', 'strong', 'span', 'a', 'u', 'sup', 'font', 'small'];
const BLOCKS = [
  'div',
  'p',
  'section',
  'article',
  'blockquote',
  'h1',
  'h2',
  'h4',
  'figure',
  'center',
  'address',
];
const CHROME = ['nav', 'header', 'footer', 'aside', 'form', 'div class="cookie-banner"', 'ul class="menu"'];
const ENTITIES = ['&amp;', '&nbsp;', '&#8217;', '&eacute;', '&lt;', '&rdquo;', '&mdash;'];
const UNSEEN = [
  '<!-- unseen -->',
  '<script>var unseen = "<p>unseen</p>";</script>',
  '<style>.unseen { color: red }</style>',
  '<template><p>unseen</p></template>',
  '<svg><text>unseen</text></svg>',
];

/** The letter `o` alone may be a bullet. */
const word = fc.stringMatching(/^[a-zé]{1,8}$/).filter((letters) => letters !== 'o');
const phrase = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...ENTITIES) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const gap = fc.constantFrom(' ', '\n', '\r\n  ', ' <br> ', ' <br/>\n<br> ', ' ');

function wrapped(name: string, content: string): string {
  return `<${name}>${content}</${name.split(' ')[0] ?? name}>`;
}

const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    phrase,
    fc.tuple(fc.constantFrom(...INLINE), tie('inline')).map(([name, content]) => wrapped(name, content)),
    fc.tuple(tie('inline'), gap, tie('inline')).map((parts) => parts.join('')),
    fc
      .tuple(tie('inline'), fc.constantFrom(...UNSEEN), gap)
      .map(([text, unseen, space]) => `${text} ${unseen}${space}`),
  ),
}));

const { flow } = fc.letrec<{ flow: string; items: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline.map((text) => `<p>${text}</p>`),
    inline.map((text) => ` ${text} `),
    fc.tuple(fc.constantFrom(...BLOCKS), tie('flow')).map(([name, content]) => wrapped(name, content)),
    fc.tuple(fc.constantFrom(...CHROME), tie('flow')).map(([name, content]) => wrapped(name, content)),
    fc.tuple(tie('flow'), tie('flow')).map((parts) => parts.join('\n')),
    fc
      .tuple(fc.constantFrom('ul', 'ol', 'menu', 'ol start="4" type="i"'), tie('items'))
      .map(([name, items]) => wrapped(name, items)),
    fc
      .array(fc.array(tie('flow'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(tableOf('td')),
    fc
      .array(fc.array(inline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(tableOf('th')),
    fc
      .tuple(inline, tie('flow'))
      .map(([title, content]) => `<details><summary>${title}</summary>${content}</details>`),
    fc.tuple(inline, tie('flow')).map(([title, content]) => `<dl><dt>${title}</dt><dd>${content}</dd></dl>`),
    inline.map((text) => `<pre>${text}</pre>`),
    fc.constantFrom('<hr>', ...UNSEEN),
  ),
  items: fc
    .array(
      fc.oneof(
        inline.map((text) => `<li>${text}</li>`),
        tie('flow').map((content) => `<li>${content}</li>`),
        tie('items').map((items) => `<ul>${items}</ul>`),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((items) => items.join('')),
}));

function tableOf(first: 'td' | 'th'): (rows: readonly (readonly string[])[]) => string {
  return (rows) => {
    const lines = rows.map((cells, index) => {
      const name = index === 0 ? first : 'td';
      return wrapped('tr', cells.map((cell) => wrapped(name, cell)).join(''));
    });
    return wrapped('table', lines.join('\n'));
  };
}

/** A page or a fragment. */
export const generatedPage = fc
  .tuple(fc.array(flow, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([parts, isPage, hasMain]) => {
    const body = hasMain ? `<main>${parts.join('\n')}</main>` : parts.join('\n');
    const page = `<!DOCTYPE html><html><head><title>unseen</title></head><body>${body}</body></html>`;
    return isPage ? page : `<div>${body}</div>`;
  })
  .filter((source) => visibleWords(source).length > 0);

const SOUP = [
  ...[
    ...INLINE,
    ...BLOCKS,
    'li',
    'ul',
    'ol',
    'td',
    'tr',
    'table',
    'tbody',
    'th',
    'dl',
    'dd',
    'nav',
    'main',
  ].flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<br>',
  '<hr>',
  '<',
  '&',
];

/** Tags and words in any order. */
export const generatedSoup = fc
  .array(fc.oneof(fc.constantFrom(...SOUP), phrase, gap), { minLength: 1, maxLength: 40 })
  .map((parts) => `<html><body>${parts.join(' ')}</body></html>`)
  .filter((source) => visibleWords(source).length > 0);

const ODD = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!',
  '<?x',
  '</script',
  '<script>',
  '<select><option>',
  '<frameset>',
  '<template>',
  '<svg><p>',
  '<math><mi>',
  '<textarea>',
  '<noscript>',
  '<iframe>',
  '<table><caption>',
  '<a href="#n">1</a>',
  '<p id="n">',
  '<dl><dt>',
  '<pre>\n- x\n  o Y\n',
  '<details><summary>',
  '<button aria-controls="n">',
  '<p style="mso-list:l0 level2"><span style="mso-list:Ignore">\u00b7',
  '<h1',
  '<br><br>• x<br>',
  '&#x1;',
  '&#xd800;',
  '&nbsp',
  '&amp',
  '\u0000',
  '\r',
];

/** Anything between the tags that are hardest to read. */
export const generatedMarkup = fc
  .array(fc.oneof(fc.constantFrom(...SOUP, ...ODD), phrase, fc.string({ unit: 'grapheme', maxLength: 9 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => `<html>${parts.join('')}`);

/** The words that a page shows, read off its source. */
export function visibleWords(source: string): string[] {
  return wordsOf(withoutTags(source.replace(/<!DOCTYPE html>|<head>.*<\/head>/gs, '')));
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const BLOCK_TAG =
  /<\/?(?:html|body|main|div|p|section|article|blockquote|h[1-6]|figure|center|address|nav|header|footer|aside|form|ul|ol|li|menu|table|thead|tbody|tr|td|th|details|summary|dl|dt|dd|pre|br|hr)\b[^<>]*>/g;

/** A stretch of the source as text: what is unseen goes, blocks are set apart, other tags go without a trace. */
export function withoutTags(source: string): string {
  return source
    .replace(/<!--.*?-->|<(script|style|template|svg)\b.*?<\/\1>/gs, '')
    .replace(BLOCK_TAG, ' ')
    .replace(/<\/?[a-z][^<>]*>/g, '')
    .replace(/&(?:amp|nbsp|#8217|eacute|lt|rdquo|mdash);/g, (entity) => DECODED[entity] ?? entity);
}

const DECODED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': '\u00a0',
  '&#8217;': '’',
  '&eacute;': 'é',
  '&lt;': '<',
  '&rdquo;': '”',
  '&mdash;': '—',
};
