/**
 * Leaves out of a first sentence what would make one title look like the next: an opening phrase of time or manner ("In February 2024, ...")
 * and the two governments as its subject. Who will or did do it alone always stays.
 */

/** "In February 2024,", "Under the MDRC,", "On October 16, 2023," */
const OPENING =
  /^(?:additionally|also|together|in addition|finally|moreover|(?:in|on|since|during|under|as of|as part of|by|over|en|durante|desde|bajo|como parte de|el) (?:[^,.;]|, (?=\d{4}\b)|\.(?=\S)){2,110}|(?:to|para) (?=\p{Lu})[^.;,]{5,110}),\s(?=\S)/iu;
const SUBJECT =
  /^(?:the (?:united states and mexico|u\.s\. and mexican governments|governments of the united states and mexico|two (?:governments|countries|sides))|mexico and the united states|(?:both|our(?: two)?) (?:governments|countries|sides)|méxico y (?:los )?estados unidos|(?:los )?estados unidos y méxico|(?:ambos|los dos) (?:gobiernos|países)|los gobiernos de (?:méxico y (?:los )?estados unidos|(?:los )?estados unidos y méxico))\s/i;
/** Only what has been or is being done can go without its helping verb; what will be keeps it. */
const HELPING = /^(?:are|have been|have|has|also|están|han)\s(?=\p{Ll})/u;

/** What is left of a list that the opening holds: "industry representatives, and academics, " */
const REST_OF_LIST = /^(?:\p{Ll}[^,.;]{2,40}, ){0,3}(?:and|y) [^,.;]{2,40},\s(?=\p{Lu}|the )/u;

/** @returns the rest of the text; all of it when nothing can be left out */
export function skipOpening(text: string): string {
  const first = OPENING.exec(text)?.[0] ?? '';
  const opening = first === '' ? '' : first + (REST_OF_LIST.exec(text.slice(first.length))?.[0] ?? '');
  const sentence = opening.length < 0.5 * text.length ? text.slice(opening.length) : text;
  const subject = SUBJECT.exec(sentence)?.[0] ?? '';
  if (subject === '') return sentence;
  const verb = sentence.slice(subject.length);
  return /^\p{Ll}{3,}/u.test(verb) ? verb.replace(HELPING, '').replace(HELPING, '') : sentence;
}
