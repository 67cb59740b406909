/** How currencies are written, before an amount and after it. */

/** ISO 4217 codes by what stands before `$`: "US$", "MX$", "CA$". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['c', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['r', 'BRL'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);
const CODES: ReadonlyMap<string, string> = new Map(
  ['usd', 'mxn', 'eur', 'cad', 'gbp', 'jpy', 'cny', 'brl', 'chf', 'gtq', 'hnl'].map((code) => [
    code,
    code.toUpperCase(),
  ]),
);
const BEFORE =
  /(?<![a-z.])(us|u\.s\.|usd|mxn|mex|mx|cad) ?\$ ?$|(?<![a-z.])(can|ca|c|au|a|r)\$ ?$|\$ ?$|([€£¥]) ?$|(?<![a-z])(usd|mxn|eur|cad|gbp|jpy|cny|brl|chf|gtq|hnl) ?$/;

const NAMES =
  'dollars?|dolares|dolar|pesos?|euros?|cents?|centavos?|pounds sterling|british pounds|libras esterlinas|yen|yenes|lempiras?|quetzales|reales|mmdd|mmdp|mdd|mdp|m\\.n\\.|moneda nacional|usd|mxn|eur|cad|gbp|jpy|cny|brl|chf|gtq|hnl';
const NATIONS = 'u\\.s\\.|us|american|canadian|mexican|united states';
const NATIONS_AFTER =
  'estadounidenses?|americanos?|canadienses?|mexicanos?|moneda nacional|m\\.n\\.|mxn|usd|cad|de los estados unidos|de estados unidos|de ee\\.uu\\.';
const AFTER = new RegExp(
  `[ -]?(?:de )?(?:(${NATIONS})[ -])?(?:(${NAMES})(?: (?:(${NATIONS_AFTER})(?![a-z])))?(?![a-z])|([€£¥]))`,
  'y',
);

/** Amounts that the name of a currency scales: "300 mdp" is 300 million pesos. */
const NAME_SCALES: ReadonlyMap<string, number> = new Map([
  ['mdd', 1e6],
  ['mdp', 1e6],
  ['mmdd', 1e9],
  ['mmdp', 1e9],
  ['cent', 0.01],
  ['cents', 0.01],
  ['centavo', 0.01],
  ['centavos', 0.01],
]);

export interface CurrencyWords {
  /** `$` when the sign leaves it open. */
  currency: string;
  scale: number;
  length: number;
}

/** What stands right before a number that makes it money. */
export function currencyBefore(before: string): CurrencyWords | null {
  const match = BEFORE.exec(before);
  if (!match) return null;
  const [words, nation, nationBeside, sign, code] = match;
  const currency =
    SIGNS.get(sign ?? '') ?? CODES.get(code ?? '') ?? DOLLARS.get(nation ?? nationBeside ?? '') ?? '$';
  return { currency, scale: 1, length: words.length };
}

/** What stands right after a number that makes it money. */
export function currencyAfter(folded: string, end: number): CurrencyWords | null {
  AFTER.lastIndex = end;
  const match = AFTER.exec(folded);
  if (!match) return null;
  const [words, nation = '', name = '', nationAfter = '', sign = ''] = match;
  const currency = SIGNS.get(sign) ?? CODES.get(name) ?? currencyNamed(name, `${nation} ${nationAfter}`);
  return { currency, scale: NAME_SCALES.get(name) ?? 1, length: words.length };
}

/** In texts between the United States and Mexico "dollars" are U.S. dollars and "pesos" Mexican ones, unless they say otherwise. */
function currencyNamed(name: string, nation: string): string {
  if (nation.includes('canad')) return 'CAD';
  if (/mexic|nacional|m\.n\.|mxn/.test(nation)) return 'MXN';
  if (/^(?:dol|mm?dd)/.test(name)) return 'USD';
  if (/^(?:peso|mm?dp|centavo|m\.n|moneda)/.test(name)) return 'MXN';
  if (name.startsWith('euro')) return 'EUR';
  if (/pound|libra/.test(name)) return 'GBP';
  if (name.startsWith('yen')) return 'JPY';
  if (name.startsWith('lempira')) return 'HNL';
  if (name.startsWith('quetzal')) return 'GTQ';
  return name === 'reales' ? 'BRL' : '$';
}
