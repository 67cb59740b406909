/** Word files that are broken, hostile or something else: each is refused for its reason, or read although it is huge. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../main/documents/readers/read-source.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { p, r, refusalOf, table, wordFile } from './word-for-test.ts';

const MEGABYTE = 1024 * 1024;
const FINE = wordFile(p('Ports will open.'));

function part(name: string, content: string | null): Uint8Array {
  return wordFile({ body: p('Words'), others: { [name]: content } });
}

function compoundFile(stream: string): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...start, ...new Uint8Array(600), ...Buffer.from(stream, 'utf16le')]);
}

function packageOf(type: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/${type}.main+xml"/></Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(types), 'x.xml': strToU8('<x/>') });
}

/** Sets bytes of the record that a signature begins, from the end of the file backwards. */
function patched(file: Uint8Array, signature: number, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = new Uint8Array(file);
  const view = new DataView(copy.buffer);
  let at = copy.length - 4;
  while (at > 0 && view.getUint32(at, true) !== signature) at -= 1;
  copy.set(bytes, at + offset);
  return copy;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A document whose expanded size is not what its table of contents says. */
function bomb(megabytes: number): Uint8Array {
  const name = 'word/document.xml';
  const content = deflateRawSync(Buffer.alloc(megabytes * MEGABYTE, 0x20), { level: 9 });
  const file = wordFile({ body: '', others: { [name]: null } });
  return append(file, name, content, 10);
}

/** Adds a deflated entry to a zip file; its expanded size is only what is declared. */
function append(file: Uint8Array, name: string, packed: Uint8Array, declared: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  const central = Buffer.alloc(46);
  local.writeUInt32LE(0x04034b50, 0);
  central.writeUInt32LE(CENTRAL, 0);
  for (const [record, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    record.writeUInt16LE(8, at);
    record.writeUInt32LE(packed.length, at + 10);
    record.writeUInt32LE(declared, at + 14);
    record.writeUInt16LE(title.length, at + 18);
  }
  central.writeUInt32LE(start, 42);
  const last = Buffer.from(file.subarray(end));
  const entry = Buffer.concat([local, title, packed]);
  last.writeUInt16LE(count + 1, 8);
  last.writeUInt16LE(count + 1, 10);
  last.writeUInt32LE(size + 46 + title.length, 12);
  last.writeUInt32LE(start + entry.length, 16);
  const table = file.subarray(start, start + size);
  return new Uint8Array(Buffer.concat([file.subarray(0, start), entry, table, central, title, last]));
}

const LOL = `<!DOCTYPE w:document [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
const DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['cut.docx', FINE.subarray(0, FINE.length - 30), 'archive-damaged'],
    ['half.docx', FINE.subarray(0, FINE.length / 2), 'archive-damaged'],
    ['four-bytes.docx', strToU8('PK\u0003\u0004'), 'archive-damaged'],
    ['overlapping.docx', patched(FINE, CENTRAL, 42, [0, 0, 0, 0]), 'archive-damaged'],
    ['outside.docx', patched(FINE, CENTRAL, 42, [0xff, 0xff, 0xff, 0x7f]), 'archive-damaged'],
    ['far-table.docx', patched(FINE, END, 16, [0xff, 0xff, 0xff, 0x7f]), 'archive-damaged'],
    ['zip64-nowhere.docx', patched(FINE, END, 16, [0xff, 0xff, 0xff, 0xff]), 'archive-damaged'],
    [
      'changed.docx',
      append(
        wordFile({ body: '', others: { 'word/document.xml': null } }),
        'word/document.xml',
        deflateRawSync(Buffer.from('<x/>')),
        4,
      ),
      'archive-damaged',
    ],
    ['bomb.docx', bomb(1000), 'archive-expands-too-far'],
    ['honest-bomb.docx', part('word/document.xml', ' '.repeat(60 * MEGABYTE)), 'archive-expands-too-far'],
    [
      'styles-bomb.docx',
      wordFile({ body: p('x'), styles: ' '.repeat(60 * MEGABYTE) }),
      'archive-expands-too-far',
    ],
    [
      'many.docx',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 6000 }, (_, index) => [`${String(index)}.xml`, new Uint8Array(0)]),
        ),
      ),
      'archive-too-many-parts',
    ],
    ['letters.docx', zipSync({ 'a.docx': FINE, 'b/c.docx': FINE }), 'archive-of-files'],
    ['empty.docx', zipSync({}), 'archive-of-files'],
    ['no-text.docx', part('word/document.xml', null), 'word-part-missing'],
    ['garbage.docx', part('word/document.xml', 'no xml at all'), 'word-part-damaged'],
    ['unclosed.docx', part('word/document.xml', `${DOCUMENT}<w:body><w:p>`), 'word-part-damaged'],
    [
      'crossed.docx',
      part('word/document.xml', `${DOCUMENT}<w:body></w:document></w:body>`),
      'word-part-damaged',
    ],
    [
      'entity.docx',
      part('word/document.xml', `${DOCUMENT}<w:body>&nbsp;</w:body></w:document>`),
      'word-part-damaged',
    ],
    [
      'latin.docx',
      wordFile({ body: '', others: { 'word/document.xml': new Uint8Array([0x3c, 0xe9, 0x2f, 0x3e]) } }),
      'word-part-damaged',
    ],
    [
      'laughs.docx',
      part(
        'word/document.xml',
        `${LOL}${DOCUMENT}<w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'word-document-type',
    ],
    [
      'outside.docx',
      part('word/_rels/document.xml.rels', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'),
      'word-document-type',
    ],
    ['types.docx', part('[Content_Types].xml', '<!DOCTYPE x><x/>'), 'word-document-type'],
    [
      'deep.docx',
      wordFile(Array.from({ length: 500 }).reduce<string>((inner) => table([inner]), p('x'))),
      'word-part-intricate',
    ],
    ['deeper.docx', part('word/document.xml', '<a>'.repeat(1_000_000)), 'word-part-intricate'],
    ['pictures.docx', wordFile('<w:p><w:r><w:drawing/></w:r></w:p>'), 'file-empty'],
    ['secret.docx', compoundFile('EncryptedPackage'), 'word-encrypted'],
    ['old.doc', compoundFile('WordDocument'), 'format-unsupported'],
    [
      'table.xlsx.docx',
      packageOf('vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      'format-unsupported',
    ],
    [
      'slides.docx',
      packageOf('vnd.openxmlformats-officedocument.presentationml.presentation'),
      'format-unsupported',
    ],
    [
      'writer.docx',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<x/>'),
      }),
      'format-unsupported',
    ],
    ['book.zip', zipSync({ mimetype: strToU8('application/epub+zip') }), 'format-unsupported'],
  ])('%s says why and what to do next', async (fileName, bytes, code) => {
    const problem = await refusalOf(bytes, fileName);
    expect(problem.code).toBe(code);
    for (const language of ['en', 'es'] as const) {
      const sentence = createTranslator(language)(`problems.${problem.code}`, problem.details);
      expect(sentence).toContain(fileName);
      expect(sentence).not.toContain('{{');
    }
  });

  it('is named for what it is', async () => {
    const formatOf = async (bytes: Uint8Array) => (await refusalOf(bytes)).details['format'];
    expect(await formatOf(compoundFile('WordDocument'))).toBe('Word 97–2003 (.doc)');
    expect(await formatOf(compoundFile('Workbook'))).toBe('Excel 97–2003 (.xls)');
    expect(await formatOf(packageOf('vnd.openxmlformats-officedocument.spreadsheetml.sheet'))).toBe('Excel');
    expect(await formatOf(packageOf('vnd.ms-powerpoint.presentation.macroEnabled'))).toBe('PowerPoint');
    expect(await formatOf(zipSync({ mimetype: strToU8('application/epub+zip') }))).toBe('EPUB');
  });
});

describe('a file that is read although', () => {
  const read = async (bytes: Uint8Array, fileName = 'a.docx') => readSource({ fileName, bytes });

  it('it has a hundred thousand paragraphs', async () => {
    const body = Array.from({ length: 100_000 }, (_, index) => p(`Paragraph ${String(index)} of many.`)).join(
      '',
    );
    const { blocks } = await read(wordFile(body));
    expect(blocks).toHaveLength(100_000);
    expect(blocks.at(-1)?.runs).toEqual([{ text: 'Paragraph 99999 of many.' }]);
  });

  it('one table, one paragraph and one item of it are huge', async () => {
    const rows = table([p('a'), p('b')]).replace(/<w:tr>.*<\/w:tr>/, (row) => row.repeat(20_000));
    const bullet = p('• item', '<w:ind w:left="720"/>') + p('goes on', '<w:ind w:left="900"/>').repeat(1000);
    const long = `<w:p>${r('Words', '<w:b/>')}${`<w:r><w:br/></w:r>${r('and ', '<w:b/>')}${r('more')}`.repeat(50_000)}</w:p>`;
    expect((await read(wordFile(rows))).blocks).toHaveLength(20_000);
    expect((await read(wordFile(bullet + long))).blocks).toHaveLength(2);
  });

  it('it has thirty tables inside one another', async () => {
    const body = Array.from({ length: 30 }).reduce<string>((inner) => table([inner + p('x')]), p('core'));
    const { blocks } = await read(wordFile(body));
    expect(blocks.map(({ runs }) => runs[0]?.text)).toEqual([
      'core',
      ...Array.from({ length: 30 }, () => 'x'),
    ]);
  });

  it('it has items of which each stands further in than the one before', async () => {
    const items = (index: number) =>
      p('x', `<w:ind w:left="${String(200 * index)}"/>`) +
      p('• y', `<w:ind w:left="${String(200 * index + 100)}"/>`);
    const { blocks } = await read(
      wordFile(Array.from({ length: 20_000 }, (_, index) => items(index + 1)).join('')),
    );
    const depths = blocks.map((block) => (block.kind === 'list-item' ? block.depth : 0));
    expect(Math.max(...depths)).toBe(20);
  });

  it('its name or its comment says something else', async () => {
    const commented = new Uint8Array([...FINE, ...strToU8('a remark')]);
    const file = patched(commented, END, 20, [8, 0]);
    for (const [bytes, name] of [
      [FINE, 'report.txt'],
      [FINE, '../../etc/passwd.docx'],
      [file, 'a.docx'],
    ] as const)
      expect((await read(bytes, name)).text).toBe('Ports will open.');
  });

  it('names in it look like paths', async () => {
    const bytes = wordFile({
      body: p('Words'),
      others: { '../../../evil.sh': 'rm', '/word/media/x.png': 'x' },
    });
    expect((await read(bytes)).text).toBe('Words');
  });

  it('styles and lists go round in circles or lead nowhere', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const numbered = '<w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="1"/></w:numPr>';
    const body =
      p('one', '<w:pStyle w:val="a"/>') + p('two', numbered) + p('three', '<w:pStyle w:val="__proto__"/>');
    const { blocks } = await read(wordFile({ styles, numbering, body }));
    expect(blocks.map(({ kind, runs }) => `${kind} ${runs[0]?.text ?? ''}`)).toEqual([
      'paragraph one',
      'paragraph two',
      'paragraph three',
    ]);
  });

  it('fields are left open and marks have no begin', async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('kept ')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('words')}<w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('and more')}`;
    expect((await read(wordFile(body))).text).toBe('kept words\nand more');
  });

  it('it holds characters that no document can, which are replaced and told', async () => {
    const { text, warnings } = await read(
      wordFile(p('A bell&#7; rings in a text that is long enough to be one.')),
    );
    expect(text).toBe('A bell\ufffd rings in a text that is long enough to be one.');
    expect(warnings.map(({ code }) => code)).toEqual(['control-characters-replaced']);
  });
});
