/** Files that cannot be read, and files that are read although something is wrong with them. */
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../shared/result.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { importBytes, importText } from './import-for-test.ts';

function refusal(fileName: string, content: string | Uint8Array): Problem {
  try {
    importBytes(fileName, typeof content === 'string' ? new TextEncoder().encode(content) : content);
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

describe('a file that is refused', () => {
  it.each([
    ['empty.txt', '', 'file-empty'],
    ['blank.md', ' \n\t\n\u00a0', 'file-empty'],
    ['marks.md', '---\n\n***\n\n- \n', 'file-empty'],
    ['letter.docx', 'PK\u0003\u0004', 'format-unsupported'],
    ['letter.docx', 'plain text all the same', 'format-unsupported'],
    ['page.htm', 'anything', 'format-unsupported'],
    ['page.txt', '<!DOCTYPE html><html><p>x</p></html>', 'format-unsupported'],
    ['part.txt', '<div><p>One</p><p>Two</p><p>Three</p></div>', 'format-unsupported'],
    ['paper.txt', '%PDF-1.7\nobj', 'format-unsupported'],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file-binary'],
    ['noise.txt', new Uint8Array(3000).map((_, index) => (index * 7919) % 256), 'file-binary'],
    ['large.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), 'file-too-large'],
  ])('%s says why and what to do next', (fileName, content, code) => {
    const problem = refusal(fileName, content);
    expect(problem.code).toBe(code);
    for (const language of ['en', 'es'] as const) {
      const sentence = createTranslator(language)(`problems.${problem.code}`, problem.details);
      expect(sentence).toContain(fileName);
      expect(sentence).not.toContain('{{');
    }
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
