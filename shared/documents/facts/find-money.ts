/**
 * Sums of money. `$` alone is U.S. dollars in an English text, since that is how both governments write in English, unless Canada is spoken of
 * just before; in a Spanish text it is as often pesos and stays open, as does everything that the text does not state.
 */
import type { Fact } from './fact.ts';
import { findStage } from './money-stage.ts';
import { currencyAfter, currencyBefore, type CurrencyWords } from './money-words.ts';
import { foldedBefore, type Passage } from './passage.ts';
import { mayBeRange, readAmount, type Amount, type Reading } from './read-amount.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral, withLetterScale } from './read-numeral.ts';

export type MoneyFact = Omit<Extract<Fact, { kind: 'money' }>, 'child'>;

/** How far back another country whose money is `$` too is looked for. */
const CANADA_REACH = 500;
const CANADA = /(?<![a-z-])canad(?:a|ian|iense)/;
/** Longest sign with its country: "u.s. $ ". */
const SIGN_LENGTH = 7;

interface Sum {
  amount: Amount;
  currency: string;
  scale: number;
  end: number;
}

export function findMoney(passage: Passage): MoneyFact[] {
  const found: MoneyFact[] = [];
  let end = 0;
  for (const mark of passage.marks.numbers) {
    if (mark.start < end || !mayBeMoney(passage, mark.start)) continue;
    const fact = readMoney(passage, mark.start);
    if (!fact || fact.span.start < end) continue;
    found.push(fact);
    end = fact.span.end;
  }
  return found;
}

/** No letter, digit or other sign hangs on the number from before. */
function mayBeMoney({ folded }: Passage, start: number): boolean {
  return start === 0 || !/[/#_'.,:]/.test(folded.charAt(start - 1));
}

function readMoney(passage: Passage, start: number): MoneyFact | null {
  const sign = maySign(passage.folded.charCodeAt(start - 1))
    ? currencyBefore(foldedBefore(passage, start, SIGN_LENGTH))
    : null;
  const first = readNumeral(passage, start);
  const sum = first && (sign ? readSigned(passage, first, sign) : readNamed(passage, first));
  if (!sum) return null;
  const { amount, scale } = sum;
  const span = { start: amount.start, end: Math.max(amount.end, sum.end) };
  return {
    kind: 'money',
    currency: sum.currency === '$' ? currencyOfSign(passage, span.start) : sum.currency,
    amount: scaled(amount.lower.value, scale),
    amountTo: amount.upper && scaled(amount.upper.value, scale),
    bound: amount.bound,
    ...findStage(passage, span),
    quote: passage.text.slice(span.start, span.end),
    span,
  };
}

/** A sign, or a space or letter behind which one may stand. */
function maySign(code: number): boolean {
  return code === 36 || code === 32 || code > 96;
}

/** "US$20 million", "$5-7 million", "$300 millones de pesos" */
function readSigned(passage: Passage, first: Numeral, sign: CurrencyWords): Sum | null {
  const { folded } = passage;
  const reading: Reading = {
    finish: (numeral) => withLetterScale(passage, numeral),
    skip: (start) => start + signLength(folded, start),
  };
  const amount = readAmount(passage, first, first.start - sign.length, reading);
  const upperEnd = (amount.upper ?? amount.lower).end;
  const after = currencyAfter(folded, upperEnd);
  const isStated = sign.currency !== '$' || !after || after.currency === '$';
  const isOther = after && sign.currency !== '$' && after.currency !== sign.currency;
  const end = after && !isOther ? upperEnd + after.length : upperEnd;
  return {
    amount,
    currency: isStated ? sign.currency : after.currency,
    scale: isOther ? 1 : (after?.scale ?? 1),
    end,
  };
}

/** "20 million dollars", "5 a 7 millones de dólares", "15 mdp" */
function readNamed(passage: Passage, first: Numeral): Sum | null {
  const reading: Reading = { finish: (numeral) => withLetterScale(passage, numeral), skip: (start) => start };
  if (!currencyAfter(passage.folded, reading.finish(first).end) && !mayBeRange(passage, first.end))
    return null;
  const amount = readAmount(passage, first, first.start, reading);
  const last = amount.upper ?? amount.lower;
  const name = currencyAfter(passage.folded, last.end);
  if (!name) return null;
  const end = last.end + name.length;
  return { amount, currency: name.currency, scale: name.scale, end };
}

function signLength(folded: string, start: number): number {
  for (let length = SIGN_LENGTH; length > 0; length -= 1)
    if (currencyBefore(folded.slice(start, start + length))?.length === length) return length;
  return 0;
}

function currencyOfSign(passage: Passage, start: number): string | null {
  if (passage.language !== 'en') return null;
  return CANADA.test(foldedBefore(passage, start, CANADA_REACH)) ? null : 'USD';
}

function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
