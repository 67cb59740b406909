/** What holds for every review: no word is lost, every step can be undone and done again. */
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../shared/documents/block.ts';
import { isSoundReview } from '../../../../shared/documents/review/check-reviewed.ts';
import { GIVEN_ROLES } from '../../../../shared/documents/review/change-role.ts';
import {
  editReview,
  type ReviewContext,
  type ReviewEdit,
  type ReviewState,
} from '../../../../shared/documents/review/edit-review.ts';
import {
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../../shared/documents/review/history.ts';
import { passagesOf } from '../../../../shared/documents/review/passages.ts';
import { settleBlocks } from '../../../../shared/documents/review/settle-blocks.ts';
import { proposedReview } from '../../../../shared/documents/review/start-review.ts';
import { tidyText } from '../../../../shared/documents/tidy-runs.ts';
import {
  type GeneratedDocument,
  generatedDocument,
  generatedForm,
  writeDocument,
} from '../../../main/documents/generated-documents.ts';
import {
  importFile,
  importText,
  manifestEntries,
  decodedText,
} from '../../../main/documents/import-for-test.ts';

const anyEdit: fc.Arbitrary<ReviewEdit> = fc.oneof(
  fc.constant<ReviewEdit>({ kind: 'merge' }),
  fc.nat(120).map((offset): ReviewEdit => ({ kind: 'split', offset })),
  fc.constantFrom(...GIVEN_ROLES).map((role): ReviewEdit => ({ kind: 'role', role })),
  fc.constant<ReviewEdit>({ kind: 'restore' }),
  fc
    .constantFrom('I' as const, 'IV' as const, null)
    .map((pillar): ReviewEdit => ({ kind: 'pillar', pillar })),
  fc.constantFrom('Ports', null).map((section): ReviewEdit => ({ kind: 'section', section })),
  fc.constantFrom('hled', null).map((dialogueId): ReviewEdit => ({ kind: 'dialogue', dialogueId })),
  fc.string().map((title): ReviewEdit => ({ kind: 'facts', facts: { title } })),
);
/** An edit with the blocks that it is for, as shares of all blocks. */
const anyStep = fc.record({
  edit: anyEdit,
  rows: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

interface Review {
  history: History<ReviewState>;
  context: ReviewContext;
}

function reviewOf(text: string, fileName: string): Review {
  const { document } = importText(text, fileName);
  return begin(document, text);
}

function begin(document: ReturnType<typeof importText>['document'], text: string): Review {
  let count = 0;
  const createId = () => `made-${String((count += 1))}`;
  const reviewed = proposedReview(document);
  const source = { text, format: document.format };
  const selection = { rows: [0], anchor: 0, cursor: 0 };
  return {
    history: startHistory({ reviewed, selection }),
    context: { proposed: document.blocks, source, createId },
  };
}

function perform({ history, context }: Review, steps: readonly Step[]): History<ReviewState> {
  return steps.reduce((now, { edit, rows }) => {
    const last = now.present.reviewed.blocks.length - 1;
    const chosen = [...new Set(rows.map((share) => Math.round(share * last)))].sort((a, b) => a - b);
    const selection = { rows: chosen, anchor: chosen[0] ?? 0, cursor: chosen[0] ?? 0 };
    const before = { ...now.present, selection };
    const after = editReview(before, edit, context);
    return after === before ? now : record(now, after);
  }, history);
}

const anyReview = fc.tuple(generatedDocument, generatedForm).map(([document, form]) => {
  const text = writeDocument(document, form);
  return reviewOf(text, form.markdown ? 'a.md' : 'a.txt');
});

describe('any steps of a review', () => {
  it('lose, double, move and make up no word, and leave every passage its place', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyStep, { maxLength: 12 }), (review, steps) => {
        const { reviewed } = perform(review, steps).present;
        expect(isSoundReview(review.context.proposed, reviewed.blocks)).toBe(true);
        const text = review.context.source.text;
        for (const { block } of reviewed.blocks) {
          const own = tidyText(text.slice(block.span.start, block.span.end).replace(/\*\*|\\/g, ''));
          expect(lettersOf(own)).toContain(lettersOf(plainText(block.runs)).slice(0, 3));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are all undone by undo and all done again by redo', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyStep, { maxLength: 12 }), (review, steps) => {
        const end = perform(review, steps);
        let back = end;
        for (let step = 0; step < steps.length; step += 1) back = undo(back);
        expect(back.present).toBe(review.history.present);
        let again = back;
        for (let step = 0; step < steps.length; step += 1) again = redo(again);
        expect(again).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  it('leave beside each block the very words of the text as published', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyStep, { maxLength: 12 }), (review, steps) => {
        const { blocks } = perform(review, steps).present.reviewed;
        const beside = passagesOf(review.context.proposed, blocks);
        expect(
          beside.map((passages) => lettersOf(passages.map(({ runs }) => plainText(runs)).join(''))),
        ).toEqual(blocks.map(({ block }) => lettersOf(plainText(block.runs))));
      }),
      { numRuns: 200 },
    );
  });
});

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(manifestEntries().map(({ file }) => file))('the shipped document %s', (file) => {
  const path = `data/documents/${file}`;
  const { document } = importFile(path);
  const review = begin(document, decodedText(path));

  it('is a sound review of itself, with nothing left to settle', () => {
    expect(isSoundReview(document.blocks, document.blocks)).toBe(true);
    const settled = settleBlocks(document.blocks, () => 'made');
    expect(settled.every((placed, index) => placed === document.blocks[index])).toBe(true);
  });

  it('can be cut after every sentence of every initiative', () => {
    let cuts = 0;
    for (const [cursor, { block, role }] of document.blocks.entries()) {
      if (role !== 'initiative') continue;
      for (const { index } of plainText(block.runs).matchAll(/(?<=[.;,] )\S/g)) {
        const selection = { rows: [cursor], anchor: cursor, cursor };
        const state = { ...review.history.present, selection };
        const { blocks } = editReview(state, { kind: 'split', offset: index }, review.context).reviewed;
        expect(blocks).toHaveLength(document.blocks.length + 1);
        const { span } = blocks[cursor + 1]?.block ?? { span: { start: 0 } };
        const first = lettersOf(plainText(block.runs).slice(index))[0];
        expect(review.context.source.text.slice(span.start).replace(/^[*_[\\<]+/, '')[0]).toBe(first);
        cuts += 1;
      }
    }
    expect(cuts).toBeGreaterThan(0);
  });
});

/** The same document as a web page, with markup in the middle of its sentences. */
function writePage({ title, sections }: GeneratedDocument): string {
  const inline = (text: string) =>
    escapeHtml(text)
      .replace(/\bports\b/g, '<a href="https://a.gov/bridges?a=ports&amp;b=1" title="the ports">ports</a>')
      .replace(/\bUSAID\b/g, '<b>USAID</b>')
      .replace(/ (?=for )/g, '<br>\n');
  const item = ({ text, subPoints }: GeneratedDocument['sections'][number]['items'][number]) =>
    `<li>${inline(text)}${subPoints.length > 0 ? `<ul>${subPoints.map((one) => `<li>${inline(one)}</li>`).join('')}</ul>` : ''}</li>`;
  const body = sections.map(
    ({ heading, items }) => `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items.map(item).join('\n')}\n</ul>`,
  );
  return `<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body><article><h1>${escapeHtml(title)}</h1>\n${body.join('\n')}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('é', '&eacute;');
}

describe('a web page', () => {
  it('can be cut between any two words, each half with its own part of the source', () => {
    fc.assert(
      fc.property(generatedDocument, fc.nat(), (document, nth) => {
        const page = writePage(document);
        const review = reviewOf(page, 'page.html');
        expect(review.context.source.format).toBe('html');
        const { blocks } = review.history.present.reviewed;
        for (const [cursor, { block, role }] of blocks.entries()) {
          if (role !== 'initiative' && role !== 'sub-point') continue;
          const text = plainText(block.runs);
          const gaps = [...text.matchAll(/ (?=\S)/g)].map(({ index }) => index + 1);
          const offset = gaps[nth % gaps.length];
          if (offset === undefined) continue;
          const state = { ...review.history.present, selection: { rows: [cursor], anchor: cursor, cursor } };
          const after = editReview(state, { kind: 'split', offset }, review.context).reviewed.blocks;
          const halves = after
            .slice(cursor, cursor + 2)
            .map(({ block: { span } }) => textOfPage(page.slice(span.start, span.end)));
          expect(halves).toEqual([lettersOf(text.slice(0, offset)), lettersOf(text.slice(offset))]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** As a browser reads it. */
function textOfPage(html: string): string {
  const collect = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  return lettersOf(collect(parseFragment(html)));
}

describe('a review that is not sound', () => {
  const { document } = importFile('data/documents/2024-04-19-mid-year-review.md');
  const { blocks } = document;
  const last = blocks.findLastIndex(({ role }) => role === 'initiative');

  it.each([
    ['a lost block', blocks.slice(1)],
    ['a doubled block', [...blocks, ...blocks.slice(-1)]],
    ['blocks in another order', blocks.toReversed()],
    ['an initiative without an id', blocks.map((one) => ({ ...one, initiativeId: null }))],
    [
      'two initiatives with one id',
      blocks.map((one) => (one.role === 'initiative' ? { ...one, initiativeId: 'x' } : one)),
    ],
    ['a span beyond the text', blocks.with(-1, stretched(blocks.at(-1)))],
    ['a word made up', blocks.with(last, worded(blocks[last], 'Not so.'))],
  ])('is told by %s', (_what, reviewed) => {
    expect(isSoundReview(blocks, reviewed)).toBe(false);
  });
});

type Placed = ReviewState['reviewed']['blocks'][number];

function stretched(placed: Placed | undefined): Placed {
  if (!placed) throw new Error('no block');
  const { start, end } = placed.block.span;
  return { ...placed, block: { ...placed.block, span: { start, end: end + 1 } } };
}

function worded(placed: Placed | undefined, text: string): Placed {
  if (!placed) throw new Error('no block');
  return { ...placed, block: { ...placed.block, runs: [{ text }] } };
}
