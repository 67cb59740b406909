/** Documents of other shapes than the shipped five. */
import { describe, expect, it } from 'vitest';
import { importFile, outlineOf, pillarCounts, type Imported } from './import-for-test.ts';

function fixture(name: string): Imported {
  return importFile(`tests/fixtures/documents/${name}`);
}

/** Section, text and sub-points of each initiative, shortened. */
function initiativesOf({ initiatives }: Imported): string[] {
  return initiatives.map(
    ({ section, text, children }) =>
      `${section ?? '-'} | ${text.slice(0, 24)}${children.length > 0 ? ` +${String(children.length)}` : ''}`,
  );
}

describe('a Spanish fact sheet of the dialogue', () => {
  const imported = fixture('hoja-informativa.txt');

  it('has its initiatives under "Pilar I" to "PILAR IV"', () => {
    expect(pillarCounts(imported)).toBe('I:2 II:1 III:1 IV:1 -:1');
    expect(initiativesOf(imported).slice(0, 2)).toEqual([
      'Cadenas de suministro | La Secretaría de Economí',
      'Cadenas de suministro | México y Estados Unidos  +2',
    ]);
  });

  it('is known as Spanish, dated and a fact sheet', () => {
    const { document } = imported;
    expect(document).toMatchObject({ language: 'es', documentType: 'fact-sheet', dialogueId: 'hled' });
    expect(document.date).toMatchObject({ value: '2023-09-29', quote: '29 de septiembre de 2023' });
  });

  it('names both delegations', () => {
    expect(imported.document.participants.map(({ side, name, role }) => `${side} ${name}, ${role}`)).toEqual([
      'MX Elena Ríos, Secretaria de Relaciones Exteriores',
      'MX Marta Solís Peña, Secretaria de Economía',
      'MX Tomás Aguirre, Embajador',
      'US Paul Hart, Secretario de Estado',
      'US Grace Miller, Secretaria de Comercio',
    ]);
  });

  it('keeps the next steps out of the last pillar', () => {
    expect(imported.initiatives.at(-1)).toMatchObject({ pillar: null, section: 'Próximos pasos' });
  });
});

describe('a fact sheet of no dialogue', () => {
  const imported = fixture('ports-fact-sheet.md');

  it('has its own headings as sections and no pillars', () => {
    expect(imported.document.dialogueId).toBeNull();
    expect(initiativesOf(imported)).toEqual([
      'Expanding Capacity | Funding new berths. The  +2',
      'Expanding Capacity | Extending opening hours.',
      'Cleaning the Air | Clean trucks. EPA will p',
      'Cleaning the Air | Shore power. The Maritim',
    ]);
  });

  it('keeps a further paragraph with its bullet', () => {
    expect(imported.initiatives[1]?.text).toMatch(/by June 2023\. Shippers that use the night hours/);
  });

  it('makes no initiatives of its background and of what someone said', () => {
    const background = imported.document.blocks.filter(({ reason }) => reason === 'background-section');
    expect(background).toHaveLength(2);
  });

  it('has date, title and address from front matter', () => {
    expect(imported.document).toMatchObject({
      title: "FACT SHEET: New Actions to Strengthen America's Ports",
      sourceAddress: 'https://www.example.gov/briefing-room/2023/03/14/fact-sheet-ports/',
    });
    expect(imported.document.date?.value).toBe('2023-03-14');
  });
});

describe('text of an e-mail', () => {
  it('has bullets of two kinds as initiatives and sub-points, without greeting and leave', () => {
    const imported = fixture('e-mail.txt');
    expect(initiativesOf(imported)).toEqual([
      'Agriculture | Canada will publish its ',
      'Agriculture | The United States will s +2',
      'Customs | The agencies launched a ',
    ]);
    expect(imported.initiatives[1]?.text).toBe(
      'The United States will send inspectors to three border stations to reduce waiting times.',
    );
    expect(imported.document.title).toBe('Readout of the Trade Working Group');
    expect(outlineOf(imported.document, 12).filter((line) => line.startsWith('boilerplate'))).toEqual([
      'boilerplate (e-mail) From: Press ',
      'boilerplate (e-mail) Dear colleag',
      'boilerplate (e-mail) Best regards',
    ]);
  });
});

describe('numbered actions', () => {
  it('are initiatives, their lettered points sub-points', () => {
    const imported = fixture('numbered-actions.txt');
    expect(initiativesOf(imported)).toEqual([
      '- | Exchange laboratory resu',
      '- | Train 120 inspectors a y +2',
      '- | Publish a joint annual r',
      '- | Hold an exercise on the ',
    ]);
    expect(imported.document.title).toBe('BILATERAL ACTION PLAN ON FOOD SAFETY');
  });
});

describe('a statement in prose', () => {
  it('has each substantive paragraph as an initiative', () => {
    expect(outlineOf(fixture('prose-statement.txt').document, 16)).toEqual([
      'title (title) Joint Statement ',
      'introduction (before-the-body) The Minister of ',
      'section-introduction (other-paragraph) Norland and West',
      'initiative (substantive-paragraph) The two countrie',
      'initiative (substantive-paragraph) Both governments',
      'initiative (substantive-paragraph) The maritime aut',
      'closing (closing-paragraph) The Minister and',
    ]);
  });

  it('has pillars where its paragraphs open with them', () => {
    const imported = fixture('prose-pillars.txt');
    expect(pillarCounts(imported)).toBe('I:2 II:1 III:1 IV:1');
    expect(imported.document.participants).toHaveLength(7);
  });
});

describe('a web page as text', () => {
  it('is free of menus and has its capitals as sections', () => {
    const imported = fixture('web-page.txt');
    expect(initiativesOf(imported)).toEqual([
      'KEY RESULTS | Standards: the institute',
      'KEY RESULTS | Tourism: 14 airports wil',
      'KEY RESULTS | Ports: +2',
      'WHAT COMES NEXT | Officials will meet in t',
    ]);
    expect(imported.document.date?.value).toBe('2024-10-03');
  });
});

describe('another dialogue with pillars of its own', () => {
  it('is not forced into the four', () => {
    const imported = fixture('other-pillars.md');
    expect(imported.document.dialogueId).toBeNull();
    expect(pillarCounts(imported)).toBe('-:4');
    expect(imported.initiatives.at(-1)?.section).toBe('Investing in Our People');
  });
});

describe('pillars in other forms', () => {
  it('are read from Arabic numbers, and end where a heading of their level speaks of something else', () => {
    const imported = fixture('pillars-by-number.md');
    expect(pillarCounts(imported)).toBe('I:3 II:1 III:1 IV:1 -:1');
    expect(imported.initiatives.at(-1)?.section).toBe('Stakeholder Outreach');
  });

  it('are read from list items that the initiatives are nested in', () => {
    const imported = fixture('pillars-as-items.md');
    expect(pillarCounts(imported)).toBe('I:2 IV:1');
    expect(imported.initiatives.at(-1)?.children.map(({ text }) => text)).toEqual(['Six are in Texas.']);
  });

  it('are none where number and name disagree', () => {
    const imported = fixture('glued-lines.md');
    expect(pillarCounts(imported)).toBe('I:2 -:1');
    expect(imported.warnings.map(({ code }) => code)).toEqual(['pillar-unclear']);
  });
});

describe('lines without empty lines in between', () => {
  it('are cut where a bullet or a heading begins, and a year that begins a line is no number', () => {
    expect(fixture('glued-lines.md').initiatives.map(({ text }) => text)).toEqual([
      'The two governments signed a customs agreement.',
      'A pilot began at three ports of entry in January 2024. It will run for a year.',
      'A course for welders opened.',
    ]);
  });
});

describe('paragraphs that begin in bold', () => {
  it('are initiatives, and a list of people is none', () => {
    expect(outlineOf(fixture('bold-paragraphs.md').document, 12)).toEqual([
      'title (title) Readout: Por',
      'introduction (before-the-body) The Port Sec',
      'introduction (leads-to-people) Participants',
      'introduction (list-of-people) Ana Ruiz, Di',
      'introduction (list-of-people) Dr. Paul Lon',
      'introduction (list-of-people) Jane Q. Publ',
      'initiative (bold-lead-in) Inspections.',
      'initiative (bold-lead-in) Training. Fo',
      'section-introduction (leads-to-list) Equipment. C',
      'initiative (list-item) Altamira',
      'initiative (list-item) Tuxpan',
    ]);
  });
});

describe('a report with goals, a table and lettered paragraphs', () => {
  it('has each of them as an initiative under the nearest heading', () => {
    expect(initiativesOf(fixture('goals-and-table.md'))).toEqual([
      'Progress | Built 40 wells in the no',
      'Progress | Trained 300 technicians.',
      'Next Steps | Build 20 more wells by 2',
      'Next Steps | Publish a water map.',
      'Goal 2: Healthy Schools | The Ministry delivered 2',
      'Goal 2: Healthy Schools | The Ministry will inspec',
      'Goal 2: Healthy Schools | School meals | $40 milli',
      'Goal 2: Healthy Schools | Clean kitchens | $2 mill',
      'Goal 2: Healthy Schools | Schools in the south wil',
      'Goal 2: Healthy Schools | Schools in the north fol',
    ]);
  });
});

describe('a Spanish joint communiqué', () => {
  it('has its numbered agreements and the paragraph after them, and front matter with accents', () => {
    const imported = fixture('comunicado.md');
    expect(imported.initiatives).toHaveLength(4);
    expect(imported.document).toMatchObject({
      title: 'Comunicado conjunto sobre la frontera',
      documentType: 'joint-statement',
      language: 'es',
    });
    expect(imported.document.date).toMatchObject({ value: '2024-05-06', evidence: 'front-matter' });
  });
});

describe('markdown without empty lines', () => {
  it('has a paragraph in each line, of the dialogue but of no pillar', () => {
    const imported = fixture('no-empty-lines.md');
    expect(initiativesOf(imported)).toEqual([
      'Modern Borders | We have opened a footbri',
      'Modern Borders | We are working toward an',
      'Energy | We created an energy bus',
    ]);
    expect(imported.document.dialogueId).toBe('hled');
    expect(pillarCounts(imported)).toBe('-:3');
  });
});
