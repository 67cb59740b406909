/** Texts that someone speaks: remarks, press conferences, interviews. Most of their paragraphs announce nothing. */
import { textOf, type BlockText } from './block-text.ts';
import type { Block } from './block.ts';
import { fold } from './text-shape.ts';

const TITLE =
  /^(?:\S{1,30} ){0,3}(?:remarks|speech|address|keynote|testimony|press (?:conference|briefing|gaggle|availability)|interview|transcript|discurso|palabras|intervencion|conferencia de prensa|entrevista|version estenografica|mensaje) (?:by|of|from|at|with|to|on|before|following|de|del|con|en|ante|al|a)\b|\b(?:opening|closing) remarks\b|^(?:remarks|transcript|discurso|version estenografica)$/;
/** "SECRETARY PRADO: Thank you." */
const SPEAKER = /^(?:(?:[\p{Lu}.'’-]{2,20} ){0,4}[\p{Lu}.'’-]{2,20}|Q\d{0,2}|A\d{0,2}|P\d{0,2}|R\d{0,2}): /u;
const ANNOUNCES =
  /\b(?:announc(?:e|es|ed|ing)|launch(?:ed|ing)?|sign(?:ed|ing)|unveil(?:ed|ing)?|releas(?:ed|ing)|awarded|adopted|agreed (?:to|on|upon|that)|commit(?:ted|ting)? to|will (?:invest|provide|fund|open|build|host|train|create|establish|deliver|launch|contribute|lift|expand|begin|start)|(?:is|are) (?:investing|providing|funding|opening|launching|contributing)|anunci(?:o|ar|amos|a|an)|lanza(?:mos|remos|ra|n)|firm(?:amos|aron|o)|invertir(?:a|an|emos)|destinar(?:a|an|emos)|inaugur(?:amos|aron|o)|acord(?:amos|aron)|nos comprometemos)\b/;
const CONCRETE = /\d|\b(?:today|tomorrow|this (?:week|month|year)|hoy|esta semana|este (?:mes|ano))\b/;

/** Spoken in whole, by its title or by lines that begin with who speaks. */
export function isSpoken(blocks: readonly Block[], titles: readonly string[]): boolean {
  if (titles.some((title) => TITLE.test(fold(title)))) return true;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const speakers = paragraphs.filter((block) => isSpeaker(textOf(block).text));
  return speakers.length >= 3 && speakers.length >= 0.3 * paragraphs.length;
}

function isSpeaker(text: string): boolean {
  return SPEAKER.test(text.slice(0, 120));
}

/** Says in passing what was decided, with a figure or a day. */
export function announces({ folded }: BlockText): boolean {
  return ANNOUNCES.test(folded) && CONCRETE.test(folded);
}
