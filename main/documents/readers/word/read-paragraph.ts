/** A paragraph of Word to drafts: heading, item, quotation or text, by its style, its outline level, its list and its own look. */
import { cutLines } from './cut-lines.ts';
import type { Draft } from './draft.ts';
import { isBlank, textInline, type Inline } from './inline.ts';
import type { ParagraphLook } from './paragraph-look.ts';
import { readItem, type Item } from './read-item.ts';
import type { Reading } from './reading.ts';
import { isContents, isQuotation } from './style-kinds.ts';
import { readTypedMarker } from './typed-markers.ts';

/** The drafts of a paragraph; none of one that is blank. */
export function draftParagraph(look: ParagraphLook, inlines: readonly Inline[], reading: Reading): Draft[] {
  const item = readItem(look, reading);
  if (isBlank(inlines)) return [];
  if (isContents(look.style)) {
    reading.leftOut.contents += 1;
    return [];
  }
  const left = item?.left ?? look.format.left ?? 0;
  if (look.level !== null && !isBulletOfItsOwn(look, item))
    return [{ shape: { kind: 'heading', level: look.level }, inlines: withMarker(item, inlines), left }];
  if (item && !item.isPhrase) return [{ shape: item.shape, inlines, left }];
  return draftLines(look, withMarker(item, inlines), left);
}

function draftLines(look: ParagraphLook, inlines: readonly Inline[], left: number): Draft[] {
  const kind = isQuotation(look.style) ? 'quotation' : 'paragraph';
  const first = left + (look.format.first ?? 0);
  return cutLines(inlines).map((part): Draft => {
    const draft: Draft = { shape: { kind }, inlines: part, left };
    return kind === 'quotation' ? draft : readTypedMarker(draft, first);
  });
}

/** Someone gave a heading's paragraph a bullet by hand. */
function isBulletOfItsOwn({ own }: ParagraphLook, item: Item | null): boolean {
  return item !== null && own.list !== undefined && !item.shape.ordered;
}

/** The number of a heading, or a phrase such as "Pillar II:", is read with it. */
function withMarker(item: Item | null, inlines: readonly Inline[]): readonly Inline[] {
  return item?.shape.ordered ? [textInline(`${item.shape.marker} `), ...inlines] : inlines;
}
