/** What is called wrong in a dialogue that a user defines, and where. */
import { describe, expect, it } from 'vitest';
import { BUILT_IN_DIALOGUE } from '../../../../shared/documents/dialogues/built-in-dialogue.ts';
import type { Dialogue } from '../../../../shared/documents/dialogues/dialogue.ts';
import { findFaults } from '../../../../shared/documents/dialogues/find-faults.ts';
import { FORUM } from './forum-for-test.ts';

function faultsOf(changes: Partial<Dialogue>): string[] {
  const faults = findFaults({ ...FORUM, ...changes }, [BUILT_IN_DIALOGUE]);
  return faults.map(
    ({ field, index, code }) => `${field}${index === undefined ? '' : String(index)} ${code}`,
  );
}

function withPillars(...pillars: [string, string, string][]): string[] {
  return faultsOf({
    pillars: pillars.map(([numeral, en, es], index) => ({
      id: `p${String(index)}`,
      numeral,
      names: { en, es },
    })),
  });
}

describe('a dialogue', () => {
  it('is sound with a name, short forms, and pillars that differ', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('needs a name in one language', () => {
    expect(faultsOf({ names: { en: ' ', es: '' } })).toEqual(['name dialogue-without-name']);
    expect(faultsOf({ names: { en: '', es: 'Foro' } })).toEqual([]);
  });

  it('may not take the name or the short form of another, however written', () => {
    expect(faultsOf({ names: { en: '', es: 'dialogo economico de alto nivel' } })).toEqual([
      'name dialogue-name-taken',
    ]);
    expect(faultsOf({ abbreviations: ['NPF', 'hled'] })).toEqual(['abbreviations abbreviation-taken']);
  });

  it('has short forms of a few characters, and not too many', () => {
    expect(faultsOf({ abbreviations: ['N'] })).toEqual(['abbreviations abbreviation-unfit']);
    const many = Array.from({ length: 11 }, (_, index) => `A${String(index)}`);
    expect(faultsOf({ abbreviations: many })).toEqual(['abbreviations abbreviations-too-many']);
  });
});

describe('the pillars of a dialogue', () => {
  it('are one at least', () => {
    expect(withPillars()).toEqual(['pillars dialogue-without-pillar']);
  });

  it('each have a number and a name', () => {
    expect(withPillars(['1', 'A', ''], [' ', 'B', ''], ['3', '', ' '])).toEqual([
      'numeral1 pillar-without-numeral',
      'pillar-name2 pillar-without-name',
    ]);
  });

  it('have no number and no name twice, in either language, whatever the case and the accents', () => {
    expect(withPillars(['a', 'Energy', 'Energía'], ['A', 'Water', 'ENERGIA'])).toEqual([
      'numeral1 pillar-numeral-taken',
      'pillar-name1 pillar-name-taken',
    ]);
  });

  it('may be called the same in both languages', () => {
    expect(withPillars(['1', 'Digital', 'Digital'])).toEqual([]);
  });
});
