/** What the elements of HTML are to a reader: which begin a block of their own, which show nothing. */

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Text in them stands by itself. */
export const BLOCK_TAGS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section select ' +
    'summary table tbody td textarea tfoot th thead tr ul xmp',
);

/** They show no words of the page, whatever stands in them. */
export const INVISIBLE_TAGS = words(
  'annotation annotation-xml applet area audio base canvas col colgroup datalist embed frame frameset head iframe link map meta ' +
    'noembed noframes noscript object param script source style svg template title track video xml',
);

/** Lines and spaces in them are as they stand in the source. */
export const PREFORMATTED_TAGS = words('pre listing xmp textarea');

export const LIST_TAGS = words('ul ol menu dir');

export const CONTROL_TAGS = words('button select textarea option optgroup');

/** 1 to 6 for the elements that are headings. */
export function headingLevel(tag: string): number | null {
  return /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : null;
}
