/** How texts of a dialogue that the user defined are recognised, and when they are not. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../shared/documents/block.ts';
import type { Dialogue } from '../../../../shared/documents/dialogues/dialogue.ts';
import { knowDialogue } from '../../../../shared/documents/dialogues/known-dialogue.ts';
import { readPillarLine, readPillarOpening } from '../../../../shared/documents/pillar-lines.ts';
import { pillarIntroduced } from '../../../../shared/documents/pillar-sentences.ts';
import { structureOf } from '../blocks-for-test.ts';

const COUNCIL: Dialogue = {
  id: 'council',
  names: { en: 'Northern Coast Council (NCC)', es: 'Consejo de la Costa Norte' },
  abbreviations: ['CCN'],
  pillarWord: 'Goal',
  pillars: [
    { id: 'council:1', numeral: '1', names: { en: 'Resilient Ports', es: 'Puertos resilientes' } },
    {
      id: 'council:2',
      numeral: '2',
      names: { en: 'Skilled Maritime Workers', es: 'Trabajadores capacitados' },
    },
    { id: 'council:3', numeral: '3', names: { en: 'Clean Ocean Energy', es: '' } },
  ],
};
const LETTERED: Dialogue = {
  id: 'track',
  names: { en: 'Three Capitals Process', es: '' },
  abbreviations: [],
  pillarWord: 'Working Group',
  pillars: ['Trade', 'Supply Chains', 'Energy (C++)'].map((en, index) => ({
    id: `track:${String(index + 1)}`,
    numeral: 'ABC'.charAt(index),
    names: { en, es: '' },
  })),
};
const council = knowDialogue(COUNCIL);
const lettered = knowDialogue(LETTERED);
const DEED = '* The two sides signed an agreement.';

/** Dialogue and pillars of the initiatives of a text. */
function read(...lines: string[]): [string | null, (string | null)[]] {
  const { placed, survey } = structureOf(lines, '', [COUNCIL, LETTERED]);
  const pillars = placed.filter(({ role }) => role === 'initiative').map(({ pillar }) => pillar);
  return [survey.isOfDialogue ? survey.dialogue.id : null, pillars];
}

describe('a line that states a pillar of a dialogue that the user defined', () => {
  it.each([
    ['Goal 1: Resilient Ports', 'council:1'],
    ['GOAL II – SKILLED MARITIME WORKERS', 'council:2'],
    ['Pillar 3', 'council:3'],
    ['Pilar II', 'council:2'],
    ['Objetivo 1. Puertos resilientes', 'council:1'],
    ['Segundo objetivo: Trabajadores capacitados', 'council:2'],
    ['3. Clean Ocean Energy', 'council:3'],
    ['Resilient ports', 'council:1'],
    ['Track 2: Skilled Maritime Workers', 'council:2'],
  ])('%s', (line, pillar) => {
    expect(readPillarLine(line, council)).toMatchObject({ pillar });
  });

  it.each([
    ['Working Group B', 'track:2'],
    ['Working Group C: Energy', 'track:3'],
    ['Working Group on Supply Chains', 'track:2'],
    ['Grupo de trabajo A', 'track:1'],
    ['Working Group 2', 'track:2'],
    ['Trade', 'track:1'],
  ])('%s, numbered by letters', (line, pillar) => {
    expect(readPillarLine(line, lettered)).toMatchObject({ pillar });
  });

  it.each(['Goal 1: Skilled Maritime Workers', 'Goal 4: Space', '3. Resilient Ports'])(
    '%s gives none, because number and name disagree',
    (line) => {
      expect(readPillarLine(line, council)).toMatchObject({ pillar: null });
    },
  );

  it.each(['Goal 1 was reached in May', 'Track 2', 'Goals of the Council', 'Ports of the coast'])(
    '%s states none',
    (line) => {
      expect(readPillarLine(line, council)?.pillar ?? null).toBeNull();
    },
  );

  it('may open a paragraph or stand in the sentence over a list', () => {
    expect(readPillarOpening('Under Goal 2, both sides will train pilots.', council)).toEqual({
      pillar: 'council:2',
    });
    expect(pillarIntroduced('To advance Clean Ocean Energy, the two sides will:', council)).toBe('council:3');
    expect(pillarIntroduced('On Resilient Ports and Clean Ocean Energy they will:', council)).toBeNull();
    expect(pillarIntroduced('To advance trade, the three sides will:', lettered)).toBeNull();
  });
});

describe('a text of a dialogue that the user defined', () => {
  it('names it in its title, in either language or in short', () => {
    const body = ['p The ministers met in Seward.', '## Goal 1: Resilient Ports', DEED];
    for (const title of [
      '# Joint Statement of the Northern Coast Council',
      '# NCC Ministers’ Statement',
      '# Declaración del Consejo de la Costa Norte',
      '# FACT SHEET: CCN 2024',
    ]) {
      expect(read(title, ...body)).toEqual(['council', ['council:1']]);
    }
  });

  it('names it in its first sentence', () => {
    expect(read('p The Northern Coast Council met in Seward.', '## Pilar II', DEED)).toEqual([
      'council',
      ['council:2'],
    ]);
  });

  it('states its pillars by name and number', () => {
    const lines = ['# Joint Statement', 'p The ministers met.', '## Goal 1: Resilient Ports', DEED];
    expect(read(...lines, '## Goal 2: Skilled Maritime Workers', DEED)).toEqual([
      'council',
      ['council:1', 'council:2'],
    ]);
  });

  it('has its pillars as list items and in sentences too', () => {
    const title = '# Statement of the Northern Coast Council';
    expect(read(title, 'p They met.', '* Goal 2: Skilled Maritime Workers', '** A course began.')).toEqual([
      'council',
      ['council:2'],
    ]);
    expect(
      read(title, 'p They met.', 'p To advance Clean Ocean Energy, the two sides will:', '* Build a mill.'),
    ).toEqual(['council', ['council:3']]);
  });

  it('enumerates its pillars without having initiatives of their names', () => {
    const { placed } = structureOf(
      [
        '# Statement of the Northern Coast Council',
        'p It has three goals:',
        '1. Resilient Ports',
        '1. Skilled Maritime Workers',
        '1. Clean Ocean Energy',
        '## Goal 1',
        DEED,
      ],
      '',
      [COUNCIL],
    );
    const initiatives = placed.filter(({ role }) => role === 'initiative');
    expect(initiatives.map(({ block, pillar }) => [plainText(block.runs), pillar])).toEqual([
      [DEED.slice(2), 'council:1'],
    ]);
  });

  it('leaves what is under a pillar that it does not have without one', () => {
    const { placed } = structureOf(
      ['# Statement of the Northern Coast Council', '## Goal 1', DEED, '## Goal 7: Space', DEED],
      '',
      [COUNCIL],
    );
    expect(placed.at(-2)).toMatchObject({ role: 'section', reason: 'pillar-of-another-dialogue' });
    expect(placed.at(-1)).toMatchObject({ pillar: null, section: 'Goal 7: Space' });
  });
});

describe('a text of another dialogue or of none', () => {
  it('has its headings as sections, also where they are called like a pillar', () => {
    expect(
      read('# Trade Policy of Norland', 'p A report.', '## Trade', DEED, '## Supply Chains', DEED),
    ).toEqual([null, [null, null]]);
    expect(read('# Plan for Water', 'p A report.', '## Goal 1: Clean Wells', DEED)).toEqual([null, [null]]);
  });

  it('is not of a dialogue whose short form only stands inside a word', () => {
    expect(read('# Report of the NCCX', 'p A report.', '## Goal 1', DEED)).toEqual([null, [null]]);
  });

  it('stays with the dialogue that is built in', () => {
    expect(
      read(
        '# U.S.-Mexico High-Level Economic Dialogue',
        'p It works with the Northern Coast Council.',
        '## Pillar I',
        DEED,
      ),
    ).toEqual(['hled', ['I']]);
  });
});
