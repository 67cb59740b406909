/** Pages of the kinds that officials save: what becomes which block, what is left out and why, and what the page says of itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../main/documents/readers/html/read-html.ts';
import type { ReadText } from '../../../main/documents/readers/reader.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { plainText, type Block } from '../../../shared/documents/block.ts';
import { Problem } from '../../../shared/result.ts';
import { importText } from './import-for-test.ts';

const sourceOf = (name: string) => readFileSync(inRoot(`tests/fixtures/documents/html/${name}`), 'utf8');
const page = (name: string) => read(sourceOf(name));

function read(source: string): ReadText {
  return htmlReader.read(source, 'page.html');
}

/** One line a block: depth and marker of an item, level of a heading, the text; `-` before what is left out. */
function linesOf({ blocks }: ReadText): string[] {
  return blocks.map(
    (block) => `${block.leftOut ? `- ${block.leftOut} ` : ''}${signOf(block)} ${plainText(block.runs)}`,
  );
}

function signOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${String(block.level)}`;
    case 'list-item':
      return `${String(block.depth)}${block.marker}`;
    case 'table-row':
      return block.isHeader ? 'head' : 'row';
    case 'note':
      return `note ${block.marker}`;
    case 'paragraph':
      return 'p';
    default:
      return block.kind;
  }
}

const bodyOf = (given: ReadText) => linesOf(given).filter((line) => !line.startsWith('- '));
const leftOutOf = (given: ReadText) => linesOf(given).filter((line) => line.startsWith('- '));
const styledRuns = ({ blocks }: ReadText) =>
  blocks.flatMap(({ runs }) => runs).filter((run) => Object.keys(run).length > 1);

describe('the page of a press room', () => {
  const read = page('press-room.html');

  it('has its article as body, items with their paragraphs and sub-items, and the note that a raised figure refers to', () => {
    expect(bodyOf(read)).toEqual([
      'h1 FACT SHEET: United States and Ruritania Deepen Work on Ports',
      'p April 19, 2023 • Statements and Releases',
      'p Today in Port Royal, both governments reviewed what was done since their meeting on September 8, 2021.1 They agreed to go on:',
      'p Moving Goods Faster',
      '0• Night shifts. The Port Authority will open four gates at night by October.',
      '1• Two of them are in Veldt.',
      '1• Two are in Sorrel.',
      '0• The Rail Office will spend $120 million on sidings. Works begin in spring 2024.',
      'p Training Workers',
      '0• Both labor ministries will train 2,000 crane drivers.',
      'p ###',
      'note 1 See the joint statement of that day.',
    ]);
    expect(styledRuns(read)).toContainEqual({ text: '1', superscript: true });
  });

  it('leaves out what is not of the article, with the reason, and loses no word of it', () => {
    expect(leftOutOf(read)).toEqual([
      '- hidden p Skip to content',
      '- page-frame p The Press Room',
      '- page-frame p Menu',
      '- page-frame 0• Administration',
      '- page-frame 0• Priorities',
      '- page-frame p Search Search',
      '- share-links h2 Share',
      '- share-links 0• Post',
      '- page-aside h2 Related',
      '- page-aside p The minister spoke of harvests at length on Friday.',
      "- notice p We'll send you the news of the day.",
      '- notice p Sign up',
      '- page-frame p The Press Room, 1 Main Street',
      '- page-frame 0• Privacy',
      '- hidden p We use cookies.',
    ]);
  });

  it('is titled as its heading says, and dated by the day that it shows, not by the clock of the server', () => {
    const { document } = importText(sourceOf('press-room.html'), 'page.html');
    expect(document).toMatchObject({
      title: 'FACT SHEET: United States and Ruritania Deepen Work on Ports',
      date: { value: '2023-04-19' },
      documentType: 'fact-sheet',
      format: 'html',
      sourceAddress: 'https://press.example.gov/statements-releases/2023/04/20/fact-sheet-ports/',
    });
    expect(document.blocks.filter(({ reason }) => reason === 'page-aside')).toHaveLength(2);
  });
});

describe('a communiqué in Spanish', () => {
  it('has bullets that are only written as such, at their levels', () => {
    expect(bodyOf(page('comunicado.html')).slice(8)).toEqual([
      'p Acordaron lo siguiente:',
      '0• Ampliar tres puertos del Pacífico antes de 2024.',
      '0• Capacitar a 500 mujeres en oficios del mar.',
      '1o La mitad en Sonora.',
      '0• Publicar cada semestre un informe de avances.',
      'quotation “Es un paso firme”, dijo la secretaria.',
      'p - - -',
    ]);
  });

  it('has its initiatives, title, date and address', () => {
    const { document, initiatives } = importText(sourceOf('comunicado.html'), 'c.html');
    expect(initiatives.map(({ text }) => text)).toEqual([
      'Ampliar tres puertos del Pacífico antes de 2024.',
      'Capacitar a 500 mujeres en oficios del mar.',
      'Publicar cada semestre un informe de avances.',
    ]);
    expect(document).toMatchObject({
      title: 'México y Ruritania acuerdan acciones sobre puertos',
      date: { value: '2022-09-12' },
      language: 'es',
    });
  });
});

describe('what Word saves', () => {
  it('as a web page has its lists by level, its notes, and neither hidden text nor its own title', () => {
    const read = page('word-save-as.html');
    expect(linesOf(read)).toEqual([
      'h1 Joint Statement on Water',
      'p The two sides met on May 3, 2022, and agreed on the following points.[1]',
      'h1 Rivers',
      '0• Gauges will be set up along the border by 2023.',
      '1o Six in the first year. They will be read every hour.',
      '0• Data will be shared each month.',
      'h1 Lakes',
      '01. Both sides will clean Lake Alba.',
      'rule ',
      'note [1] A list is attached.',
    ]);
    expect(read.frontMatter).toBeNull();
    expect(styledRuns(read)).toEqual([
      { text: 'agreed', bold: true },
      { text: '[1]', superscript: true },
    ]);
  });

  it('filtered has its bullets by font and indentation', () => {
    expect(linesOf(page('word-filtered.html'))).toEqual([
      'p HOJA INFORMATIVA',
      'p Cadenas de suministro',
      '0• Se instalarán dos mesas de trabajo sobre semiconductores.',
      '1o La primera sesionará en Jalisco.',
      '2▪ Con tres universidades.',
      '0• Se publicará un mapa de proveedores.',
    ]);
  });
});

describe('other programs', () => {
  it('write e-mail with line breaks for paragraphs, and wrapped lines are joined', () => {
    expect(linesOf(page('e-mail.html'))).toEqual([
      '- hidden p Preview of the message',
      'p Dear colleagues,',
      'p Please find the agreed points below.',
      'p Energy',
      '0- Build a line between Alba and Cresta by 2026.',
      '0- Share grid data each hour.',
      'p Health',
      '0- Stock vaccines for 40,000 people.',
      'p Best regards,',
      'p Ana Prado',
      'quotation From: Tom Reed',
      'quotation The first draft had four points.',
    ]);
  });

  it('put fragments on the clipboard, with lists right in lists', () => {
    const read = page('clipboard-fragment.html');
    expect(linesOf(read)).toEqual([
      'h2 Next steps',
      '0• Ministers meet again in June 2025.',
      '1• Agenda by May.',
      '0• Experts report in autumn.',
      'p Source: example.org',
    ]);
    expect(styledRuns(read)).toEqual([
      { text: 'Next steps', bold: true },
      { text: 'June 2025', bold: true },
      { text: 'Source: ', italic: true },
      { text: 'example.org', href: 'https://example.org/next' },
    ]);
  });

  it('write styles as classes and each level of a list as a list of its own', () => {
    const read = page('web-documents.html');
    expect(linesOf(read)).toEqual([
      'p Digital Dialogue: Commitments',
      'p Signed on 2 July 2024.',
      '0• Roll out 5G on the 21st parallel',
      '1• Forty masts',
      '1• Two cables',
      '0• Protect data',
    ]);
    expect(styledRuns(read)).toEqual([
      { text: 'Digital Dialogue: Commitments', bold: true },
      { text: '2 July 2024', italic: true },
      { text: 'st', superscript: true },
    ]);
  });

  it('put a head before the page on the clipboard of Windows', () => {
    const source =
      'Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000190\r\n<html><body><!--StartFragment--><p>Ports open.</p><!--EndFragment--></body></html>';
    expect(htmlReader.recognises(source, 'clipboard')).toBe(true);
    expect(linesOf(read(source))).toEqual(['p Ports open.']);
  });
});

describe('an old page', () => {
  it('has its layout unrolled, its data as rows, lettered rows as items, and no menu', () => {
    const read = page('old-page.html');
    expect(leftOutOf(read)).toEqual(['- page-menu p Home', '- page-menu p News', '- page-menu p Links']);
    expect(bodyOf(read)).toEqual([
      'p AGREEMENT ON FISHERIES',
      'p The delegations, having met in Port Royal on 4 March 1998, agreed as follows.',
      'p 1. Quotas',
      '0• Each side may land 300 tons of cod',
      '0• Boats carry an observer',
      '1• Paid by the flag state',
      '1 Observers report monthly.',
      'head Species | Tons',
      'row Cod | 300',
      'row Hake | 120',
      '0a) Nets of less than 40 mm are banned.',
      '0b) Dynamite is banned.',
      '0• An item that is in no list',
      'rule ',
    ]);
  });

  it('of preformatted lines is read as plain text, with its styles', () => {
    const read = page('preformatted.html');
    expect(linesOf(read)).toEqual([
      'p For Immediate Release March 3, 1999',
      'p JOINT STATEMENT ON CUSTOMS & TRADE',
      'p The two customs services met in Sorrel and agreed to share what they know of cargo that crosses the border by rail.',
      '0* Lists of cargo will be sent four hours before a train arrives at the border.',
      '0* Officers will be trained together.',
      'p ###',
    ]);
    expect(styledRuns(read)).toEqual([{ text: 'CUSTOMS', bold: true }]);
  });
});

describe('a page that is all one form and one table', () => {
  it('still has its text as body and its menus left out', () => {
    const read = page('share-point.html');
    expect(bodyOf(read)).toEqual([
      'h1 Trade Round Table',
      'p Officials met on 8 June 2021 to simplify the forms that traders of both countries fill in.',
      'p Results',
      '01. One form replaces seven.',
      '02. It can be sent by telephone.',
      'p The next round is in Sorrel.',
    ]);
    expect(leftOutOf(read)).toHaveLength(4);
    expect(read.frontMatter?.fields).toMatchObject({ title: 'Trade Round Table' });
  });
});

describe('a page of commitments', () => {
  it('has a table of data as rows with their cells, and a starred line as the note it is', () => {
    const read = page('commitments-table.html');
    expect(linesOf(read)).toEqual([
      'h1 Matriz de compromisos',
      'p Compromisos al 30 de junio de 2023',
      'head Núm. | Compromiso | Plazo',
      'row Pilar I. Comercio',
      'row 1 | Abrir una ventanilla única en dos aduanas* | Octubre de 2023',
      'row 2 | Reducir trámites Publicar tarifas |',
      'note * Sujeta a presupuesto.',
      'h2 Metodología',
      'p Los avances se miden cada trimestre.',
      'p La firma, en la capital.',
    ]);
    const row = read.blocks[4];
    expect(row?.kind === 'table-row' && row.cells.map(plainText)).toEqual([
      '1',
      'Abrir una ventanilla única en dos aduanas*',
      'Octubre de 2023',
    ]);
  });
});

describe('a page that folds its parts away', () => {
  it('has the titles of the parts, and neither icons, banners nor other buttons', () => {
    const read = page('accordion.html');
    expect(bodyOf(read)).toEqual([
      'h1 Climate Plan',
      'h2 Forests',
      'p Plant nine million trees by 2030.',
      'h3 Rivers',
      '0• Remove eleven dams that no one uses any more.',
      'p Text with an icon in it.',
      '0 Adaptation',
      '1 What is done so that harm from a changing climate stays small.',
      '0 Mitigation',
      '1 What is done so that the climate changes less than it would.',
    ]);
    expect(leftOutOf(read)).toEqual([
      '- notice p An official website of the government',
      "- notice p Here's how you know",
      '- notice p Secure sites use a lock and are run by the government of the country.',
      '- page-menu p Department of Weather',
      '- page-menu p Home > Climate > Plan',
      '- form p Print',
      '- page-frame p Last reviewed in May',
    ]);
  });
});

describe('a page in XHTML', () => {
  it('has no entity resolved that it declares itself', () => {
    expect(linesOf(page('strict.xhtml'))).toEqual([
      'h1 Strict page',
      'p Value: &secret; and &lol2; end of line.',
    ]);
  });
});

describe('the main text of a page', () => {
  const filler = '<p>Both governments will work on ports, rails and roads in the coming years.</p>';

  it('is found outside its main element, in several articles, and whatever its elements are called', () => {
    const all = (source: string) => leftOutOf(read(`<html><body>${source}</body></html>`));
    expect(all(`<main></main><article>${filler}</article>`)).toEqual([]);
    expect(all(`<article>${filler}</article><article>${filler}</article>`)).toEqual([]);
    expect(all(`<div class="newsletter sidebar footer">${filler}</div>`)).toEqual([]);
    expect(all(`<footer>${filler}</footer>`)).toEqual([]);
    expect(all(`<form>${filler}</form>`)).toEqual([]);
    expect(all(`<aside><h1>Title</h1></aside><main>${filler}</main>`)).toEqual([]);
    expect(all(`<div id="page" aria-hidden="true">${filler}</div><div role="dialog">Wait</div>`)).toEqual([
      '- notice p Wait',
    ]);
  });

  it('is not taken for a menu by words that only resemble one', () => {
    const source = `<main>${filler}<div class="shareholders"><p>Owners are told.</p></div><section id="social-policy"><p>Schools get meals.</p></section></main>`;
    expect(leftOutOf(read(source))).toEqual([]);
  });

  it('goes on after a share bar in the middle of a list', () => {
    const source = `<main>${filler}<ul><li>One<div class="addtoany"><a>Post</a></div></li><li>Two</li></ul></main>`;
    expect(linesOf(read(source)).slice(1)).toEqual(['0• One', '- share-links p Post', '0• Two']);
  });
});

describe('notes', () => {
  it('are read where a table lines them up with their marks', () => {
    const source =
      '<p>Rivers<sup><a href="#n1">1</a></sup> rise.</p><table><tr><td><a name="n1"></a>1</td><td>In spring.</td></tr></table>';
    expect(linesOf(read(source))).toEqual(['p Rivers1 rise.', 'note 1 In spring.']);
  });

  it('are not what a list of contents or of pages leads to', () => {
    const source =
      '<p><a href="#a">1</a> <a href="#page2">2</a></p><h2 id="a">Ports</h2><div id="page2"><h3>Rails</h3><p>They go on.</p></div>';
    expect(linesOf(read(source))).toEqual(['- page-menu p 1 2', 'h2 Ports', 'h3 Rails', 'p They go on.']);
  });
});

describe('numbers of items', () => {
  it('are counted as a browser does', () => {
    const source =
      '<ol start="9" type="I"><li>a<li>b</ol><ol reversed><li>c<li value="7">d<li>e</ol><ol style="list-style-type: lower-alpha"><li>f</ol>';
    expect(linesOf(read(source))).toEqual(['0IX. a', '0X. b', '03. c', '07. d', '06. e', '0a. f']);
  });
});

describe('a link', () => {
  it('is kept when it can be cited and dropped when it could be run', () => {
    const source =
      '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href=" https://e.gov/?a=1&amp;b=2 ">c</a> <a href="mailto:x@e.gov" onclick="y()">d</a> <a href="/e">e</a> <a href="vbscript:x">f</a></p>';
    const read = htmlReader.read(source, 'a.html');
    expect(read.blocks[0]?.runs).toEqual([
      { text: 'a b ' },
      { text: 'c', href: 'https://e.gov/?a=1&b=2' },
      { text: ' ' },
      { text: 'd', href: 'mailto:x@e.gov' },
      { text: ' e f' },
    ]);
  });
});

describe('what a page says of itself', () => {
  const factsOf = (head: string, body: string) =>
    read(`<html><head>${head}</head><body>${body}</body></html>`).frontMatter?.fields;
  const body = '<h1>Joint Statement on Rivers</h1><p>Both sides met.</p>';

  it('is a title only if the text bears it, without the name of the site', () => {
    expect(factsOf('<title>Joint Statement on Rivers - Ministry of Water</title>', body)).toEqual({
      title: 'Joint Statement on Rivers',
    });
    expect(factsOf('<title>Ministry of Water</title>', body)).toBeUndefined();
    expect(
      factsOf('<title>Joint Statement on the Rivers | Ministry</title>', '<p>Both sides met.</p>'),
    ).toEqual({ title: 'Joint Statement on the Rivers' });
    expect(factsOf('<title>Layout 7</title>', '<p>Both sides met.</p>')).toBeUndefined();
    expect(
      factsOf(
        '<meta property="og:title" content="Statement on the Common Rivers | Ministry"><title>x</title>',
        '<p>Both sides met.</p>',
      ),
    ).toEqual({ title: 'Statement on the Common Rivers' });
  });

  it('is the day as written, or the day that it shows where the clock is in universal time', () => {
    const dated = (stamp: string, shown: string) =>
      importText(
        `<html><head><meta name="dc.date" content="${stamp}"></head><body>${body}<p>${shown}</p><ul><li>Dams will open.</li></ul></body></html>`,
        'a.html',
      ).document.date?.value;
    expect(dated('2022-09-12T23:59:59-07:00', '')).toBe('2022-09-12');
    expect(dated('2022-09-13T03:00:00Z', 'September 12, 2022')).toBe('2022-09-12');
    expect(dated('2022-09-13T03:00:00Z', '')).toBe('2022-09-13');
    expect(dated('2022-09-13T18:00:00Z', 'September 12, 2022')).toBe('2022-09-13');
  });

  it('is read from the data for search engines, however damaged they are', () => {
    const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
    expect(factsOf(data('{"@graph":[{"datePublished":"2021-03-04T10:00:00-06:00"}]}'), body)).toEqual({
      date: '2021-03-04T10:00:00-06:00',
    });
    expect(factsOf(data('{"datePublished": 5'), body)).toBeUndefined();
    expect(factsOf(data('['.repeat(5000)), body)).toBeUndefined();
  });

  it('is its address, never one that could be run', () => {
    expect(factsOf('<link rel="canonical" href="javascript:alert(1)">', body)).toBeUndefined();
    expect(
      read('<!-- saved from url=(0024)https://e.gov/statement --><p>Text.</p>').frontMatter?.fields,
    ).toEqual({ canonical: 'https://e.gov/statement' });
  });
});

describe('a text', () => {
  it.each([
    ['a.txt', '<!DOCTYPE html><p>x', true],
    ['a.txt', '  <!-- x --><HTML><BODY>x', true],
    ['a.md', '<html><body>x</body></html>', true],
    ['a.txt', '<div><p>One</p><p>Two</p><p>Three</p></div>', true],
    ['a.txt', 'Some words<br>more words<br>and <b>more</b><br>', true],
    ['a.htm', 'Some <b>words</b>', true],
    ['a.html', 'Plain words only, a < b', false],
    ['a.md', '<div>\n\n# Title\n\n</div>\n\n<p>x</p><p>y</p><p>z</p>', false],
    ['a.txt', '# Title\n\n<div>one</div>\n\n- item\n- item\n\n<br><br>', false],
    ['a.txt', 'The symbol <p> opens a paragraph.', false],
    ['a.xml', '<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>', false],
  ])('named %s is HTML by what stands in it (%#)', (fileName, text, isHtml) => {
    expect(htmlReader.recognises(text, fileName)).toBe(isHtml);
  });
});

describe('a page that was made to do harm', () => {
  const outcome = (source: string) => {
    try {
      return read(source).blocks.length;
    } catch (error) {
      if (error instanceof Problem) return error.code;
      throw error;
    }
  };

  it('is read at any depth that a page has, and refused beyond with the limit', () => {
    expect(outcome(`${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}`)).toBe(1);
    expect(outcome(`${'<ul><li>'.repeat(2000)}x`)).toBe(1);
    expect(outcome(`${'<b>'.repeat(5000)}x`)).toBe(1);
    expect(outcome('<div>'.repeat(200_000))).toBe('file-too-deep');
    expect(outcome('<table><tr><td>'.repeat(20_000))).toBe('file-too-deep');
  });

  it('is refused when its markup multiplies itself', () => {
    const fonts = Array.from({ length: 3000 }, (_, index) => `<font color="${String(index)}">`).join('');
    expect(outcome(`<p>${fonts}${'<p>x'.repeat(3000)}`)).toBe('file-too-intricate');
  });

  it('has nothing of scripts, handlers or entities for controls in its text', () => {
    const { blocks, warnings } = read(
      '<p onclick="steal()">A&#7;bell &#xFFFE; &#0; rings<script>steal()</script></p><iframe src="x">steal</iframe>',
    );
    expect(blocks.map(({ runs }) => plainText(runs))).toEqual(['A\ufffdbell \ufffd \ufffd rings']);
    expect(warnings.map(({ code }) => code)).toEqual(['control-characters-replaced']);
    expect(JSON.stringify(blocks)).not.toContain('steal');
  });
});
