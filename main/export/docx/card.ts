/** A card: one initiative with what is said about it and what was published. */
import { noteBlocks, type NoteBlock, type NoteNumber } from '../../../shared/book/note-blocks.ts';
import type { OutlineCard } from '../../../shared/book/outline.ts';
import { paragraph, text, type Block, type Inline, type Paragraph, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { cleanLine } from './clean-text.ts';
import type { ParagraphStyle } from './paragraph-styles.ts';
import { namePillar, type BookContext } from './phrases.ts';
import { attribution, quotationBlocks } from './quotation.ts';

export function cardBlocks(card: OutlineCard, context: BookContext): Block[] {
  const { t } = context;
  const points = card.talkingPoints.flatMap((point) => pointBlocks(point));
  const notes = card.notes.flatMap((note) => noteParagraphs(note, NOTE_STYLES));
  const quotations = card.quotations.flatMap((quotation) =>
    quotationBlocks(quotation, card.quotations.length > 1, context),
  );
  return [
    { ...paragraph('Heading2', titleText(card, context)), bookmark: bookmarkName('card', card.id) },
    statusLine(card, context),
    ...headed(t('word.points'), points),
    ...headed(t('word.notes'), notes),
    // A card that only quotes needs no heading to tell its one part from others.
    ...(points.length + notes.length === 0 ? quotations : headed(t('word.published'), quotations)),
  ];
}

/** The title in its own language, as the heading, the contents and the tab's table show it. */
export function titleText(card: OutlineCard, { language }: BookContext): Text {
  const own = card.titleLanguage === language ? {} : { language: card.titleLanguage };
  return text(cleanLine(card.title), own);
}

function headed(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [paragraph('Heading3', title), ...blocks];
}

/**
 * "I Building Back Together · Mid-year review, April 19, 2024" with the note to the source: where the text stands, as its document
 * places it. A card that quotes several documents names each above its own text instead.
 */
function statusLine(card: OutlineCard, context: BookContext): Paragraph {
  const pillars = card.quotations.flatMap(({ pillar }) =>
    pillar === null ? [] : [namePillar(pillar, context)],
  );
  const place = [...new Set(pillars)].join(' · ');
  const documents = attributionOf(card, context);
  const length =
    place.length + documents.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);
  const join = length > STATUS_LENGTH ? '\n' : ' · ';
  return paragraph('BBStatus', ...(place === '' ? [] : [text(`${place}${join}`)]), ...documents);
}

/** Characters that fit on the line; what does not goes below whole, rather than breaking in a date. */
const STATUS_LENGTH = 80;

function attributionOf({ quotations }: OutlineCard, context: BookContext): Inline[] {
  const [only, second] = quotations;
  if (only && !second) return attribution(only, context);
  return [text(context.t('word.documents', { count: quotations.length }))];
}

/** A talking point is one point of the list, with what follows in it under the same mark, unless it is a list itself. */
function pointBlocks(point: string): Paragraph[] {
  const [first, ...rest] = noteParagraphs(point, POINT_STYLES);
  if (!first) return [];
  if (first.style !== 'ListContinue') return noteParagraphs(point, { ...POINT_STYLES, bullet: 'BBPoint' });
  return [{ ...first, style: 'BBPoint' }, ...rest];
}

/** Styles for a note's paragraphs, for those that a list follows, and for its bullets. */
type NoteStyles = Readonly<Record<'plain' | 'leadIn' | 'bullet', ParagraphStyle>>;

const POINT_STYLES: NoteStyles = { plain: 'ListContinue', leadIn: 'ListContinue', bullet: 'BBSubPoint' };
const NOTE_STYLES: NoteStyles = { plain: 'BodyText', leadIn: 'BBLeadIn', bullet: 'ListBullet' };

function noteParagraphs(note: string, styles: NoteStyles): Paragraph[] {
  const blocks = noteBlocks(note);
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'bullet') return paragraph(styles.bullet, block.text);
    if (block.kind === 'paragraph') {
      return paragraph(next && next.kind !== 'paragraph' ? styles.leadIn : styles.plain, block.text);
    }
    const starts = !follows(block.number, blocks[index - 1]);
    return { ...paragraph('ListNumber', block.text), number: { ...block.number, starts } };
  });
}

/** Does a number go on with the list before it? Else it starts one of its own, so that no typed number ever changes. */
function follows(number: NoteNumber, before: NoteBlock | undefined): boolean {
  return (
    before?.kind === 'number' &&
    before.number.value + 1 === number.value &&
    before.number.letters === number.letters &&
    before.number.form === number.form
  );
}
