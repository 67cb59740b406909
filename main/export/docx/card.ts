/** A card: one initiative with what is said about it and what was published. */
import type { OutlineCard } from '../../../shared/book/outline.ts';
import { paragraph, text, type Block, type Inline, type Paragraph, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { cleanLine } from './clean-text.ts';
import { noteParagraphs, pointParagraphs } from './note.ts';
import { namePillar, type BookContext } from './phrases.ts';
import { attribution, quotationBlocks } from './quotation.ts';

export function cardBlocks(card: OutlineCard, context: BookContext): Block[] {
  const { t, language } = context;
  const points = card.talkingPoints.flatMap((point) => pointParagraphs(point, language));
  const notes = card.notes.flatMap((note) => noteParagraphs(note, language));
  const watchOuts = card.watchOuts.flatMap((note) => noteParagraphs(note, language));
  const quotations = card.quotations.flatMap((quotation) =>
    quotationBlocks(quotation, card.quotations.length > 1, context),
  );
  return [
    { ...paragraph('Heading2', titleText(card, context)), bookmark: bookmarkName('card', card.id) },
    statusLine(card, context),
    ...headed(t('word.points'), points),
    ...headed(t('word.notes'), notes),
    ...headed(t('word.watch-outs'), watchOuts),
    // A card that only quotes needs no heading to tell its one part from others.
    ...(points.length + notes.length + watchOuts.length === 0
      ? quotations
      : headed(t('word.published'), quotations)),
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
