/** The titles that initiatives are listed under. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../shared/documents/block.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import { importFile } from '../../main/documents/import-for-test.ts';

function titleOf(text: string): string {
  return suggestTitle({ text, runs: [{ text }] });
}

function titleOfRuns(...runs: Run[]): string {
  return suggestTitle({ text: runs.map(({ text }) => text).join(''), runs });
}

describe('a title', () => {
  it('is the phrase that the document set in bold', () => {
    expect(
      titleOfRuns(
        { text: 'The agencies agreed to ' },
        { text: 'clean up the Tijuana River.', bold: true },
        { text: ' Work begins in May.' },
      ),
    ).toBe('Clean up the Tijuana River');
  });

  it('is not a single stressed word, nor the whole text in bold', () => {
    expect(
      titleOfRuns({ text: 'Canada ' }, { text: 'will', bold: true }, { text: ' open the bridge.' }),
    ).toBe('Canada will open the bridge');
    expect(titleOfRuns({ text: 'Canada will open the bridge.', bold: true })).toBe(
      'Canada will open the bridge',
    );
  });

  it('leaves out the time and the two governments, which every neighbour begins with too', () => {
    expect(titleOf('In February 2024, the United States and Mexico signed an agreement on ports.')).toBe(
      'Signed an agreement on ports',
    );
    expect(titleOf('Both governments are seeking to improve access to medical devices.')).toBe(
      'Seeking to improve access to medical devices',
    );
    expect(titleOf('Ambos gobiernos firmaron un acuerdo.')).toBe('Firmaron un acuerdo');
  });

  it('keeps who acts alone, and that something is yet to be', () => {
    expect(titleOf('Mexico will open the bridge.')).toBe('Mexico will open the bridge');
    expect(titleOf('The two governments will open the bridge.')).toBe('Will open the bridge');
  });

  it('has the short form of an agency where the text gives it and the sentence is long', () => {
    const deed =
      'has concluded the necessary equipment installation to allow the crossing of empty cargo vehicles at the bridge.';
    expect(titleOf(`The Mexican National Customs Agency (ANAM) ${deed}`)).toMatch(
      /^ANAM has concluded the necessary/,
    );
    expect(
      titleOf(
        `Environmental Protection Agency (EPA) and Secretariat of Natural Resources (SEMARNAT) ${deed}`,
      ),
    ).toMatch(/^EPA and SEMARNAT has/);
  });

  it('never loses one of two agencies', () => {
    const deed =
      'announced work on a new collaborative framework for farmers and young people in the region.';
    expect(
      titleOf(`USAID and the Mexican Agency for International Development Cooperation (AMEXCID) ${deed}`),
    ).toMatch(/^USAID and AMEXCID/);
    expect(titleOf(`The Department of State and the Environmental Protection Agency (EPA) ${deed}`)).toMatch(
      /^The Department of State and the/,
    );
    expect(titleOf(`Department of State and Environmental Protection Agency (EPA) ${deed}`)).toMatch(
      /^Department of State and/,
    );
  });

  it('is cut at the end of a phrase, with an ellipsis and without a dangling word', () => {
    expect(
      titleOf(
        'Mexico is developing a social media campaign to address gender issues including labor rights, sexual harassment in the workplace and gender violence.',
      ),
    ).toBe('Mexico is developing a social media campaign to address gender issues including labor rights…');
  });

  it('is never empty, whatever the text', () => {
    expect(titleOf('x')).toBe('X');
    expect(titleOf('a'.repeat(300))).toMatch(/^Aa{90,}…$/);
  });
});

describe('the titles of the shipped documents', () => {
  const initiatives = [
    '2022-09-12-fact-sheet.md',
    '2022-09-12-fact-sheet-web.txt',
    '2022-09-12-joint-statement.md',
    '2024-04-19-mid-year-review.md',
    '2022-04-18-mid-year-review.txt',
  ].flatMap((file) => importFile(`data/documents/${file}`).initiatives);

  it('fit a line and are made of the text', () => {
    for (const initiative of initiatives) {
      const title = suggestTitle(initiative);
      expect(title.length).toBeLessThanOrEqual(106);
      const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      for (const word of words(title)) expect(words(initiative.text)).toContain(word);
    }
  });

  it('are different within each document but for what repeats itself', () => {
    const titles = initiatives.slice(0, 20).map((initiative) => suggestTitle(initiative));
    expect(new Set(titles).size).toBe(20);
  });
});
