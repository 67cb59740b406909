/** Organisations by the form of their names and by acronyms, with what a document says its acronyms stand for. */
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../shared/documents/facts/find-facts.ts';
import { contextOf, factsIn } from './find-for-test.ts';

type Language = 'en' | 'es';

/** "Name (ACRONYM)" */
function organisationsIn(text: string, language: Language = 'en'): string[] {
  return factsIn('organisation', text, language).map(({ name, acronym }) =>
    acronym === null ? name : `${name} (${acronym})`,
  );
}

const USAID = 'U.S. Agency for International Development (USAID)';

describe('names', () => {
  it.each([
    ['The U.S. Department of Commerce met.', ['U.S. Department of Commerce']],
    ['The Department of the Treasury met.', ['Department of the Treasury']],
    ["Mexico's Secretariat of National Defense met.", ['Secretariat of National Defense']],
    ['The Food and Drug Administration met.', ['Food and Drug Administration']],
    ['Work by the Inter-American Development Bank', ['Inter-American Development Bank']],
    ['with the University of California', ['University of California']],
    ['at Arizona State University in May', ['Arizona State University']],
    ['a Supply Chain Working Group met', ['Supply Chain Working Group']],
    ['U.S. Customs and Border Protection', ['U.S. Customs and Border Protection']],
    [
      'the Secretariat of Agriculture and Rural Development',
      ['Secretariat of Agriculture and Rural Development'],
    ],
    [
      'the Secretariat of Infrastructure, Communications, and Transportation will build',
      ['Secretariat of Infrastructure, Communications, and Transportation'],
    ],
    ['the Department of Labor and the Department of State', ['Department of Labor', 'Department of State']],
    [
      "the Department of Education and Mexico's Ministry of Public Education",
      ['Department of Education', 'Ministry of Public Education'],
    ],
    [
      'Department of Energy, Department of State, and USAID',
      ['Department of Energy', 'Department of State', 'USAID (USAID)'],
    ],
    [
      'the National College of Technical Education and National Water Commission',
      ['National College of Technical Education', 'National Water Commission'],
    ],
    ['the Department of Commerce on October 24', ['Department of Commerce']],
    [
      "Department of Agriculture's Animal and Plant Health Inspection Service",
      ['Department of Agriculture', 'Animal and Plant Health Inspection Service'],
    ],
  ])('%s', (text, expected) => {
    expect(organisationsIn(text)).toEqual(expected);
  });

  it.each([
    ['La Secretaría de Economía firmó.', ['Secretaría de Economía']],
    ['la Secretaría de Hacienda y Crédito Público', ['Secretaría de Hacienda y Crédito Público']],
    ['el Banco Interamericano de Desarrollo', ['Banco Interamericano de Desarrollo']],
    ['la Universidad Nacional Autónoma de México', ['Universidad Nacional Autónoma de México']],
    [
      'la Comisión Nacional del Agua y la Secretaría de Salud',
      ['Comisión Nacional del Agua', 'Secretaría de Salud'],
    ],
    ['el Departamento de Comercio de Estados Unidos', ['Departamento de Comercio de Estados Unidos']],
    [
      'la Agencia Mexicana de Cooperación Internacional para el Desarrollo',
      ['Agencia Mexicana de Cooperación Internacional para el Desarrollo'],
    ],
  ])('%s', (text, expected) => {
    expect(organisationsIn(text, 'es')).toEqual(expected);
  });

  it.each([
    ['en', 'the Department and the Agency'],
    ['en', 'a working group on trade and a task force'],
    ['en', 'the Biden Administration'],
    ['en', 'Secretary of State Jane Roe'],
    ['en', 'Community College Administrators'],
    ['es', 'La Secretaria de Economía, Marta Solís'],
    ['es', 'el grupo de trabajo y el banco'],
  ])('%s: none in "%s"', (language, text) => {
    expect(organisationsIn(text, language as Language)).toEqual([]);
  });
});

describe('acronyms', () => {
  it.each([
    [`The ${USAID} met. USAID will act.`, [USAID, USAID]],
    ['USAID (U.S. Agency for International Development) met. USAID will act.', [USAID, USAID]],
    ['The Mexican National Water Council (CONAGUA) met.', ['Mexican National Water Council (CONAGUA)']],
    [
      "the National Institute of Standards & Technology's (NIST) framework",
      ['National Institute of Standards & Technology (NIST)'],
    ],
    ['Global Affairs Canada (GAC) met.', ['Global Affairs Canada (GAC)']],
    [
      "the International Medical Device Regulators' Forum (IMDRF)",
      ["International Medical Device Regulators' Forum (IMDRF)"],
    ],
    [
      'an International Technology, Security, and Innovation Fund (ITSI)',
      ['International Technology, Security, and Innovation Fund (ITSI)'],
    ],
    [
      'Central America, since the Mexican Agency for International Development Cooperation (AMEXCID) came',
      ['Mexican Agency for International Development Cooperation (AMEXCID)'],
    ],
    ['EPA and OECD met', ['EPA (EPA)', 'OECD (OECD)']],
    ['XYZAC will convene a meeting.', ['XYZAC (XYZAC)']],
  ])('%s', (text, expected) => {
    expect(organisationsIn(text)).toEqual(expected);
  });

  it.each([
    'COVID-19, ICT and SMEs',
    'U.S. and Mexican officials',
    'Pillar II and Goal IV',
    'FACT SHEET: NEW ACTIONS',
    'information and communications technology (ICT) and ICT will grow',
    'the Medical Devices Regulatory Convergence (MDRC) project. MDRC will end.',
    'the Otay Mesa Port of Entry (POE)',
    'XYZAC funds',
    'the USMCA and NAFTA',
  ])('none in "%s"', (text) => {
    expect(organisationsIn(text)).toEqual([]);
  });

  it('may be two letters where the text expands them', () => {
    const text = 'La Secretaría de Economía (SE) firmó. La SE entregará. SE REUNIERON. Se firmó.';
    expect(organisationsIn(text, 'es')).toEqual([
      'Secretaría de Economía (SE)',
      'Secretaría de Economía (SE)',
    ]);
  });

  it('are expanded by a bracket that holds more than them', () => {
    const text =
      'La Agencia de los Estados Unidos para el Desarrollo Internacional (USAID, por sus siglas en inglés)';
    expect(organisationsIn(text, 'es')).toEqual([
      'Agencia de los Estados Unidos para el Desarrollo Internacional (USAID)',
    ]);
    expect(organisationsIn('the Secretariat of Economy (Secretaría de Economía, SE)')).toEqual([
      'Secretariat of Economy (SE)',
    ]);
  });

  it('take their name from any initiative, sub-point or passage around', () => {
    const initiatives = [
      { text: 'SEDENA reports progress.', children: [{ text: 'GSA and ZQX will act.' }] },
      { text: 'The Secretariat of National Defense (SEDENA) builds.', children: [] },
    ];
    const surroundings = [
      'Led by the General Services Administration (GSA), the Zone Quality Exchange Council (ZQX).',
    ];
    const found = findFacts(initiatives, { ...contextOf('en'), surroundings });
    expect(
      found.flat().map((fact) => (fact.kind === 'organisation' ? [fact.name, fact.child] : fact)),
    ).toEqual([
      ['Secretariat of National Defense', null],
      ['General Services Administration', 0],
      ['Zone Quality Exchange Council', 0],
      ['Secretariat of National Defense', null],
    ]);
  });

  it('give the full name its acronym wherever it stands', () => {
    expect(
      organisationsIn(
        'The General Services Administration (GSA) met. The General Services Administration left.',
      ),
    ).toEqual(['General Services Administration (GSA)', 'General Services Administration (GSA)']);
  });
});
