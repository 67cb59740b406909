/** Which words may carry a link in a book. */

/** Words that say nothing when a screen reader lists the links of a page. */
const EMPTY_WORDS = new Set(
  'here|click|click here|link|this link|this|more|read more|learn more|see more|details|go|page|website|web site|aquí|haga clic aquí|enlace|más'.split(
    '|',
  ),
);

/** Can these words stand alone as a link? A bare address cannot: it belongs into a note. */
export function describesTarget(words: string): boolean {
  const plain = words.replace(/\s+/gu, ' ').trim();
  const bare = plain.toLowerCase().replace(/^[\s.:>»]{1,10}|[\s.:>»]{1,10}$/gu, '');
  return (
    bare !== '' && !EMPTY_WORDS.has(bare) && !/^(?:https?:\/\/|www\.|ftp:\/\/|mailto:)\S+$/iu.test(plain)
  );
}
