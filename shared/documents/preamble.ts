/** The clauses that come before what is decided ("Recognizing that ...;") and the words that decide ("Have agreed as follows:"). */
import type { BlockText } from './block-text.ts';

const CLAUSE =
  /^(?:(?:further|deeply|fully|also|again|strongly|gravely|once again|asimismo) )?(?:acknowledging|acting|affirming|alarmed|appreciating|aware|bearing in mind|being aware|believing|cognizant|concerned|confident|conscious|considering|convinced|desiring|desirous|determined|emphasi[sz]ing|encouraged|guided|having|inspired|mindful|noting|pursuant|reaffirming|recalling|recogni[sz]ing|referring|reiterating|resolved|seeking|stressing|taking (?:note|into)|underlining|underscoring|welcoming|whereas|wishing|animad[oa]s?|atendiendo|con (?:el )?(?:animo|fundamento)|conscientes?|considerando|convencid[oa]s?|decidid[oa]s?|deseando|deseos[oa]s?|destacando|determinad[oa]s?|enfatizando|guiad[oa]s?|habiendo|inspirad[oa]s?|observando|preocupad[oa]s?|reafirmando|reconociendo|recordando|reiterando|subrayando|teniendo|tomando|visto|vist[oa]s)\b/;
const ENDS_CLAUSE = /(?:[,;]|;? (?:and|y|e))$/;

/** "Recognizing that trade serves both countries;" goes on with the next clause and decides nothing. */
export function isPreambleClause({ folded, words }: BlockText): boolean {
  return words <= 150 && ENDS_CLAUSE.test(folded) && CLAUSE.test(folded);
}

const DECIDES =
  /^(?:(?:have|has) )?(?:hereby )?(?:jointly )?(?:agreed?|decided?|resolved?|declared?|reached|adopted?|committed?|accordingly|acordamos|acuerdan|acordaron|acordado|acuerda|declaran|declaramos|declara|deciden|decidimos|decide|resuelven?|resolvemos|convienen|convenimos|convinieron|instruimos|instruyen|nos comprometemos|se comprometen|expresan|manifiestan|han (?:decidido|acordado|convenido|resuelto|llegado))\b[^.]{0,80}$/;

/** A line of its own that decides: "HAN DECIDIDO:", "Have reached the following understandings:". */
export function isOperativeLine({ text, folded, words }: BlockText): boolean {
  if (words > 14) return false;
  return (text.endsWith(':') || text === text.toUpperCase()) && DECIDES.test(folded);
}

const ORDINAL =
  /^(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|unic[oa]|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ?[.:)–-]/u;

/** "PRIMERO. Crear un fondo ..." */
export function isOrdinalParagraph({ folded, words }: BlockText): boolean {
  return words >= 4 && ORDINAL.test(folded);
}
