/**
 * Annotations as a W3C annotation collection (https://www.w3.org/TR/annotation-model/ sections 3 to 5, -vocab 3). What the model has no word
 * for stands under names of our own, which other programs may pass over.
 */
import type { AnnotationKind } from '../annotation.ts';
import { isEmptyText } from '../rich-text.ts';
import type { OutgoingAnnotation } from './exchanged.ts';
import { htmlOf } from './rich-text-html.ts';

const OWN = 'urn:hled-briefing-book:';

/** Section 3.3.5 of the model: why it was made. */
const MOTIVATIONS: Readonly<Record<AnnotationKind, string>> = {
  note: 'commenting',
  'talking-point': 'describing',
  question: 'questioning',
  'watch-out': 'assessing',
  action: 'replying',
  highlight: 'highlighting',
};

export function webAnnotations(annotations: readonly OutgoingAnnotation[], label: string): object {
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { hled: OWN }],
    id: `${OWN}annotations`,
    type: 'AnnotationCollection',
    label,
    total: annotations.length,
    first: {
      id: `${OWN}annotations:page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map(webAnnotation),
    },
  };
}

function webAnnotation({ annotation, source, initiativeText }: OutgoingAnnotation): object {
  const { id, kind, visibility, person, dueOn, doneAt, author, createdAt, updatedAt, target } = annotation;
  const body = bodiesOf(annotation);
  return {
    id: `${OWN}annotation:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    created: createdAt,
    modified: updatedAt,
    creator: { type: 'Person', name: author },
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: { id: `urn:sha256:${source.sha256}`, type: 'Text', label: source.title },
      selector: selectorsOf(annotation, initiativeText),
    },
    'hled:kind': kind,
    'hled:visibility': visibility,
    ...(person !== '' && { 'hled:person': person }),
    ...(dueOn !== null && { 'hled:dueOn': dueOn }),
    ...(doneAt !== null && { 'hled:doneAt': doneAt }),
    'hled:document': annotation.documentId,
    'hled:initiative': annotation.initiativeId,
    'hled:initiativeText': initiativeText,
    ...(source.date !== null && { 'hled:documentDate': source.date }),
    ...(target?.isLost === true && { 'hled:isLost': true }),
  };
}

function bodiesOf({ body, tags, kind }: OutgoingAnnotation['annotation']): object[] {
  const text = {
    type: 'TextualBody',
    format: 'text/html',
    purpose: kind === 'highlight' ? 'commenting' : MOTIVATIONS[kind],
    value: htmlOf(body),
  };
  const tagged = tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
  return [...(isEmptyText(body) ? [] : [text]), ...tagged];
}

/** Two ways to the same words: by themselves, and by their place in the initiative that they are part of. */
function selectorsOf(
  { target }: OutgoingAnnotation['annotation'],
  initiativeText: string,
): object | object[] {
  const whole = { type: 'TextQuoteSelector', exact: initiativeText };
  if (target === null) return whole;
  const { exact, prefix, suffix, start, end } = target;
  const position = { type: 'TextPositionSelector', start, end };
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { ...whole, refinedBy: position },
  ];
}
