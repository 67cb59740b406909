/**
 * Agencies have long names. Where the text gives an agency's short form right behind its name, the title has the short form instead: "The
 * Mexican National Customs Agency (ANAM) has concluded" -> "ANAM has concluded". Only in the subject, and never so that one of two agencies
 * is lost: what is done, and by whom, stays.
 */

const SMALL = 'of|and|for|the|on|in|to|against|y|e|de|del|la|las|los|el|para|en|contra';
/** A word in capitals that is no short form itself. */
const WORD = `(?!\\p{Lu}{3,}[^\\p{Ll}])\\p{Lu}[\\p{L}.&'’-]{0,30},?`;
/** Words in capitals with small ones in between; each step takes one word, so there is one way to match. */
const NAME = `(?:(?:The|the|El|el|La|la) )?(?:${WORD} (?:(?:${SMALL}) ){0,3}){1,14}`;
const SHORT_FORM = `\\((\\p{Lu}[\\p{Lu}\\p{Ll}-]{1,11})\\)`;
const FIRST = new RegExp(`^(${NAME})${SHORT_FORM}`, 'u');
/** A short form, and what may stand between it and the next agency: ", Mexico's sanitary agency, and the " */
const SECOND = new RegExp(
  `^(\\p{Lu}{2}[\\p{L}-]{0,10}(?:, [^,.;]{3,40})?,? (?:and|y)) ((?:the |la |el )?${NAME})${SHORT_FORM}`,
  'u',
);

export function shortenSubject(sentence: string): string {
  return sentence
    .replace(FIRST, (all: string, name: string, short: string) => (isShortFor(short, name) ? short : all))
    .replace(SECOND, (all: string, before: string, name: string, short: string) =>
      isShortFor(short, name) ? `${before} ${short}` : all,
    );
}

/** Mostly capitals (COFEPRIS, TecNM); where the name could be two agencies' the first letters must agree. */
function isShortFor(short: string, name: string): boolean {
  const capitals = (short.match(/\p{Lu}/gu) ?? []).length;
  if (capitals < 0.5 * short.length || / (?:and|y) (?:the|el|la|los|las) /.test(name)) return false;
  if (!/ (?:and|y|e) /.test(name)) return true;
  const significant = name.replace(
    /^(?:(?:The|the|El|el|La|la|U\.S\.|Mexican|Mexico['’]s|United States) ){0,3}/,
    '',
  );
  return significant.startsWith(short.charAt(0));
}

const LONG_SUBJECT = new RegExp(`^${NAME}(?=\\p{Ll}{3,})`, 'u');

/** A subject so long that its verb would be cut off gives way to it, with a visible ellipsis. */
export function skipLongSubject(sentence: string, longest: number): string {
  const subject = LONG_SUBJECT.exec(sentence)?.[0] ?? '';
  return subject.length > longest ? `…${sentence.slice(subject.length)}` : sentence;
}
