/** The language of promises and of things done, English and Spanish: which verb is promised, and which is reported as done. */
import { fold } from '../documents/text-shape.ts';
import type { Language } from '../i18n/language.ts';
import { wordsOf, type Word } from './words.ts';

/** How it is promised: `firm` binds, `planned` is meant, `stated` is said of the future. */
export type PromiseForce = 'firm' | 'planned' | 'stated';

export interface PromiseFound {
  force: PromiseForce;
  /** The words that promise, as in the text: `expects to complete`. */
  quote: string;
  /** Stem of the verb promised. */
  verb: string;
}

type Pattern = readonly [PromiseForce, RegExp];

/** The verb promised, after words that only lead to it. */
const VERB = String.raw`\s(?:(?:also|further|jointly|together|soon|then|continue to|work to|be)\s)*(\p{L}[\p{L}-]+)`;

const ENGLISH: readonly Pattern[] = [
  [
    'firm',
    new RegExp(
      String.raw`\b(?:commit(?:s|ted|ting)?|pledge[sd]?|agree[sd]?|undertakes?|undertook)(?:,[^,;.]{1,60},|\swith\s[^,;.]{1,60})?\sto${VERB}`,
      'iu',
    ),
  ],
  [
    'planned',
    new RegExp(
      String.raw`\b(?:plan(?:s|ned)?|expect(?:s|ed)?|intend(?:s|ed)?|(?<!\b(?:that|which) )aim(?:s|ed)?|(?:is|are) (?:set|due|scheduled|slated)|is expected|are expected|scheduled)\s+to${VERB}`,
      'iu',
    ),
  ],
  ['planned', /\bproposed (launch|start|completion|opening)\b/iu],
  ['stated', new RegExp(String.raw`\b(?:will|shall)${VERB}`, 'iu')],
  [
    'planned',
    /\b(?:to be|being) (?:jointly |fully )?(completed|launched|awarded|released|held|opened|finished|delivered|made)\b/iu,
  ],
  [
    'planned',
    /\b(?:join|adopt|share|set)(?:s|ed)? (?:the|a|an|its|their) (?:\p{L}{1,20} )?(goal|target) of\b/iu,
  ],
  ['firm', /\b(?:re)?affirm(?:s|ed)? (?:our|its|their) (commitment) to\b/iu],
];

const SPANISH: readonly Pattern[] = [
  [
    'planned',
    /\b(?:sum[oa](?:ron|n)?|adopt[oa](?:ron|n)?|fij[oa](?:ron|n)?|comparten?) (?:a )?(?:la|el|una?|su) (meta|objetivo)\b/iu,
  ],
  [
    'firm',
    /\b(?:se )?(?:comprometi(?:o|eron|mos)|compromete[n]?|acord(?:o|aron|amos)|acuerdan?)(?: con [^,;.]{1,60})?(?: a| en)? (\p{L}{3,}r(?:se)?)\b/iu,
  ],
  [
    'planned',
    /\b(?:preven?|planean?|espera[n]?|pretenden?|buscan? |tienen? previsto|tienen? como meta|se propone[n]?) (\p{L}{3,}r(?:se)?)\b/iu,
  ],
  ['planned', /\bse (?:espera|preve) que [^.;]{0,80}?\b(\p{L}{4,}(?:e|a|en|an))\b/iu],
  ['stated', /\b(\p{L}{3,}(?:ara|era|ira|aran|eran|iran|aremos|eremos|iremos))\b/iu],
];

/** Endings of the Spanish future lose their accent when folded; these words only look like it. */
const NO_FUTURE = new Set(
  'para era eran fuera fueran primera manera frontera carretera cualquiera quisiera hubiera hubieran pudiera cartera ladera bandera madera entera entonces quiera camara agropecuaria ganadera financiera verdadera tercera'.split(
    ' ',
  ),
);

/** Words after `will` that are no promise: a state, or what follows from what is promised. */
const NO_PROMISE = new Set('be not never likely probably'.split(' '));
const EFFECTS = new Set('help benefit increase create prepare allow enable contribute'.split(' '));

/** @returns the first promise of a sentence; null when it has none */
export function findPromise(sentence: string, language: Language): PromiseFound | null {
  const folded = language === 'es' ? foldInPlace(sentence) : sentence;
  const found = (language === 'es' ? SPANISH : ENGLISH)
    .flatMap(([force, pattern]) => {
      const match = pattern.exec(folded);
      const verb = match?.[1];
      if (!match || verb === undefined || NO_PROMISE.has(verb.toLowerCase())) return [];
      if (force === 'stated' && EFFECTS.has(verb.toLowerCase())) return [];
      if (language === 'es' && force === 'stated' && !isFuture(sentence, folded, match)) return [];
      return [
        {
          force,
          quote: sentence.slice(match.index, match.index + match[0].length),
          verb,
          index: match.index,
        },
      ];
    })
    .sort((left, right) => left.index - right.index);
  const [first] = found;
  if (!first) return null;
  return { force: first.force, quote: first.quote, verb: wordsOf(first.verb, language)[0]?.stem ?? '' };
}

/** The future has an accent: `lanzará`, `lanzarán`; only `-remos` has none. */
function isFuture(sentence: string, folded: string, match: RegExpExecArray): boolean {
  const word = sentence.slice(match.index, match.index + match[0].length);
  if (NO_FUTURE.has((match[1] ?? '').toLowerCase())) return false;
  return /(?:á|án|remos)$/u.test(word) && folded.length === sentence.length;
}

/** Stays as long as it was, so that places stay: only what folds one to one is folded. */
function foldInPlace(text: string): string {
  return Array.from(text, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  }).join('');
}

/** Verbs that a sentence reports as done, by their stems: past tenses and perfect. */
export function verbsDone(sentence: string, language: Language): Set<string> {
  const words = wordsOf(sentence, language);
  return new Set(
    words.flatMap((word, at) => (isPast(sentence, word, words[at - 1], language) ? [word.stem] : [])),
  );
}

const IRREGULAR = new Set(
  'began begun built held met made met won led put set gave given took taken brought sent signed'.split(' '),
);

function isPast(sentence: string, { span }: Word, before: Word | undefined, language: Language): boolean {
  const written = sentence.slice(span.start, span.end);
  const folded = fold(written);
  if (language === 'es') return /(?:ó|aron|ieron|ado|ido)$/u.test(written) && written.length > 4;
  const isPromised =
    before !== undefined && /^(?:to|be|will)$/iu.test(sentence.slice(before.span.start, before.span.end));
  return (
    !isPromised &&
    (IRREGULAR.has(folded) || (/[^e]ed$/u.test(folded) && folded.length > 4) || /[^e]ed$/u.test(folded))
  );
}
