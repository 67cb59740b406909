/** When a document is dated, by what, and when it is left undated. */
import { describe, expect, it } from 'vitest';
import { readDateLine, readDateline } from '../../../shared/documents/date-lines.ts';
import { findDate } from '../../../shared/documents/find-date.ts';
import { readSignedDate } from '../../../shared/documents/signed-date.ts';
import { calendarDate, readDates } from '../../../shared/documents/read-date.ts';

function dateOf(text: string, title = ''): string | null {
  return findDate({ frontMatter: null, opening: text.split('\n'), title, manifest: null })?.value ?? null;
}

describe('reading dates', () => {
  it.each([
    ['on April 19, 2024 in', '2024-4-19'],
    ['Sept. 9, 2021', '2021-9-9'],
    ['the 3rd of it, 12 September 2022', '2022-9-12'],
    ['el 1º de mayo de 2023', '2023-5-1'],
    ['29 de septiembre del 2023', '2023-9-29'],
    ['2022-09-12 21:52', '2022-9-12'],
    ['on May 12 the', 'null-5-12'],
    ['May 30-31, 2023', '2023-5-31'],
    ['16-17 November 2015', '2015-11-17'],
    ['from 21 to 22 July 2009', '2009-7-22'],
    ['del 1 al 6 de julio de 2019', '2019-7-6'],
    ['this 5th day of September, 2022', '2022-9-5'],
    ['a los 12 días del mes de septiembre de 2022', '2022-9-12'],
    ['2022-09-12T23:30:00-06:00', '2022-9-12'],
  ])('%s', (text, expected) => {
    expect(readDates(text).map(({ year, month, day }) => [year, month, day].map(String).join('-'))).toEqual([
      expected,
    ]);
  });

  it('takes no impossible day and no month alone', () => {
    expect(readDates('February 30, 2024, and in June 2024, and 31 de abril')).toEqual([]);
  });

  it('writes a calendar date without a time zone', () => {
    expect(calendarDate(2024, 4, 9)).toBe('2024-04-09');
  });
});

describe('the day on which a text was signed', () => {
  it.each([
    ['DONE at Washington, this fifth day of September, 2022, in duplicate.', '2022-9-5'],
    ['Signed at Elm on the twenty-first day of June, two thousand twenty-four.', '2024-6-21'],
    ['Dado en la Ciudad de México, a los doce días del mes de septiembre de dos mil veintidós.', '2022-9-12'],
    ['Hecho en Lima, el treinta y uno de mayo de dos mil diecinueve.', '2019-5-31'],
    ['Firmado en Quito, a los 3 días del mes de marzo del año 2021.', '2021-3-3'],
  ])('%s', (passage, expected) => {
    const date = readSignedDate(passage);
    expect([date?.year, date?.month, date?.day].map(String).join('-')).toBe(expected);
    expect(passage.slice(date?.start, date?.end)).toBe(date?.quote);
  });

  it.each([
    'Done in a hurry.',
    'Signed at Elm, this thirty-second day of June, 2024.',
    'Dado en Quito en mayo.',
  ])('%s tells none', (passage) => {
    expect(readSignedDate(passage)).toBeNull();
  });

  it('dates a text that nothing else dates', () => {
    const signed = ['Done at Elm, this 5th day of March, 2023.'];
    expect(
      findDate({ frontMatter: null, opening: ['A text.'], signed, title: '', manifest: null }),
    ).toMatchObject({
      value: '2023-03-05',
      evidence: 'text',
    });
  });
});

describe('a line that dates a text', () => {
  it.each([
    'April 19, 2024',
    'Friday, April 19, 2024',
    'Washington, D.C., April 19, 2024',
    'Released: April 19, 2024',
    'Ciudad de México, a 19 de abril de 2024',
    'viernes 19 de abril de 2024',
    'Secretaría de Economía | 19 de abril de 2024 | Comunicado',
    'Published: Apr 19, 2024. Publicly Released: Apr 22, 2024.',
    '[Date] April 19, 2024',
  ])('%s', (line) => {
    expect(readDateLine(line)).toMatchObject({ year: 2024, month: 4, day: 19 });
  });

  it.each([
    'The work began on April 19, 2024',
    'Report on the meeting of April 19, 2024',
    'April 19 to May 3, 2024',
  ])('%s is a sentence or a title', (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  it('may open a paragraph', () => {
    expect(readDateline('MEXICO CITY, October 3, 2024 – Officials met.')).toMatchObject({ day: 3 });
    expect(readDateline('Since October 3, 2024 officials – all of them – met.')).toBeNull();
  });
});

describe('the date of a document', () => {
  it('is that of today in the text', () => {
    expect(
      dateOf('Officials met virtually today, April 19, 2024, since the third meeting on September 29, 2023.'),
    ).toBe('2024-04-19');
  });

  it('is that of the meeting which it tells of', () => {
    expect(dateOf('The ministers met in Port Haven on 3 March 2023 and agreed.')).toBe('2023-03-03');
    expect(dateOf('On May 4, 2021, the Vice President hosted the first meeting.')).toBe('2021-05-04');
    expect(dateOf('Los ministros se reunieron en Mérida el 3 de marzo de 2023.')).toBe('2023-03-03');
  });

  it('is none where dates are only mentioned', () => {
    expect(dateOf('Between August 31, 2021 and September 12, 2022, they hosted 21 meetings.')).toBeNull();
    expect(dateOf('They met again, since the meeting held on May 3, 2020.')).toBeNull();
  });

  it('has its year concluded from the next meeting, the title or nothing', () => {
    const met = 'They met on April 18 to plan';
    expect(dateOf(`${met} for the next meeting in fall 2022.`)).toBe('2022-04-18');
    expect(dateOf('They met on November 18 to plan for the next meeting in spring 2023.')).toBe('2022-11-18');
    expect(dateOf(`${met}.`, 'Review of 2019')).toBe('2019-04-18');
    expect(dateOf(`${met}.`)).toBeNull();
  });

  it('prefers front matter to text and text to the manifest', () => {
    const opening = ['April 19, 2024'];
    const dated = (frontMatter: string | null, lines: string[]) =>
      findDate({ frontMatter, opening: lines, title: '', manifest: '2020-01-01' });
    expect(dated('2022-09-12', opening)).toMatchObject({ value: '2022-09-12', evidence: 'front-matter' });
    expect(dated(null, opening)).toMatchObject({
      value: '2024-04-19',
      evidence: 'text',
      quote: 'April 19, 2024',
    });
    expect(dated(null, [])).toMatchObject({ value: '2020-01-01', evidence: 'manifest' });
  });
});
