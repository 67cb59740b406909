/** What the heading of a section says about what stands under it: background, people and contacts hold no initiatives. */
import { namesPeople } from './survey-people.ts';
import { fold } from './text-shape.ts';

/** `background` says what was before, `people` who took part: neither holds initiatives; nor does an `agenda`. */
export type SectionKind = 'body' | 'background' | 'people' | 'contacts' | 'closing' | 'agenda' | 'questions';

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'background',
    /^(?:background|introduction|overview|context|preamble|about\b.*|antecedentes|introduccion|contexto|preambulo|panorama general|acerca de\b.*)$/,
  ],
  [
    'contacts',
    /^(?:(?:media |press )?contacts?|contactos?(?: de prensa)?|media inquiries|related (?:links|content|documents|resources)|(?:additional |more )?resources|(?:for )?more information|(?:for )?further information|useful links|quick links|links|enlaces|(?:mas )?recursos|(?:para )?mas informacion|documentos relacionados|contents|table of contents|contenido|indice|about the author)$/,
  ],
  ['closing', /^(?:conclusions?|closing(?: remarks)?|conclusi(?:on|ones)|signatures?|firmas?)$/],
  [
    'agenda',
    /^(?:(?:draft |provisional |tentative )?(?:agenda|program(?:me)? of (?:work|events)|schedule)|orden del dia|programa de actividades)$/,
  ],
  ['questions', /\?$/],
];

export function sectionKind(name: string): SectionKind {
  const folded = fold(name).replace(/^(?:[a-z]|\d{1,2}|[ivx]{1,5})[.)] /, '');
  if (namesPeople(folded)) return 'people';
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'body';
}
