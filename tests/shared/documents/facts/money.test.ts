/** Sums of money: how they are written, what limits them, and what the clause says of them. */
import { describe, expect, it } from 'vitest';
import { factsIn, figuresIn, moneyIn, stagesIn } from './find-for-test.ts';

describe('money in English', () => {
  it.each([
    ['a $1.2 billion program', ['USD 1200000000']],
    ['US$20 million for ports', ['USD 20000000']],
    ['U.S. $20 million for ports', ['USD 20000000']],
    ['MX$300 million for roads', ['MXN 300000000']],
    ['C$4.5 million from Ottawa', ['CAD 4500000']],
    ['USD 15M in loans', ['USD 15000000']],
    ['$3bn in trade', ['USD 3000000000']],
    ['5 million USD', ['USD 5000000']],
    ['20 million dollars', ['USD 20000000']],
    ['twenty million dollars', ['USD 20000000']],
    ['a million dollars', ['USD 1000000']],
    ['half a billion dollars', ['USD 500000000']],
    ['300 million Mexican pesos', ['MXN 300000000']],
    ['$300 million Mexican pesos', ['MXN 300000000']],
    ['10 million Canadian dollars', ['CAD 10000000']],
    ['€3.2 billion and £40 million', ['EUR 3200000000', 'GBP 40000000']],
    ['$38,000 to each', ['USD 38000']],
    ['$1,234,567.89 in all', ['USD 1234567.89']],
    ['75 cents a page', ['USD 0.75']],
    ['a $2.5-million grant', ['USD 2500000']],
    ['between $5 and $7 million', ['USD 5000000-7000000']],
    ['$5-7 million', ['USD 5000000-7000000']],
    ['$5–$7 million', ['USD 5000000-7000000']],
    ['from $800 million to $1.2 billion', ['USD 800000000-1200000000']],
    ['$5 million and $7 million', ['USD 5000000', 'USD 7000000']],
    ['more than $20 million', ['USD 20000000 at-least']],
    ['over $33 million', ['USD 33000000 at-least']],
    ['at least CAD 10 million', ['CAD 10000000 at-least']],
    ['$20 million or more', ['USD 20000000 at-least']],
    ['up to $4 million', ['USD 4000000 at-most']],
    ['no more than $4 million', ['USD 4000000 at-most']],
    ['nearly $800 billion', ['USD 800000000000 about']],
    ['approximately a combined $474 million', ['USD 474000000 about']],
  ])('%s', (text, expected) => {
    expect(moneyIn(text)).toEqual(expected);
  });

  it.each([
    'a multi-million dollar program',
    'millions of dollars',
    'the dollar and the peso',
    'a 5-year plan with 20 million people',
    'Section $ of the form',
    'dollars and cents',
  ])('%s is no sum', (text) => {
    expect(moneyIn(text)).toEqual([]);
  });

  it('leaves a bare sign open where the text has just spoken of Canada', () => {
    expect(moneyIn('Global Affairs Canada (GAC) announced a $17.5 million call.')).toEqual(['? 17500000']);
    expect(moneyIn('Under the United States-Mexico-Canada Agreement $3 billion was traded.')).toEqual([
      'USD 3000000000',
    ]);
  });

  it('is not a figure as well', () => {
    expect(figuresIn('It awarded $5 million to 20 million dollars worth of projects.')).toEqual([]);
  });

  it('quotes the words with what limits them', () => {
    expect(factsIn('money', 'They spent more than US$20 million.')[0]?.quote).toBe('more than US$20 million');
  });
});

describe('money in Spanish', () => {
  it.each([
    ['300 millones de pesos', ['MXN 300000000']],
    ['MX$300 millones', ['MXN 300000000']],
    ['$300 millones', ['? 300000000']],
    ['$300 millones de pesos', ['MXN 300000000']],
    ['$300 millones M.N.', ['MXN 300000000']],
    ['$3,4 mil millones', ['? 3400000000']],
    ['1,500 millones de pesos', ['MXN 1500000000']],
    ['1.500 millones de euros', ['EUR 1500000000']],
    ['3 mil 400 millones de pesos', ['MXN 3400000000']],
    ['mil 500 millones de pesos', ['MXN 1500000000']],
    ['5 millones 200 mil pesos', ['MXN 5200000']],
    ['dos mil millones de dólares', ['USD 2000000000']],
    ['un millón de dólares', ['USD 1000000']],
    ['medio millón de pesos', ['MXN 500000']],
    ['2 billones de pesos', ['MXN 2000000000000']],
    ['15 mdp y 20 mdd', ['MXN 15000000', 'USD 20000000']],
    ['US$20 millones', ['USD 20000000']],
    ['10 millones de dólares canadienses', ['CAD 10000000']],
    ['de 5 a 7 millones de dólares', ['USD 5000000-7000000']],
    ['entre 5 y 7 millones de dólares', ['USD 5000000-7000000']],
    ['más de 20 millones de pesos', ['MXN 20000000 at-least']],
    ['cerca de 20 millones de pesos', ['MXN 20000000 about']],
    ['hasta 20 millones de pesos', ['MXN 20000000 at-most']],
    ['aproximadamente 20 mil pesos', ['MXN 20000 about']],
  ])('%s', (text, expected) => {
    expect(moneyIn(text, 'es')).toEqual(expected);
  });

  it.each(['millones de pesos', 'el peso mexicano', 'cinco proyectos de pesos ligeros'])(
    '%s is no sum',
    (text) => {
      expect(moneyIn(text, 'es')).toEqual([]);
    },
  );
});

describe('what is said of a sum', () => {
  it.each([
    ['The Department will provide $5 million.', 'promised: will provide'],
    ['Mexico pledged $5 million.', 'promised: pledged'],
    ['They signed a statement committing to invest a combined $474 million.', 'promised: committing'],
    ['USAID plans to invest $5 million.', 'promised: plans to invest'],
    ['It announced $5 million for ports.', 'promised: announced'],
    ['the $1.5 billion commitment from the Government', 'promised: commitment'],
    ['The United States awarded the Foundation $38,000.', 'obligated: awarded'],
    ['Congress approved $5 million.', 'obligated: approved'],
    ['$5 million was allocated to ports.', 'obligated: allocated'],
    ['USAID has invested $5 million.', 'disbursed: invested'],
    ['$5 million has been disbursed.', 'disbursed: disbursed'],
    ['They spent $5 million.', 'disbursed: spent'],
    ['USAID mobilized over $33 million.', 'mobilised: mobilized'],
    ['$5 million was leveraged from private funds.', 'mobilised: leveraged'],
    ['It pledged $5 million after it had spent $3 million.', 'promised: pledged', 'disbursed: spent'],
  ])('%s', (text, ...expected) => {
    expect(stagesIn(text)).toEqual(expected);
  });

  it.each([
    ['Se destinarán 5 millones de pesos.', 'promised: Se destinarán'],
    ['México anunció 5 millones de pesos.', 'promised: anunció'],
    ['México se comprometió a invertir 5 millones de pesos.', 'promised: se comprometió'],
    ['Adjudicó 5 millones de pesos.', 'obligated: Adjudicó'],
    ['Se asignaron 5 millones de pesos.', 'obligated: asignaron'],
    ['El Congreso aprobó 5 millones de pesos.', 'obligated: aprobó'],
    ['Entregó 5 millones de pesos.', 'disbursed: Entregó'],
    ['Se invirtieron 5 millones de pesos.', 'disbursed: invirtieron'],
    ['El programa movilizó 5 millones de pesos.', 'mobilised: movilizó'],
    ['Se han apalancado 5 millones de pesos.', 'mobilised: apalancado'],
    ['El programa movilizará 5 millones de pesos.', 'unspecified'],
  ])('%s', (text, ...expected) => {
    expect(stagesIn(text, 'es')).toEqual(expected);
  });

  it.each([
    'Trade stood at $799 billion.',
    'The law, which dedicates $3.4 billion, was signed.',
    'The programs aim to mobilize $10 million.',
    'Congress has not approved $5 million.',
    'It would provide $5 million.',
    'The President requested $5 million.',
    'They pledged support. Exports reached $5 million.',
    'The plan approved last year includes schools, clinics, and several roads across the region for some $5 million.',
  ])('%s leaves it unspecified', (text) => {
    expect(stagesIn(text)).toEqual(['unspecified']);
  });

  it.each([
    'El gasto de 5 millones de pesos.',
    'El pago de 5 millones de pesos.',
    'Solicitó 5 millones de pesos.',
    'No desembolsó 5 millones de pesos.',
  ])('%s leaves it unspecified', (text) => {
    expect(stagesIn(text, 'es')).toEqual(['unspecified']);
  });
});
