/**
 * Merges annotations: what is only there is added; of what both changed, both are kept unless the user chooses, theirs as a new annotation
 * whose id follows from what it says, so that merging twice is merging once. What is in the trash here stays there unless chosen.
 */
import type { Annotation } from '../../annotations/annotation.ts';
import type { RecordSet } from '../compare/compare-records.ts';
import type { RecordOf } from '../store-file.ts';
import {
  chosen,
  keyOf,
  type MergeChoice,
  type MergeChoices,
  type MergeThing,
  type MergeTools,
} from './merge-thing.ts';

type AnnotationThing = Extract<MergeThing, { kind: 'annotation' }>;
type AnnotationsRecord = RecordOf<'annotations'>;

interface Merged {
  things: AnnotationThing[];
  /** Only those that change. */
  records: AnnotationsRecord[];
}

/** @param theirs with the documents and initiatives that they have here */
export function mergeAnnotations(
  mine: Pick<RecordSet, 'annotations'>,
  theirs: readonly Annotation[],
  choices: MergeChoices,
  tools: MergeTools,
): Merged {
  const own = new Map(mine.annotations.flatMap(({ annotations }) => annotations).map((one) => [one.id, one]));
  const copied = new Map([...own.values()].map((one) => [copyId(one, tools), one]));
  const things = theirs.map((annotation) => judge(annotation, own, copied, choices, tools));
  return { things, records: applied(mine.annotations, things, tools) };
}

function judge(
  theirs: Annotation,
  own: ReadonlyMap<string, Annotation>,
  copied: ReadonlyMap<string, Annotation>,
  choices: MergeChoices,
  tools: MergeTools,
): AnnotationThing {
  const key = keyOf({ kind: 'annotation', id: theirs.id });
  const mine = own.get(theirs.id) ?? null;
  const common = { kind: 'annotation', id: theirs.id, key, mine, theirs } as const;
  const settled = { options: [], choice: null };
  if (!mine) {
    // A copy of mine that was made there, when both were kept, is no news here.
    const origin = copied.get(theirs.id);
    const isHere = origin !== undefined && sayTheSame(origin, theirs);
    return { ...common, mine: isHere ? origin : null, state: isHere ? 'here' : 'new', ...settled };
  }
  const isBack = mine.trashedAt !== null && theirs.trashedAt === null;
  if (sayTheSame(mine, theirs)) {
    if (!isBack) return { ...common, state: 'here', ...settled };
    const options: MergeChoice[] = ['mine', 'theirs'];
    return { ...common, state: 'differs', options, choice: chosen(key, choices, options, 'mine') };
  }
  if (own.has(copyId(theirs, tools))) return { ...common, state: 'here', ...settled };
  const options: MergeChoice[] = ['mine', 'theirs', 'both'];
  return { ...common, state: 'differs', options, choice: chosen(key, choices, options, 'both') };
}

function applied(
  records: readonly AnnotationsRecord[],
  things: readonly AnnotationThing[],
  tools: MergeTools,
): AnnotationsRecord[] {
  const byDocument = new Map(records.map((record) => [record.documentId, record]));
  const changed = new Set<string>();
  const change = (documentId: string, edit: (annotations: readonly Annotation[]) => Annotation[]) => {
    const annotations = edit(byDocument.get(documentId)?.annotations ?? []);
    byDocument.set(documentId, { documentId, annotations });
    changed.add(documentId);
  };
  for (const { state, choice, mine, theirs } of things) {
    if (!theirs) continue;
    if (state === 'new') change(theirs.documentId, (there) => [...there, theirs]);
    else if (choice === 'both' && mine)
      change(theirs.documentId, (there) => [...there, copyOf(theirs, mine, tools)]);
    else if (choice === 'theirs' && mine) {
      const { documentId, initiativeId, target } = mine;
      const place = theirs.documentId === documentId ? {} : { documentId, initiativeId, target };
      change(mine.documentId, (there) =>
        there.map((one) => (one.id === mine.id ? { ...theirs, ...place } : one)),
      );
    }
  }
  return [...byDocument.values()].filter(({ documentId }) => changed.has(documentId));
}

/** Beside one in the trash it lies in the trash too: what was thrown away here does not come back unasked. */
function copyOf(theirs: Annotation, mine: Annotation, tools: MergeTools): Annotation {
  const { trashedBy } = mine;
  const trash =
    theirs.trashedAt === null && mine.trashedAt !== null
      ? { trashedAt: mine.trashedAt, ...(trashedBy !== undefined && { trashedBy }) }
      : {};
  return { ...theirs, id: copyId(theirs, tools), ...trash };
}

function copyId(annotation: Annotation, { deriveId }: MergeTools): string {
  return deriveId(JSON.stringify(['annotation', annotation.id, ...saidBy(annotation)]));
}

function sayTheSame(left: Annotation, right: Annotation): boolean {
  return JSON.stringify(saidBy(left)) === JSON.stringify(saidBy(right));
}

/** All that its author said with it; where its words stand now is not among that. */
function saidBy({
  kind,
  visibility,
  body,
  tags,
  person,
  dueOn,
  doneAt,
  target,
  author,
}: Annotation): unknown[] {
  return [kind, visibility, body, tags, person, dueOn, doneAt, target?.exact ?? null, author];
}
