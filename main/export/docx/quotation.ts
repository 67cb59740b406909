/** A text as published: word for word with its sub-points, in its own style, with a note that says where it stands. */
import { describesTarget } from '../../../shared/book/describes-target.ts';
import type { Quotation } from '../../../shared/book/outline.ts';
import type { Run } from '../../../shared/documents/block.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { linkableAddress } from './addresses.ts';
import { paragraph, text, type Inline, type Paragraph } from './blocks.ts';
import { citation } from './citation.ts';
import { drawLink, drawRun } from './draw-run.ts';
import { nameDocument, sourceOf, type BookContext } from './phrases.ts';

/** @param isOneOfSeveral the card quotes several documents, so each is named above its text */
export function quotationBlocks(
  quotation: Quotation,
  isOneOfSeveral: boolean,
  context: BookContext,
): Paragraph[] {
  const { language, runs, subPoints } = quotation;
  const name = isOneOfSeveral ? [paragraph('BBAttribution', ...attribution(quotation, context))] : [];
  const points = subPoints.map((point) => paragraph('BBQuotePoint', ...quotedRuns(point, language, context)));
  return [...name, paragraph('BBQuote', ...quotedRuns(runs, language, context)), ...points];
}

/**
 * The document's name with the note that says exactly where the text stands. The note hangs here and not at the quotation's end:
 * office programs disagree on where a page ends when a note belongs to the last of many lines that stay together.
 */
export function attribution(quotation: Quotation, context: BookContext): Inline[] {
  const source = sourceOf(context, quotation.sourceNumber);
  return [text(nameDocument(source, context)), citation(quotation, addressesNotLinked(quotation), context)];
}

function quotedRuns(runs: readonly Run[], language: Language, context: BookContext): Inline[] {
  return runs.map((run): Inline => {
    const address = linkedAddress(run);
    if (address === null) return drawRun(run, context.language, language);
    return drawLink([run], address, context.language, language);
  });
}

/** The address that a run links to in the book; its words must say what they lead to. */
function linkedAddress(run: Run): string | null {
  if (run.href === undefined || !describesTarget(run.text)) return null;
  return linkableAddress(run.href);
}

/** Addresses behind words such as "here", which the note spells out, unless the words are the address themselves. */
function addressesNotLinked(quotation: Quotation): string[] {
  return [quotation.runs, ...quotation.subPoints].flat().flatMap((run) => {
    const address = run.href === undefined || linkedAddress(run) !== null ? null : linkableAddress(run.href);
    return address === null || run.text.includes(address.replace(/\/$/u, '')) ? [] : [address];
  });
}
