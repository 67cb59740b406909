/** How pillars are recognised, and when they are not. */
import { describe, expect, it } from 'vitest';
import { readPillarLine, readPillarOpening } from '../../../shared/documents/pillar-lines.ts';
import { pillarNamed } from '../../../shared/documents/pillar-names.ts';
import { pillarIntroduced } from '../../../shared/documents/pillar-sentences.ts';
import { structureOf } from './blocks-for-test.ts';

describe('a line that states a pillar', () => {
  it.each([
    ['PILLAR I: BUILDING BACK TOGETHER', 'I'],
    ['Pillar II – Promoting Sustainable Economic and Social Development in Southern Mexico', 'II'],
    ['Pillar 3. Securing the Tools for Future Prosperity', 'III'],
    ['Pillar Four', 'IV'],
    ['The second pillar: southern Mexico and Central America', 'II'],
    ['IV. Investing in Our People', 'IV'],
    ['Investing in our people', 'IV'],
    ['**Pillar II', 'II'],
    ['Pilar I: Reconstruir juntos', 'I'],
    ['Segundo pilar: Promover el desarrollo económico y social sostenible', 'II'],
    ['PILAR III – ASEGURAR LAS HERRAMIENTAS PARA LA PROSPERIDAD FUTURA', 'III'],
    ['Invertir en nuestra gente', 'IV'],
  ])('%s', (line, pillar) => {
    expect(readPillarLine(line)?.pillar).toBe(pillar);
  });

  it.each([
    'Pillar I: Investing in Our People',
    'Pillar II: Fisheries and Oceans',
    'Pillar V: Health',
    'II. Building Back Together',
  ])('%s gives none, because number and name disagree', (line) => {
    expect(readPillarLine(line)).toMatchObject({ pillar: null });
  });

  it.each([
    'Investing in Infrastructure',
    'Building roads together with our neighbors',
    'The pillars of the plan',
    'IV. Health',
  ])('%s states no pillar at all', (line) => {
    expect(readPillarLine(line)).toBeNull();
  });
});

describe('the name of a pillar', () => {
  it('is known in the forms that documents give it', () => {
    expect(pillarNamed('Build Back Together')).toBe('I');
    expect(
      pillarNamed('Promote Sustainable Economic Development in southern Mexico and Central America'),
    ).toBe('II');
    expect(pillarNamed('Secure the Tools for Future Economic Prosperity')).toBe('III');
  });

  it('is not seen in a sentence that says more', () => {
    expect(pillarNamed('We are investing in our people, our ports and our schools')).toBeNull();
  });
});

describe('a paragraph that opens with a pillar', () => {
  it.each([
    ['To Build Back Together, the United States and Mexico will work', 'I'],
    ['Under Pillar II, USAID launched', 'II'],
    ['Finally, under the Investing in Our People pillar, Mexico', 'IV'],
    ['Bajo el pilar III, ambos gobiernos', 'III'],
    ['Para invertir en nuestra gente, ambos gobiernos', 'IV'],
  ])('%s', (paragraph, pillar) => {
    expect(readPillarOpening(paragraph)).toEqual({ pillar });
  });

  it('gives none when it names a pillar that is not one of the four', () => {
    expect(readPillarOpening('Under Pillar VI, the three countries agreed')).toEqual({ pillar: null });
  });

  it('is told from any other paragraph', () => {
    expect(readPillarOpening('To reach this goal, both governments will meet')).toBeNull();
    expect(readPillarOpening('Under the agreement, both governments will meet')).toBeNull();
  });
});

describe('a sentence that introduces a pillar', () => {
  it('needs two phrases of one pillar', () => {
    expect(pillarIntroduced('They cooperate on cybersecurity and telecom.')).toBe('III');
    expect(pillarIntroduced('They cooperate on cybersecurity.')).toBeNull();
  });

  it('is none when it speaks of several', () => {
    const both =
      'They improve livelihoods in southern Mexico, support entrepreneurs and a more inclusive workforce.';
    expect(pillarIntroduced(both)).toBeNull();
  });

  it('is not asked where the pillars are stated', () => {
    const { placed } = structureOf([
      '# U.S.-Mexico High-Level Economic Dialogue',
      '## Pillar IV: Investing in Our People',
      'p Both countries improve livelihoods through the creation of jobs in southern Mexico.',
      '* A school was opened.',
    ]);
    expect(placed.at(-1)?.pillar).toBe('IV');
  });

  it('is not asked in a text of something else', () => {
    const { placed } = structureOf([
      '# Fact Sheet: Jobs',
      'p The plan improves livelihoods through the creation of jobs in southern Mexico.',
      '* A school was opened.',
    ]);
    expect(placed.at(-1)?.pillar).toBeNull();
  });
});

describe('a bare name of a pillar', () => {
  it('is a pillar in a text of the dialogue and a section in any other', () => {
    const lines = [
      '## Investing in Our People',
      '* A school was opened.',
      '## Roads',
      '* A road was opened.',
    ];
    const inDialogue = structureOf(['# U.S.-Mexico High-Level Economic Dialogue', ...lines]).placed;
    const elsewhere = structureOf(['# Fact Sheet: The Budget', ...lines]).placed;
    expect(inDialogue[1]).toMatchObject({ role: 'pillar', pillar: 'IV' });
    expect(elsewhere[1]).toMatchObject({ role: 'section', pillar: null });
  });
});
