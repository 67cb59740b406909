/** The five shipped documents, through the importer as it is. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { documentSchema } from '../../../shared/documents/document.ts';
import { initiativeSchema } from '../../../shared/initiatives/initiative.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import {
  decodedText,
  importFile,
  manifestEntries,
  outlineOf,
  pillarCounts,
  type Imported,
} from './import-for-test.ts';

const FOLDER = 'data/documents';
const FACT_SHEET = `${FOLDER}/2022-09-12-fact-sheet.md`;
const WEB_PAGE = `${FOLDER}/2022-09-12-fact-sheet-web.txt`;
const STATEMENT = `${FOLDER}/2022-09-12-joint-statement.md`;
const REVIEW_2024 = `${FOLDER}/2024-04-19-mid-year-review.md`;
const REVIEW_2022 = `${FOLDER}/2022-04-18-mid-year-review.txt`;
const ALL = [FACT_SHEET, WEB_PAGE, STATEMENT, REVIEW_2024, REVIEW_2022];

function texts({ initiatives }: Imported): string[] {
  return initiatives.map(({ text }) => text);
}

function participants({ document }: Imported): string[] {
  return document.participants.map(({ side, name, role }) => `${side} ${name}, ${role}`);
}

describe('the manifest', () => {
  it('names the five files with the hashes that they have', () => {
    const entries = manifestEntries();
    expect(entries.map(({ file }) => `${FOLDER}/${file}`).sort()).toEqual([...ALL].sort());
    for (const { file, sha256 } of entries) {
      const bytes = readFileSync(inRoot(`${FOLDER}/${file}`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('gives addresses only that a shipped text states', () => {
    for (const { sourceAddress, sourceAddressStatedIn } of manifestEntries()) {
      if (sourceAddress === null) continue;
      expect(decodedText(`${FOLDER}/${sourceAddressStatedIn ?? ''}`)).toContain(sourceAddress);
    }
  });
});

describe('the fact sheet of 2022', () => {
  const imported = importFile(FACT_SHEET);

  it('has 20 initiatives under the pillars that it states', () => {
    expect(pillarCounts(imported)).toBe('I:8 II:3 III:3 IV:6');
    expect(imported.warnings).toEqual([]);
  });

  it('keeps the bullet whole that an empty line breaks in the middle of its sentence', () => {
    expect(texts(imported)).toContain(
      'The U.S. Agency for International Development (USAID), through the COVID-19 Medical Devices Regulatory Convergence Project, worked with the Federal Commission for Protection Against Sanitary Risks (COFEPRIS) to align requirements with international standards for the importation and production of medical devices.',
    );
  });

  it('has text without the marks of markdown, and the bold in the runs', () => {
    const polluted = imported.initiatives.find(({ text }) => text.includes('Tijuana River'));
    expect(polluted?.text).toContain('a combined $474 million in priority projects to address ocean');
    expect(polluted?.runs.filter((run) => run.bold).map((run) => run.text)).toEqual([
      'address ocean and Tijuana River transboundary pollution',
    ]);
    expect(texts(imported).join(' ')).not.toMatch(/[*\\]/);
  });

  it('takes its title from its heading and no date from a period that it mentions', () => {
    expect(imported.document.title).toBe('FACT SHEET: 2022 U.S. – Mexico High-Level Economic Dialogue');
    expect(imported.document.documentType).toBe('fact-sheet');
    expect(imported.document.date).toBeNull();
  });

  it('has the date of the manifest when the manifest gives one', () => {
    const manifestEntry = manifestEntries().find(({ file }) => FACT_SHEET.endsWith(file));
    const { document } = importFile(FACT_SHEET, manifestEntry ? { manifestEntry } : {});
    expect(document.date).toMatchObject({ value: '2022-09-12', evidence: 'manifest', yearInferred: false });
    expect(document.sourceAddress).toContain('whitehouse.gov');
  });
});

describe('the web page of the fact sheet', () => {
  const imported = importFile(WEB_PAGE);

  it('has the same 20 initiatives under the same pillars, concluded from four sentences', () => {
    expect(pillarCounts(imported)).toBe('I:8 II:3 III:3 IV:6');
    const plain = (text: string) => text.replaceAll('’', "'").replace(/[“”]/g, '"');
    expect(texts(imported).map(plain)).toEqual(texts(importFile(FACT_SHEET)));
    expect(imported.document.blocks.filter(({ reason }) => reason === 'pillar-sentence')).toHaveLength(4);
    expect(imported.warnings.map(({ code }) => code)).toEqual(['title-from-opening', 'pillars-inferred']);
  });

  it('leaves out what the web page added', () => {
    const leftOut = imported.document.blocks.filter(({ role }) => role === 'boilerplate');
    expect(leftOut.map(({ block }) => plainText(block.runs).slice(0, 20))).toEqual([
      'Stay Connected',
      'Sign Up',
      "We'll be in touch wi",
      'Opt in to send and r',
      'Scroll to Top Scroll',
    ]);
  });

  it('is recognised as the fact sheet in another form', () => {
    const factSheet = importFile(FACT_SHEET);
    const again = importFile(WEB_PAGE, { existing: [factSheet] });
    expect(again.document.duplicateOf).toBe(factSheet.document.id);
  });

  it('is called by its opening words, or as the manifest calls it', () => {
    expect(imported.document.title).toBe(
      'U.S. President Joseph R. Biden and Mexican President Andrés Manuel López Obrador…',
    );
    const manifestEntry = manifestEntries().find(({ file }) => WEB_PAGE.endsWith(file));
    const titled = importFile(WEB_PAGE, manifestEntry ? { manifestEntry } : {});
    expect(titled.document.title).toBe(manifestEntry?.title);
  });
});

describe('the joint statement of 2022', () => {
  const imported = importFile(STATEMENT);

  it('has ten initiatives under pillars and three without', () => {
    expect(pillarCounts(imported)).toBe('I:4 II:2 III:1 IV:3 -:3');
  });

  it('reads its front matter without slipping a day', () => {
    expect(imported.document.date).toMatchObject({ value: '2022-09-12', evidence: 'front-matter' });
    expect(imported.document.title).toBe(
      'Joint Statement Following the 2022 U.S.-Mexico High-Level Economic Dialogue',
    );
    expect(imported.document.sourceAddress).toMatch(/^https:\/\/www\.whitehouse\.gov\/.*joint-statement/);
    expect(imported.document.documentType).toBe('joint-statement');
  });

  it('names who chaired for whom', () => {
    expect(participants(imported)).toEqual([
      'US Antony J. Blinken, Secretary of State',
      'US Gina Raimondo, Secretary of Commerce',
      'US Jayme White, Deputy U.S. Trade Representative',
      'US Ken Salazar, Ambassador',
      'MX Tatiana Clouthier, Secretary of Economy',
      'MX Marcelo Ebrard, Secretary of Foreign Relations',
      'MX Rogelio Ramírez, Secretary of Finance and Public Credit',
      'MX Esteban Moctezuma, Ambassador',
    ]);
  });

  it('takes the list of pillars for none of the initiatives', () => {
    const reasons = imported.document.blocks.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'list-of-pillars')).toHaveLength(4);
  });

  it('joins hard-wrapped lines with a space and keeps the target of a link', () => {
    const reviewed = imported.initiatives[0];
    expect(reviewed?.text).toMatch(
      /^Today we reviewed accomplishments under the HLED and discussed new areas/,
    );
    expect(reviewed?.runs.find((run) => run.href)?.text).toBe('accomplishments under the HLED');
  });

  it('leaves the last pillar where the text speaks of the dialogue as a whole', () => {
    expect(outlineOf(imported.document, 24).slice(-3)).toEqual([
      'initiative (on-the-whole-dialogue) We welcome and rely on s',
      'closing (closing-paragraph) Our work under the HLED ',
      'boilerplate (end-mark) ###',
    ]);
  });
});

describe('the mid-year review of 2024', () => {
  const imported = importFile(REVIEW_2024);

  it('has 28 initiatives, the last of them with two sub-points', () => {
    expect(pillarCounts(imported)).toBe('I:20 II:5 III:1 IV:2');
    expect(imported.initiatives.map(({ children }) => children.length).filter(Boolean)).toEqual([2]);
    expect(imported.initiatives.at(-1)?.text).toMatch(/These include:$/);
  });

  it('puts lists of both kinds of bullets under the headings that they follow, whatever their level', () => {
    const sections = [...new Set(imported.initiatives.map(({ section }) => section))];
    expect(sections).toEqual([
      'Strengthening supply chains and coordinating crisis management',
      'Cooperation on Environmental Technologies',
      'Improving border conditions to facilitate travel and legal trade',
      'Partnership for the facilitation of trade in medical equipment',
      null,
      'Workforce development in strategic industries',
    ]);
  });

  it('reads the wrapped bullet and the raised letters as published', () => {
    expect(texts(imported)[1]).toContain(
      'taking place during the January May 2024 semester. This U.S.-funded',
    );
    const border = imported.initiatives.find(({ text }) => text.includes('21st Century Border'));
    expect(border?.runs.find((run) => run.superscript)?.text).toBe('st');
  });

  it('is dated by its first sentence', () => {
    expect(imported.document.date).toEqual({
      value: '2024-04-19',
      evidence: 'text',
      quote: 'April 19, 2024',
      yearInferred: false,
    });
    expect(imported.document.documentType).toBe('mid-year-review');
  });

  it('names both delegations', () => {
    expect(participants(imported)).toEqual([
      'US Marisa Lago, Under Secretary of Commerce for International Trade',
      'US Jose W. Fernandez, Under Secretary of State for Economic Growth, Energy, and the Environment',
      'US Cara Morrow, Senior Advisor to the United States Trade Representative',
      'MX Alejandro Encinas, Under Secretary of Foreign Trade',
      'MX Roberto Velasco, Secretariat of Foreign Affairs Chief Officer for North America',
    ]);
  });
});

describe('the mid-year review of 2022', () => {
  const imported = importFile(REVIEW_2022);

  it('has 29 initiatives, one of them with two sub-points', () => {
    expect(pillarCounts(imported)).toBe('I:11 II:5 III:2 IV:11');
    const withSubPoints = imported.initiatives.filter(({ children }) => children.length > 0);
    expect(withSubPoints.map(({ children }) => children.length)).toEqual([2]);
    expect(withSubPoints[0]?.text).toMatch(/Under this framework:$/);
  });

  it('takes lines in title case without a full stop for sections', () => {
    const sections = new Set(imported.initiatives.map(({ section }) => section));
    expect(sections).toContain('Trade Facilitation Partnership for Medical Devices');
    expect(sections).toContain('HLED Inclusive COVID Recovery');
    expect(sections).not.toContain('List of Accomplishments');
  });

  it('concludes its year and says so', () => {
    expect(imported.document.date).toEqual({
      value: '2022-04-18',
      evidence: 'text',
      quote: 'April 18',
      yearInferred: true,
    });
    expect(imported.warnings.map(({ code }) => code)).toEqual(['year-inferred']);
  });

  it('names both delegations, the small words in a name among it', () => {
    expect(participants(imported)).toHaveLength(6);
    expect(participants(imported)).toContain('MX Luz Maria de la Mora, Under Secretary of Foreign Trade');
  });
});

describe.each(ALL)('%s', (path) => {
  const source = decodedText(path);
  const { document, initiatives } = importFile(path);

  it('fits the schemas of the store', () => {
    expect(documentSchema.parse(document)).toEqual(document);
    for (const initiative of initiatives) expect(initiativeSchema.parse(initiative)).toEqual(initiative);
    expect(document.language).toBe('en');
    expect(document.dialogueId).toBe('hled');
  });

  it('has spans in order that do not overlap', () => {
    const spans = initiatives.map(({ source: span }) => span);
    for (const [index, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });

  it('has for each text the span that it comes from', () => {
    for (const { block } of document.blocks) {
      const slice = source.slice(block.span.start, block.span.end);
      const clean = slice
        .replace(/\]\([^)]*\)/g, '')
        .replace(/<\/?sup>|[*[\\]/g, '')
        .replace(/\s+/g, ' ');
      expect(plainText(block.runs)).toBe(clean);
    }
  });

  it('has every word of the body in exactly one block', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const start = document.frontMatter?.end ?? 0;
    const body = source
      .slice(start)
      .replace(/\]\([^)]*\)/g, '')
      .replace(/<\/?sup>/g, '')
      .replace(/^\d\. /gm, '');
    expect(words(document.blocks.map(({ block }) => plainText(block.runs)).join('\n'))).toEqual(words(body));
  });
});
