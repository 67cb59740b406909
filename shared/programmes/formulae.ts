/** Words that are said of any undertaking: that it was launched, hosted, discussed, supported. To share them is to share little. */
import { wordsOf } from './words.ts';

const ENGLISH =
  'accomplish address agree aim allow announce approach assess award begin benefit best call challenge collaborate collaboration commit commitment complete ' +
  'conduct continue convene coordinate cooperate cover create develop discuss discussion effort encourage engage enhance ensure establish event expand ' +
  'experience explore facilitate focus form further goal government help held hold host identify implement important improve inform initiate initiative ' +
  'launch lead meeting mexican mexico number opportunity organize participant participate participation partner partnership plan practice present process ' +
  'produce program programme project promote propose provide publish pursue recent report result review seek series share sign standard start ' +
  'state strengthen success support take underway understanding united us use welcome work workshop year';
const SPANISH =
  'abordar acordar actividad anunciar apoyar apoyo ayudar buscar celebrar colaborar colaboracion compartir completar compromiso continuar convocar coordinar ' +
  'cooperar crear desarrollar discutir dialogo esfuerzo establecer estados evento experiencia facilitar firmar fortalecer gobierno identificar impulsar ' +
  'implementar iniciar iniciativa lanzar lograr mejorar mejores mexicano mexico objetivo oportunidad organizar participar plan practica presentar proceso programa ' +
  'promover proporcionar proyecto publicar realizar resultado reunion revisar taller trabajar unidos';

const STEMS = new Set([
  ...wordsOf(ENGLISH, 'en').map(({ stem }) => stem),
  ...wordsOf(SPANISH, 'es').map(({ stem }) => stem),
]);

export function isOfAnything(stem: string): boolean {
  return STEMS.has(stem);
}
