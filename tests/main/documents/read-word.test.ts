/** Word files: what each of the many ways to write a heading, an item or a note becomes, and that no word is lost or doubled. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../main/documents/readers/read-source.ts';
import { inList, linesOf, list, p, r, readWord, style, table, wordFile } from './word-for-test.ts';

const LISTS =
  list(1, ['bullet •', 'bullet o']) + list(2, ['decimal %1.', 'lowerLetter %2)', 'lowerRoman %3.']);

function styleXml(id: string, name: string, inside = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

describe('a heading', () => {
  it('is known by the name of its style, in English and Spanish, and by what the style is based on', async () => {
    const styles = [
      styleXml('Title', 'Title'),
      styleXml('Heading1', 'heading 1'),
      styleXml('Ttulo2', 'Título 2'),
      styleXml('x3', 'heading 3'),
      styleXml('Mine', 'Pillar Line', '<w:basedOn w:val="x3"/>'),
    ].join('');
    const body = ['Title', 'Heading1', 'Ttulo2', 'x3', 'Mine'].map((id) => p(`of ${id}`, style(id))).join('');
    expect(await linesOf({ styles, body })).toEqual([
      'h1 of Title',
      'h1 of Heading1',
      'h2 of Ttulo2',
      'h3 of x3',
      'h3 of Mine',
    ]);
  });

  it('is known by its outline level, which also makes text of a heading’s style', async () => {
    const styles =
      styleXml('Own', 'Own', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>') + styleXml('Heading1', 'heading 1');
    const body =
      p('by style', style('Own')) +
      p('by itself', '<w:outlineLvl w:val="0"/>') +
      p('text', `${style('Heading1')}<w:outlineLvl w:val="9"/>`);
    expect(await linesOf({ styles, body })).toEqual(['h4 by style', 'h1 by itself', 'p text']);
  });

  it('carries the number that Word shows before it', async () => {
    const numbering = `${list(1, [
      'upperRoman PILLAR %1:',
    ])}<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`;
    const styles =
      styleXml('Heading1', 'heading 1') +
      styleXml('Heading2', 'heading 2', `<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>`);
    const body =
      p('BUILDING', style('Heading1') + inList(1)) +
      p('Ports', style('Heading2')) +
      p('PEOPLE', style('Heading1') + inList(1)) +
      p('Not in bold', inList(1));
    expect(await linesOf({ styles, numbering, body })).toEqual([
      'h1 PILLAR I: BUILDING',
      'h2 1.1 Ports',
      'h1 PILLAR II: PEOPLE',
      'p PILLAR III: Not in bold',
    ]);
  });

  it('is no heading in a table of contents', async () => {
    const styles = styleXml('TOC1', 'toc 1') + styleXml('Heading1', 'heading 1');
    const gallery =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>';
    const body = `${gallery}${p('Ports 1')}</w:sdtContent></w:sdt>${p(
      'Roads 2',
      style('TOC1'),
    )}${p('Ports', style('Heading1'))}`;
    const { blocks, warnings } = await readWord({ styles, body });
    expect(blocks).toHaveLength(1);
    expect(warnings).toEqual([{ code: 'contents-left-out', details: { file: 'a.docx', count: 2 } }]);
  });
});

describe('a list', () => {
  it('has depth and the markers that Word shows', async () => {
    const body = [
      p('one', inList(2)),
      p('a', inList(2, 1)),
      p('b', inList(2, 1)),
      p('i', inList(2, 2)),
      p('two', inList(2)),
      p('a again', inList(2, 1)),
      p('bullet', inList(1)),
      p('sub', inList(1, 1)),
    ].join('');
    expect(await linesOf({ numbering: LISTS, body })).toEqual([
      '0#1. one',
      '1#a) a',
      '1#b) b',
      '2#i. i',
      '0#2. two',
      '1#a) a again',
      '0• bullet',
      '1o sub',
    ]);
  });

  it('takes its numbering from the style, or is taken out of it by a zero', async () => {
    const styles =
      styleXml('Bulleted', 'Bulleted', `<w:pPr>${inList(1)}</w:pPr>`) +
      styleXml(
        'Deeper',
        'Deeper',
        '<w:basedOn w:val="Bulleted"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>',
      );
    const body =
      p('one', style('Bulleted')) + p('two', style('Deeper')) + p('none', style('Bulleted') + inList(0));
    expect(await linesOf({ styles, numbering: LISTS, body })).toEqual(['0• one', '1o two', 'p none']);
  });

  it('follows a list style to its levels and begins anew where it is told to', async () => {
    const numbering = `${list(3, ['decimal (%1)'])}<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Mine"/></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const styles = styleXml(
      'Mine',
      'Mine',
      '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
      'numbering',
    );
    const body = p('one', inList(4)) + p('two', inList(4)) + p('nine', inList(5)) + p('ten', inList(5));
    expect(await linesOf({ styles, numbering, body })).toEqual([
      '0#(1) one',
      '0#(2) two',
      '0#(9) nine',
      '0#(10) ten',
    ]);
  });

  it('is nested by the ruler where its levels say nothing', async () => {
    const at = (left: number) => `<w:ind w:left="${String(left)}" w:hanging="360"/>`;
    const numbering = list(1, ['bullet •']) + list(2, ['bullet –']);
    const body =
      p('one', inList(1) + at(720)) +
      p('under', inList(2) + at(1440)) +
      p('two', inList(1) + at(720)) +
      p('goes on', '<w:ind w:left="720"/>') +
      p('outside');
    expect(await linesOf({ numbering, body })).toEqual(['0• one', '1– under', '0• two goes on', 'p outside']);
  });

  it('takes no paragraph for the rest of an item in a text that is indented as a whole', async () => {
    const indent = '<w:ind w:left="720"/>';
    const body =
      p('before', indent) +
      p('one', `${inList(1)}<w:ind w:left="720" w:hanging="360"/>`) +
      p('after', indent);
    expect(await linesOf({ numbering: LISTS, body })).toEqual(['p before', '0• one', 'p after']);
  });

  it('has readable markers for the glyphs of symbol fonts and for pictures', async () => {
    const level = (inside: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>${inside}</w:lvl>`;
    const numbering = [
      level('<w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'),
      level('<w:lvlText w:val="\uf0a7"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
      level('<w:lvlText w:val="\uf0d8"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
      level('<w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/>'),
    ]
      .map((inside, id) => `<w:abstractNum w:abstractNumId="${String(id + 1)}">${inside}</w:abstractNum>`)
      .concat(
        [1, 2, 3, 4].map(
          (id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`,
        ),
      )
      .join('');
    const body = [1, 2, 3, 4].map((id) => p('x', inList(id)) + p('between')).join('');
    const lines = await linesOf({ numbering, body });
    expect(lines.filter((line) => line !== 'p between')).toEqual(['0• x', '0▪ x', '0➢ x', '0• x']);
  });

  it('is also what people typed as one', async () => {
    const body =
      p('We agreed:') +
      p('•\tOne thing') +
      p('    o\tUnder it') +
      p('-  Another', '', '<w:b/>') +
      p('1. First') +
      p('(b) Second') +
      p('2022 was a year');
    expect(await linesOf(body)).toEqual([
      'p We agreed:',
      '0• One thing',
      '1o Under it',
      '0- __Another__',
      '0#1. First',
      '1#(b) Second',
      'p 2022 was a year',
    ]);
  });

  it('stands under its style’s name where the file defines none', async () => {
    const styles = styleXml('ListBullet', 'List Bullet') + styleXml('LB2', 'List Bullet 2');
    const body = p('one', style('ListBullet')) + p('under', style('LB2'));
    expect(await linesOf({ styles, body })).toEqual(['0• one', '1• under']);
  });
});

describe('a run', () => {
  it('is bold, italic, raised by itself, by its style and by that of its paragraph', async () => {
    const styles =
      styleXml('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
      styleXml('Lead', 'Lead', '<w:rPr><w:b/></w:rPr>') +
      styleXml('Ref', 'Ref', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character');
    const body =
      `<w:p>${r('a ')}${r('b', '<w:b/>')}${r(' c', '<w:b w:val="0"/>')}${r(' d', '<w:rStyle w:val="Strong"/>')}` +
      `${r(' e', '<w:i w:val="true"/>')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('3', '<w:rStyle w:val="Ref"/>')}</w:p>` +
      `<w:p><w:pPr>${style('Lead')}</w:pPr>${r('all')}${r(' but this', '<w:b w:val="false"/>')}</w:p>`;
    expect(await linesOf({ styles, body })).toEqual(['p a __b__ c__ d___ e_^23', 'p __all__ but this']);
  });

  it('has the target of its link, by relation or by field, if that leads to the web', async () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p><w:hyperlink r:id="l1">${r('one')}</w:hyperlink>${r(' ')}${field(' HYPERLINK "https://b.gob.mx/x" ', 'two')}${r(' ')}<w:hyperlink r:id="l2">${r('three')}</w:hyperlink>${r(' ')}<w:fldSimple w:instr="HYPERLINK https://c.gov">${r('four')}</w:fldSimple>${r(' ')}${field('PAGE', '7')}</w:p>`;
    const links = { l1: 'https://a.gov/?q=1&amp;r=2', l2: 'javascript:alert(1)' };
    expect(await linesOf({ body, links })).toEqual([
      'p [one](https://a.gov/?q=1&r=2) [two](https://b.gob.mx/x) three [four](https://c.gov) 7',
    ]);
  });

  it('keeps tabs, hyphens and symbols as characters', async () => {
    const body = `<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="62"/></w:r></w:p>`;
    expect(await linesOf(body)).toEqual(['p coop e\u2011mail✓β']);
  });
});

describe('a paragraph', () => {
  it('is cut at breaks that begin something new and at no others', async () => {
    const br = '<w:r><w:br/></w:r>';
    const body =
      `<w:p>${r('Fact sheet:')}${br}${r('the year')}</w:p>` +
      `<w:p>${r('One. ')}${br}${br}${r('two')}</w:p>` +
      `<w:p>${r('A heading', '<w:b/>')}${br}${r('Its text')}${br}${r('• an item')}${br}${r('• another')}</w:p>` +
      `<w:p>${r('before')}<w:r><w:br w:type="page"/></w:r>${r('after')}</w:p>`;
    expect(await linesOf(body)).toEqual([
      'p Fact sheet: the year',
      'p One.',
      'p two',
      'p __A heading__',
      'p Its text',
      '0• an item',
      '0• another',
      'p before',
      'p after',
    ]);
  });

  it('goes on in the next one when its end was deleted, or when it is the first letter set big', async () => {
    const body =
      p('half a ', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      p('sentence.') +
      p('T', '<w:framePr w:dropCap="drop"/>') +
      p('he other.');
    expect(await linesOf(body)).toEqual(['p half a sentence.', 'p The other.']);
  });

  it('is a quotation by its style and a rule by its border', async () => {
    const styles = styleXml('Cita', 'Cita') + styleXml('IntenseQuote', 'Intense Quote');
    const body = `${p(
      'one',
      style('Cita'),
    )}<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>${p(
      'two',
      style('IntenseQuote'),
    )}${p('_________')}`;
    expect(await linesOf({ styles, body })).toEqual(['> one', '---', '> two', '---']);
  });
});

describe('what Word wraps text in', () => {
  it('does not hide it', async () => {
    const body =
      `<w:sdt><w:sdtContent>${p('control')}</w:sdtContent></w:sdt>` +
      `<w:p><w:smartTag>${r('tag ')}</w:smartTag><w:sdt><w:sdtContent>${r('inline ')}</w:sdtContent></w:sdt><w:customXml>${r('custom')}</w:customXml></w:p>` +
      `<w:customXml>${p('block')}</w:customXml>`;
    expect(await linesOf(body)).toEqual(['p control', 'p tag inline custom', 'p block']);
  });

  it('gives a text box once, after its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${r('around')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('in the box')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('in the box')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:pict><v:shape><v:textbox>${box('older')}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await linesOf(body)).toEqual(['p around', 'p in the box', 'p older']);
  });

  it('takes tracked changes as accepted and says so', async () => {
    const body = `<w:p>${r('kept ')}<w:ins w:id="1">${r('new')}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom w:id="3">${r('gone')}</w:moveFrom><w:moveTo w:id="4">${r(' here')}</w:moveTo></w:p>`;
    const { blocks, warnings } = await readWord(body);
    expect(blocks.map(({ runs }) => runs)).toEqual([[{ text: 'kept new here' }]]);
    expect(warnings).toEqual([{ code: 'tracked-changes-accepted', details: { file: 'a.docx', count: 4 } }]);
  });

  it('leaves out comments, hidden text, prompts and diagrams, and tells how many', async () => {
    const body = `<w:p>${r('seen')}${r(' hidden', '<w:vanish/>')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:graphic></w:drawing></w:r></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here.')}</w:sdtContent></w:sdt>`;
    const { text, warnings } = await readWord(body);
    expect(text).toBe('seen');
    expect(warnings.map(({ code, details }) => [code, details['count']])).toEqual([
      ['comments-left-out', 1],
      ['hidden-text-left-out', 2],
      ['objects-left-out', 1],
    ]);
  });
});

describe('notes', () => {
  it('stand at the end, with their marker raised in the text', async () => {
    const note = (kind: string, id: string, text: string, more = '') =>
      `<w:${kind} w:id="${id}"${more}><w:p><w:r><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`;
    const ref = (kind: string, id: string, more = '', mark = '') =>
      `<w:r><w:${kind}Reference w:id="${id}"${more}/>${mark}</w:r>`;
    const body = `<w:p>${r('One')}${ref('footnote', '2')}${r(' two')}${ref('endnote', '2')}${r(' three')}${ref('footnote', '5', ' w:customMarkFollows="1"', '<w:t>*</w:t>')}${r(' four')}${ref('footnote', '3')}</w:p>`;
    const footnotes =
      note('footnote', '-1', 'line', ' w:type="separator"') +
      note('footnote', '2', ' first note') +
      note('footnote', '3', ' last note') +
      note('footnote', '5', ' starred note');
    expect(await linesOf({ body, footnotes, endnotes: note('endnote', '2', ' end note') })).toEqual([
      'p One^1 two^i three* four^2',
      'note 1 first note',
      'note * starred note',
      'note 2 last note',
      'note i end note',
    ]);
  });
});

describe('a table', () => {
  const head = (text: string) => p(text, '', '<w:b/>');

  it('is read by rows, with its first row as header by mark, by style or by look', async () => {
    const rows: string[][] = [
      [p('2022'), p('$5 million')],
      [p('2023'), p('to') + p('come')],
    ];
    const marked = table([p('Year'), p('Amount')], ...rows).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:tblHeader/></w:trPr>',
    );
    const styled = table([p('Year'), p('Amount')], ...rows).replace(
      '<w:tbl>',
      '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblLook w:val="04A0"/></w:tblPr>',
    );
    const styles = styleXml(
      'Grid',
      'Grid',
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
      'table',
    );
    const lines = ['row 2022 | $5 million', 'row 2023 | to come'];
    expect(await linesOf(marked)).toEqual(['head Year | Amount', ...lines]);
    expect(await linesOf({ styles, body: styled })).toEqual(['head Year | Amount', ...lines]);
    expect(await linesOf(table([head('Year'), head('Amount')], ...rows))).toEqual([
      'head __Year__ | __Amount__',
      ...lines,
    ]);
    expect(await linesOf(table(...rows))).toEqual(lines);
  });

  it('gives the runs of each cell, empty ones too', async () => {
    const { blocks } = await readWord(table([p('a'), p('b')], [p('c'), '<w:p/>']));
    expect(blocks[1]).toMatchObject({ cells: [[{ text: 'c' }], []], runs: [{ text: 'c |' }] });
  });

  it('that only lays out the page is unwrapped, and so is one inside another', async () => {
    const lists = { numbering: LISTS };
    expect(await linesOf(table([p('box one')], [p('box two')]))).toEqual(['p box one', 'p box two']);
    expect(await linesOf(table([p('left'), p('right')]))).toEqual(['p left', 'p right']);
    const pillars = table([p('Pillar'), p('Actions')], [p('One'), p('a', inList(1)) + p('b', inList(1))]);
    expect(await linesOf({ ...lists, body: pillars })).toEqual([
      'p Pillar',
      'p Actions',
      'p One',
      '0• a',
      '0• b',
    ]);
    const inner = table([p('x'), p('y')], [p('1'), p('2')]);
    expect(await linesOf(table([inner + p('under'), p('beside')], [p('c'), p('d')]))).toEqual([
      'row x | y',
      'row 1 | 2',
      'p under',
      'p beside',
      'p c',
      'p d',
    ]);
  });

  it('keeps a marker typed into a cell of data', async () => {
    expect(await linesOf(table([p('1. Water'), p('2022')], [p('2. Air'), p('2023')]))).toEqual([
      'row 1. Water | 2022',
      'row 2. Air | 2023',
    ]);
  });
});

describe('the properties of the file', () => {
  const titleOf = async (title: string) =>
    (await readWord({ body: p('Words'), properties: `<dc:title>${title}</dc:title>` })).frontMatter;

  it('give the title', async () => {
    expect(await titleOf('Fact Sheet: &quot;2030&quot;')).toEqual({
      span: null,
      fields: { title: 'Fact Sheet: "2030"' },
    });
  });

  it.each([
    'Microsoft Word - Document1',
    'Documento 3',
    'a.docx',
    'A',
    'Sin título 2',
    'Press Release Template',
    '',
  ])('do not give the title %j', async (title) => {
    expect(await titleOf(title)).toBeNull();
  });

  it('do not give the name of the file as title', async () => {
    const bytes = wordFile({ body: p('Words'), properties: '<dc:title>Fact Sheet Final</dc:title>' });
    expect((await readSource({ fileName: 'fact_sheet-final.docx', bytes })).frontMatter).toBeNull();
    expect((await readSource({ fileName: 'b.docx', bytes })).frontMatter).not.toBeNull();
  });
});

describe('other forms of the package', () => {
  it('are read: a template, one with macros, the strict form, prefixes of any name', async () => {
    const type = (kind: string) => `application/vnd.${kind}.main+xml`;
    for (const mainType of [
      type('openxmlformats-officedocument.wordprocessingml.template'),
      type('ms-word.document.macroEnabled'),
    ])
      expect(await linesOf({ body: p('Words'), mainType })).toEqual(['p Words']);
    const strict =
      '<?xml version="1.0"?><!-- made elsewhere --><document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><outlineLvl x:val="1"/></pPr><r><t><![CDATA[R&D]]> &#x201C;x&#8221;</t></r></p></body></document>';
    expect(await linesOf({ body: '', others: { 'word/document.xml': strict } })).toEqual(['h2 R&D “x”']);
  });
});
