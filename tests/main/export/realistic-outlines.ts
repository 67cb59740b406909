/**
 * Outlines to export in tests, made of the shipped documents' own words: long and short paragraphs, sub-points, bold and superscript,
 * accents and dollar signs. The few rules here are enough to get realistic text; the importer is tested elsewhere.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Outline,
  OutlineCard,
  OutlineSource,
  OutlineTab,
  Quotation,
} from '../../../shared/book/outline.ts';
import type { Run } from '../../../shared/documents/block.ts';
import { listPillars, nameIn } from '../../../shared/documents/dialogues/find-pillar.ts';
import { hledPillarSchema, type Pillar } from '../../../shared/documents/pillar.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { typed } from './small-outline.ts';

const FOLDER = path.join(import.meta.dirname, '../../../data/documents');

type SourceFacts = Pick<OutlineSource, 'title' | 'documentType' | 'date' | 'address' | 'participants'> & {
  file: string;
};

const SOURCES: SourceFacts[] = [
  {
    file: '2024-04-19-mid-year-review.md',
    title: '2024 U.S.-Mexico High-Level Economic Dialogue Mid-Year Review Fact Sheet',
    documentType: 'mid-year-review',
    date: '2024-04-19',
    address: null,
    participants: [],
  },
  {
    file: '2022-09-12-fact-sheet.md',
    title: 'FACT SHEET: 2022 U.S. – Mexico High-Level Economic Dialogue',
    documentType: 'fact-sheet',
    date: '2022-09-12',
    address: null,
    participants: [],
  },
  {
    file: '2022-09-12-joint-statement.md',
    title: 'Joint Statement Following the 2022 U.S.-Mexico High-Level Economic Dialogue',
    documentType: 'joint-statement',
    date: '2022-09-12',
    address:
      'https://www.whitehouse.gov/briefing-room/statements-releases/2022/09/12/joint-statement-following-the-2022-u-s-mexico-high-level-economic-dialogue/',
    participants: [
      { name: 'Antony J. Blinken', role: 'Secretary of State', side: 'US' },
      { name: 'Gina Raimondo', role: 'Secretary of Commerce', side: 'US' },
      { name: 'Jayme White', role: 'Deputy U.S. Trade Representative', side: 'US' },
      { name: 'Ken Salazar', role: 'Ambassador', side: 'US' },
      { name: 'Tatiana Clouthier', role: 'Secretary of Economy', side: 'MX' },
      { name: 'Marcelo Ebrard', role: 'Secretary of Foreign Relations', side: 'MX' },
      { name: 'Rogelio Ramírez', role: 'Secretary of Finance and Public Credit', side: 'MX' },
      { name: 'Esteban Moctezuma', role: 'Ambassador', side: 'MX' },
    ],
  },
  {
    file: '2022-04-18-mid-year-review.txt',
    title: 'High-Level Economic Dialogue (HLED) Mid-Year Review Fact Sheet',
    documentType: 'mid-year-review',
    date: '2022-04-18',
    address: null,
    participants: [],
  },
];

interface Found {
  pillar: Pillar;
  section: string | null;
  runs: Run[];
  subPoints: Run[][];
  sourceNumber: number;
}

let everything: Found[] | null = null;

/** Initiatives of the shipped documents, by pillar. */
function findAll(): Found[] {
  everything ??= SOURCES.flatMap((source, index) =>
    findInitiatives(readFileSync(path.join(FOLDER, source.file), 'utf8'), index + 1),
  );
  return everything;
}

function findInitiatives(text: string, sourceNumber: number): Found[] {
  const found: Found[] = [];
  let pillar: Pillar | null = null;
  let section: string | null = null;
  for (const paragraph of text.split(/\n\s*\n|\n(?=\s*[-•*] )/u)) {
    const plain = paragraph.replace(/\s+/gu, ' ').trim();
    const heading = /^[#*\s]*pillar ([IV]+)\b/iu.exec(plain);
    const item = /^\s*[-•*] (.+)$/su.exec(paragraph.replace(/^\n+/u, ''));
    if (heading) {
      pillar = hledPillarSchema.parse(heading[1]?.toUpperCase());
      section = null;
    } else if (item && pillar) {
      const runs = readRuns((item[1] ?? '').replace(/\s+/gu, ' ').trim());
      const last = found.at(-1);
      if (/^\s{2,}[-•*]\s/u.test(paragraph) && /^\s{4,}|^\n?\s{2,}-/u.test(paragraph) && last) {
        last.subPoints.push(runs);
      } else found.push({ pillar, section, runs, subPoints: [], sourceNumber });
    } else if (/^#+\s/u.test(plain)) section = plain.replace(/[#*]/gu, '').trim();
  }
  return found;
}

function readRuns(markdown: string): Run[] {
  const pieces = markdown.replaceAll('\\$', '$').split(/(\*\*.+?\*\*|<sup>.+?<\/sup>)/u);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      if (piece.startsWith('**')) return { text: piece.slice(2, -2), bold: true };
      if (piece.startsWith('<sup>')) return { text: piece.slice(5, -6), superscript: true };
      return { text: piece };
    });
}

export interface Wish {
  cards: number;
  language?: Language;
  /** Every how manieth card has talking points and notes; 0: none. */
  annotatedEvery?: number;
}

/** A book of so many cards; beyond the shipped initiatives it starts over with them. */
export function realisticOutline({ cards, language = 'en', annotatedEvery = 3 }: Wish): Outline {
  const all = findAll();
  const chosen = Array.from(
    { length: cards },
    (_, index) => all[Math.floor((index * all.length) / Math.min(cards, all.length)) % all.length],
  );
  const used = chosen.flatMap((one) => (one ? [one] : []));
  const pillars = listPillars([]).map(({ id, numeral, names }) => {
    return { id, numeral, name: nameIn(names, language), word: '' };
  });
  const tabs = pillars.map(({ id: pillar, name }): OutlineTab => {
    const own = used.map((found, index) => ({ found, index })).filter(({ found }) => found.pillar === pillar);
    return {
      id: `tab-${pillar}`,
      title: name,
      pillar,
      pages: [],
      cards: own.map(({ found, index }) => cardOf(found, index, annotatedEvery)),
    };
  });
  return {
    bookId: 'book-1',
    language,
    title:
      language === 'en'
        ? 'U.S.-Mexico High-Level Economic Dialogue'
        : 'Diálogo Económico de Alto Nivel México-Estados Unidos',
    event: language === 'en' ? 'Ministerial meeting, Mexico City' : 'Reunión ministerial, Ciudad de México',
    principal: 'Under Secretary Marisa Lago',
    preparedBy: 'Office of North America',
    date: '2024-06-10',
    asOf: '2024-05-31',
    tabs: tabs.filter((tab) => tab.cards.length > 0),
    pillars,
    sources: numberSources(used),
  };
}

function numberSources(used: readonly Found[]): OutlineSource[] {
  return SOURCES.flatMap(({ file, ...facts }, index) =>
    used.some((found) => found.sourceNumber === index + 1)
      ? [
          {
            ...facts,
            number: index + 1,
            furtherTo: null,
            language: 'en' as const,
            sha256: createHash('sha256').update(file).digest('hex'),
          },
        ]
      : [],
  );
}

const POINTS = [
  'Thank the Secretariat for the progress at the port of entry, and ask for the date on which it opens to commercial traffic.',
  'We would like the next round to agree on a shared list of milestones.\nTwo of the five are overdue.',
];
const NOTES = [
  'The counterpart raised this in January and in March. Three things were left open:\n\n- who pays for the access road;\n- the opening hours;\n- staffing in the first year.',
];
const SPANISH_POINTS = [
  'Agradecer a la Secretaría los avances en el puerto de entrada y preguntar por la fecha en que se abrirá al tráfico comercial.',
  'Quisiéramos que en la próxima ronda se acordara una lista común de hitos.',
];

function cardOf(found: Found, index: number, annotatedEvery: number): OutlineCard {
  const { sourceNumber, pillar, section, runs, subPoints } = found;
  const quotation: Quotation = {
    initiativeId: `initiative-${String(index)}`,
    runs,
    subPoints,
    language: 'en',
    sourceNumber,
    furtherSourceNumbers: [],
    pillar,
    section,
  };
  const annotated = annotatedEvery > 0 && index % annotatedEvery === 0;
  return {
    id: `card-${String(index)}`,
    title: titleFrom(runs),
    titleLanguage: 'en',
    pillar,
    talkingPoints: annotated ? (index % 2 === 0 ? POINTS : SPANISH_POINTS).map(typed) : [],
    notes: annotated && index % 2 === 0 ? NOTES.map(typed) : [],
    watchOuts: [],
    quotations: [quotation],
  };
}

function titleFrom(runs: readonly Run[]): string {
  const words = runs
    .map((run) => run.text)
    .join('')
    .split(' ');
  return words
    .slice(0, 9)
    .join(' ')
    .replace(/[,.;]$/u, '');
}
