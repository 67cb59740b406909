/** Files that cannot be read, and files that are read although something is wrong with them. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/result.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { decodeText } from '../../../main/documents/readers/decode-text.ts';
import { importAny, importBytes, importText } from './import-for-test.ts';

async function refusal(fileName: string, content: string | Uint8Array): Promise<Problem> {
  try {
    await importAny(fileName, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${fileName} was not refused`);
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

const BULLETS =
  'FACT SHEET\n\nBoth sides agreed:\n\n• Growers in Chiapas will sell “café”.\n• Ports will open.\n';

const MEGABYTE = 1024 * 1024;
const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);
const noise = new Uint8Array(3000).map((_, index) => (index * 7919) % 256);
const filled = (head: string, size: number) => {
  const bytes = new Uint8Array(size).fill(0x61);
  bytes.set(new TextEncoder().encode(head));
  return bytes;
};

describe('a file that is refused', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'file-empty'],
    ['blank.md', ' \n\t\n\u00a0', 'file-empty'],
    ['marks.md', '---\n\n***\n\n- \n', 'file-empty'],
    ['page.html', '<html><body><p> &nbsp; </p><script>x</script></body></html>', 'file-empty'],
    ['memo.rtf', '{\\rtf1\\ansi Text of it}', 'format-unsupported'],
    ['feed.xml', '<?xml version="1.0"?><rss><title>News</title></rss>', 'format-unsupported'],
    [
      'entities.xml',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><a>&b; text</a>',
      'format-unsupported',
    ],
    [
      'saved.mhtml',
      'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x\n<html>text</html>',
      'web-archive',
    ],
    [
      'note.eml',
      'Received: from a by b\nSubject: Points\nMIME-Version: 1.0\nContent-Type: text/plain\n\nPorts open.',
      'e-mail-file',
    ],
    ['picture.txt', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10), 'picture-file'],
    ['scan.jpg', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), 'picture-file'],
    ['pack.gz', bytesOf(0x1f, 0x8b, 8, 0, 0, 0), 'archive-of-files'],
    ['tool.txt', bytesOf(0x7f, 0x45, 0x4c, 0x46, 2, 1), 'file-binary'],
    ['noise.txt', noise, 'file-binary'],
    ['noise.docx', noise, 'file-not-as-named'],
    ['noise.pdf', noise, 'file-not-as-named'],
    ['noise.html', noise, 'file-binary'],
    ['large.txt', filled('', 5 * MEGABYTE + 1), 'file-too-large'],
    ['large.html', filled('<!DOCTYPE html><p>', 25 * MEGABYTE + 1), 'file-too-large'],
    ['wordy.html', filled('<!DOCTYPE html><p>', 6 * MEGABYTE), 'file-too-large'],
    ['line.txt', filled('', 50 * MEGABYTE), 'file-too-large'],
    ['huge.docx', filled('PK\u0003\u0004', 50 * MEGABYTE + 1), 'file-too-large'],
    ['deep.html', '<div>'.repeat(20_000), 'file-too-deep'],
  ])('%s says why and what to do next', async (fileName, content, code) => {
    const problem = await refusal(fileName, content);
    expect(problem.code).toBe(code);
    for (const language of ['en', 'es'] as const) {
      const sentence = createTranslator(language)(`problems.${problem.code}`, problem.details);
      expect(sentence).toContain(fileName);
      expect(sentence).not.toContain('{{');
    }
  });

  it('states the limit that it is over', async () => {
    expect((await refusal('a.txt', filled('', 6 * MEGABYTE))).details).toEqual({
      file: 'a.txt',
      size: '6.0',
      limit: 5,
    });
    expect((await refusal('a.html', filled('<html>', 26 * MEGABYTE))).details).toMatchObject({ limit: 25 });
    expect((await refusal('a.docx', filled('PK', 51 * MEGABYTE))).details).toMatchObject({ limit: 50 });
  });
});

describe('a name', () => {
  it.each([
    ['letter.docx', 'Both sides agreed:\n\n- Ports will open.\n', 'text'],
    ['letter.doc', '<html><body><ul><li>Ports will open.</li></ul></body></html>', 'html'],
    ['paper.pdf', '<!DOCTYPE html><html><ul><li>Ports will open.</li></ul></html>', 'html'],
    ['page.html', 'Both sides agreed:\n\n- Ports will open.\n', 'text'],
    ['page.mhtml', '<html><body><ul><li>Ports will open.</li></ul></body></html>', 'html'],
    ['table.xlsx', '# Report\n\n- Ports will open.\n', 'markdown'],
    ['message.eml', 'From: Ana\nTo: Tom\n\n- Ports will open.\n', 'text'],
  ])('that does not fit counts for nothing: %s is read as what it is', async (fileName, content, format) => {
    const { document, initiatives } = await importAny(fileName, new TextEncoder().encode(content));
    expect(document.format).toBe(format);
    expect(initiatives.map(({ text }) => text)).toEqual(['Ports will open.']);
  });
});

describe('an encoding', () => {
  it.each([
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${BULLETS}`)],
    ['UTF-16 with its mark', utf16(BULLETS, 'le', true)],
    ['UTF-16 the other way round', utf16(BULLETS, 'be', true)],
    ['UTF-16 without a mark', utf16(BULLETS, 'le', false)],
    ['UTF-8 with Windows line ends', new TextEncoder().encode(BULLETS.replaceAll('\n', '\r\n'))],
    ['UTF-8 with old Macintosh line ends', new TextEncoder().encode(BULLETS.replaceAll('\n', '\r'))],
  ])('%s is read without a warning', (_name, bytes) => {
    const { initiatives, warnings } = importBytes('text.txt', bytes);
    expect(warnings).toEqual([]);
    expect(initiatives.map(({ text }) => text)).toEqual([
      'Growers in Chiapas will sell “café”.',
      'Ports will open.',
    ]);
  });

  it.each(['le', 'be'] as const)(
    'UTF-16 (%s) is known without a mark in any script, also cut off in a character',
    (order) => {
      const texts = [
        'Acordaron ampliar más puertos del Pacífico. ¿Cuándo? El año próximo, según el plan.',
        'שלום עולם, זה מסמך על נמלים.',
        `• ${'–—“”’€'.repeat(8)} Ports`,
      ];
      for (const text of texts) {
        const bytes = utf16(text, order, false);
        expect(decodeText(bytes, 'a.txt')).toEqual({ text, warnings: [] });
        const cut = decodeText(bytes.subarray(0, -1), 'a.txt');
        expect(cut.text.slice(0, -1)).toBe(text.slice(0, -1));
        expect(cut.warnings.map(({ code }) => code)).toEqual(['invalid-bytes-replaced']);
      }
    },
  );

  const page = (label: string, letters: string) =>
    new Uint8Array(
      Buffer.from(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><p>${letters}</p>`,
        'latin1',
      ),
    );

  it('that a page states is used where its bytes are not UTF-8, without a warning', () => {
    const decoded = (label: string, letters: string) => {
      const { text, warnings } = decodeText(page(label, letters), 'a.html');
      return [/<p>(.*)<\/p>/.exec(text)?.[1], warnings.map(({ code }) => code)];
    };
    expect(decoded('iso-8859-1', 'caf\u00e9 \u0093x\u0094 \u0095')).toEqual(['café “x” •', []]);
    expect(decoded('windows-1252', '\u0080 \u00d1')).toEqual(['€ Ñ', []]);
    expect(decoded('iso-8859-2', '\u00b1')).toEqual(['ą', []]);
    expect(decoded('utf-8', 'caf\u00e9')).toEqual(['café', ['decoded-as-windows-1252']]);
    expect(decoded('klingon', 'caf\u00e9')).toEqual(['café', ['decoded-as-windows-1252']]);
  });

  it('that a page states wrongly is told, and its bytes are believed', () => {
    const utf8 = Buffer.from('café “x”').toString('latin1');
    const { text, warnings } = decodeText(page('iso-8859-1', utf8), 'a.html');
    expect(text).toContain('café “x”');
    expect(warnings).toEqual([
      { code: 'decoded-against-label', details: { file: 'a.html', stated: 'windows-1252' } },
    ]);
    expect(decodeText(page('iso-8859-1', 'plain'), 'a.html').warnings).toEqual([]);
    expect(decodeText(page('utf-16', utf8), 'a.html').warnings).toEqual([]);
  });

  it('that XML states is used too', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-15"?><html><p>5 \u00a4</p></html>',
      'latin1',
    );
    expect(decodeText(new Uint8Array(bytes), 'a.xhtml').text).toContain('5 €');
  });

  it('is taken for Windows-1252 when it is not UTF-8, and that is told', () => {
    const bytes = new Uint8Array(
      Array.from(BULLETS, (letter) => ({ '•': 0x95, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
    );
    const { initiatives, warnings } = importBytes('text.txt', bytes);
    expect(warnings).toEqual([{ code: 'decoded-as-windows-1252', details: { file: 'text.txt' } }]);
    expect(initiatives[0]?.text).toBe('Growers in Chiapas will sell “café”.');
  });

  it('stays UTF-8 when a single byte of much is damaged', () => {
    const bytes = new TextEncoder().encode(`${'• Él abrió más cafés así.\n'.repeat(20)}• Fin X`);
    bytes[bytes.length - 1] = 0xff;
    const { initiatives, warnings } = importBytes('text.txt', bytes);
    expect(warnings.map(({ code }) => code)).toContain('invalid-bytes-replaced');
    expect(initiatives.at(-1)?.text).toBe('Fin \ufffd');
  });

  it('has no controls left that no document can hold, and keeps every place', () => {
    const { initiatives, warnings } = importText(
      `${BULLETS}• A bell\u0007 rings and lone \ud800 halves go.\n`,
    );
    expect(initiatives.at(-1)?.text).toBe('A bell\ufffd rings and lone \ufffd halves go.');
    expect(warnings.map(({ code }) => code)).toEqual(['control-characters-replaced']);
  });
});

describe('front matter', () => {
  it('that is broken is told and the text is read', () => {
    const { document, initiatives, warnings } = importText(
      '---\ntitle: "x\ndate: : :\n - [\n---\n\n# Report\n\n- Ports will open.\n',
      'a.md',
    );
    expect(warnings[0]?.code).toBe('front-matter-unread');
    expect(initiatives).toHaveLength(1);
    expect(document.title).toBe('Report');
  });

  it('without a closing line ends at the first empty one', () => {
    const { document, warnings } = importText(
      '---\ntitle: Report\ndate: 2022-01-31\n\n- Ports will open.\n',
      'a.md',
    );
    expect(warnings.map(({ code }) => code)).toEqual(['front-matter-unclosed']);
    expect(document.title).toBe('Report');
    expect(document.date?.value).toBe('2022-01-31');
  });

  it('with values of the wrong kind is used as far as it can be', () => {
    const { document, warnings } = importText(
      '---\ntitle: [1, 2]\ndate: 20220912\nsource_url: javascript:alert(1)\n---\n\n# Report\n\n- Ports will open.\n',
      'a.md',
    );
    expect(warnings.map(({ details }) => details['field'])).toEqual(['title', 'date', 'source_url']);
    expect(document).toMatchObject({ title: 'Report', date: null, sourceAddress: null });
  });

  it('that would blow up is not followed', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(9)}x]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    const { warnings } = importText(`---\n${bomb}---\n\n- Ports will open.\n`, 'a.md');
    expect(warnings[0]?.code).toBe('front-matter-unread');
  });

  it('keeps the day that it states, whatever the time and its zone', () => {
    const dated = (date: string) =>
      importText(`---\ndate: ${date}\n---\n\n- Ports will open.\n`, 'a.md').document.date?.value;
    expect(dated('2022-09-12 23:59:59-07:00')).toBe('2022-09-12');
    expect(dated('2022-09-12T00:00:00+14:00')).toBe('2022-09-12');
    expect(dated('"12 de septiembre de 2022"')).toBe('2022-09-12');
  });

  it('is not seen in a text between two rules', () => {
    const { document } = importText(
      '---\n\nPorts will open.\n\n---\n\nMore will follow in the north.\n',
      'a.md',
    );
    expect(document.frontMatter).toBeNull();
  });
});

describe('what a file holds', () => {
  it('is neither run nor kept as something that could be', () => {
    const { initiatives } = importText(
      '# Report\n\n- Ports will [open](javascript:alert(1)) <b onclick="x()">soon</b><script>alert(2)</script>.\n',
      'a.md',
    );
    expect(initiatives[0]?.text).toBe('Ports will open soon.');
    expect(JSON.stringify(initiatives[0]?.runs)).not.toMatch(/javascript|alert|onclick/);
  });

  it('may be in other scripts', () => {
    const { initiatives } = importText('דוח\n\n• שלום עולם\n• Family 👩‍👩‍👧 day\n');
    expect(initiatives.map(({ text }) => text)).toEqual(['שלום עולם', 'Family 👩‍👩‍👧 day']);
  });
});
