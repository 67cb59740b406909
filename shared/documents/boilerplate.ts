/**
 * What surrounds a published text and is not part of it: mastheads, end marks, press contacts and what a web page adds. Phrases are
 * compared whole and without case, so that a sentence which merely mentions one of them stays.
 */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';

export type BoilerplateReason =
  'rule-line' | 'end-mark' | 'web-page' | 'press-contact' | 'masthead' | 'menu' | 'e-mail';

const END_MARK =
  /^(?:(?:# ?){3,6}|-{1,20} ?(?:30|0{1,5}|o{1,5}|end|fin) ?-{1,20}|\*( ?\*){2,9}|(?:- ?){3,9}|(?:_ ?){3,})$/;

const WEB_PAGE = new Set([
  'stay connected',
  'sign up',
  'scroll to top',
  'scroll to top scroll to top',
  'back to top',
  'skip to content',
  'skip to main content',
  'main content',
  'main container',
  'share',
  'share this',
  'share this page',
  'share on facebook',
  'share on twitter',
  'share on x',
  'share on linkedin',
  'tweet',
  'print',
  'print this page',
  'email this page',
  'follow us',
  'subscribe',
  'subscribe to our newsletter',
  'related content',
  'related articles',
  'related posts',
  'read more',
  'menu',
  'search',
  'search form',
  'home',
  'close',
  'next post',
  'previous post',
  'breadcrumb',
  'table of contents',
  'volver arriba',
  'compartir',
  'compartir en facebook',
  'compartir en twitter',
  'comparte',
  'imprimir',
  'siguenos',
  'suscribase',
  'inicio',
  'buscar',
  'contenido principal',
  'contenido relacionado',
]);
const WEB_SENTENCE =
  /^(?:we'll be in touch with|opt in to (?:send and )?receive|by signing up|sign up (?:for|to receive)|subscribe to|an official website of the|official websites use|secure \.gov websites|a lock \(|the post .{1,200} appeared first on|this site uses cookies|we use cookies|este sitio (?:utiliza|usa) cookies|this is historical material|share this (?:page|post|article)|all rights reserved|copyright \d|© ?\d|page \d+ of \d+$|pagina \d+ de \d+$|\[email)/;
const PRESS_CONTACT =
  /^(?:(?:media|press) (?:contacts?|inquiries|relations)\b|(?:for )?(?:media|press) inquiries|contacts?:|contacto(?:s)?(?: de prensa)?:|for (?:more|further) information,? (?:please )?(?:contact|visit)|para mas informacion,? (?:consulte|visite|contacte)|(?:e-?mail|tel|phone|telefono|correo)\.?:)/;
const MASTHEAD =
  /^(?:the white house|office of the (?:press secretary|spokesperson|vice president)|office of public affairs|(?:for )?immediate release|for immediate release:?.{0,40}|embargoed.{0,60}|para (?:su )?(?:difusion|publicacion) inmediata|briefing room|statements and releases|press releases?|media note|u\.?s\.? department of [a-z ]{3,30}|comunicado(?: de prensa| conjunto)? ?(?:(?:no\.?|num\.?|n[°º]\.?) ?)?[\d/-]{1,12}|comunicado de prensa|highlights|gao-\d\d-\d{4,8}|boletin(?: de prensa)?(?: no\.? ?\d+)?|gobierno de mexico|\[(?:place|lugar)\].{0,80}|\[(?:full text|texto completo|notes|notas)\].{0,80})$/;

/** Head, greeting and leave of an e-mail; its subject is none of them. */
const E_MAIL =
  /^(?:(?:from|to|cc|bcc|sent|reply-to|de|enviado|cco):\s.{1,200}|(?:dear|estimad[oa]s?) [\p{L} ,.]{2,60}[,:]|(?:hello|hi|hola|buen(?:os|as) (?:dias|tardes)|good (?:morning|afternoon))(?: (?:all|team|everyone|colleagues|both|a todos|a todas|equipo|colegas|[a-z]{2,20}))?[,:!]?|fyi\b.{0,60}|(?:please )?see (?:below|attached)\b.{0,40}|sent from my .{1,40}|enviado desde mi .{1,40}|(?:best|kind|warm)(?: regards| wishes)?,.{0,60}|(?:best |kind |warm )?regards,?.{0,60}|sincerely,?.{0,60}|atentamente,?.{0,60}|saludos(?: cordiales)?,?.{0,60})$/u;

/** No phrase is longer: of a long passage only its beginning tells. */
const LONGEST_PHRASE = 300;

/** @returns why a block is no part of the published text, or null when it is */
export function boilerplateReason(block: Block): BoilerplateReason | null {
  if (block.kind === 'rule') return 'rule-line';
  const { folded, words } = textOf(block);
  const text = (words > 40 ? folded.slice(0, LONGEST_PHRASE) : folded).replace(/[’‘]/g, "'");
  if (WEB_SENTENCE.test(text)) return 'web-page';
  if (words > 40) return null;
  if (END_MARK.test(text)) return 'end-mark';
  if (words <= 6 && WEB_PAGE.has(text.replace(/[:.!»›>]$/u, ''))) return 'web-page';
  if (E_MAIL.test(text)) return 'e-mail';
  if (PRESS_CONTACT.test(text)) return 'press-contact';
  if (MASTHEAD.test(text)) return 'masthead';
  return isMenuEntry(block, words) ? 'menu' : null;
}

/** A list item that is nothing but a link of a few words: "Home", "Share on Facebook". */
function isMenuEntry(block: Block, words: number): boolean {
  if (block.kind !== 'list-item' || words > 5 || block.runs.length === 0) return false;
  return block.runs.every((run) => run.href !== undefined || run.text.trim() === '');
}

/** After these nothing of the text follows, unless a list or a pillar does. */
export function opensTail(reason: BoilerplateReason | null, text: string): boolean {
  return (
    reason === 'end-mark' || (reason === 'web-page' && /^(?:stay connected|related|sign up)/i.test(text))
  );
}
