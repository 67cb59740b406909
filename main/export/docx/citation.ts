/** The note to a quotation: document, date, pillar and section, and a link to the list of sources. */
import type { Quotation } from '../../../shared/book/outline.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { formatDate } from '../../../shared/i18n/translate.ts';
import { text, type Footnote, type Inline, type Jump, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { cleanLine } from './clean-text.ts';
import { numberPillar, sourceOf, type BookContext } from './phrases.ts';

/** @param addresses those that the text links to without naming them */
export function citation(quotation: Quotation, addresses: readonly string[], context: BookContext): Footnote {
  const { t, language } = context;
  const source = sourceOf(context, quotation.sourceNumber);
  const own = source.language === language ? {} : { language: source.language };
  const date = source.date === null ? t('terms.undated') : formatDate(source.date, language);
  const children: Inline[] = [
    text(cleanLine(source.title), { style: 'Emphasis', ...own }),
    text(`, ${date}. `),
    ...place(quotation, own, context),
    jumpToSource(source.number, context),
    ...quotation.furtherSourceNumbers.flatMap((number) => [
      text(context.t('word.cite-further')),
      jumpToSource(number, context),
    ]),
    text(addresses.length === 0 ? '.' : `. ${t('word.cite-links', { addresses: addresses.join(' · ') })}`),
  ];
  return { kind: 'footnote', children };
}

/** The note to a whole document. */
export function citeDocument(number: number, context: BookContext): Footnote {
  const { t, language } = context;
  const source = sourceOf(context, number);
  const own = source.language === language ? {} : { language: source.language };
  const date = source.date === null ? t('terms.undated') : formatDate(source.date, language);
  return {
    kind: 'footnote',
    children: [
      text(cleanLine(source.title), { style: 'Emphasis', ...own }),
      text(`, ${date}. `),
      jumpToSource(number, context),
      text('.'),
    ],
  };
}

/** "Pillar I, section “Strengthening supply chains”. ", as far as the document has them. */
function place({ pillar, section }: Quotation, own: { language?: Language }, context: BookContext): Text[] {
  const { t } = context;
  const ofPillar = pillar === null ? '' : numberPillar(pillar, context);
  if (section === null) return ofPillar === '' ? [] : [text(`${ofPillar}. `)];
  const [before = '', after = ''] = t('word.cite-section', { section: SLOT }).split(SLOT);
  return [
    text(`${ofPillar}${ofPillar === '' ? '' : ', '}${before}`),
    text(cleanLine(section), own),
    text(`${after}. `),
  ];
}

/** Stands for the words of another language, which are a stretch of text of their own. */
const SLOT = '{section}';

function jumpToSource(number: number, { t }: BookContext): Jump {
  const words = text(t('word.cite-source', { number }), { style: 'BBJump' });
  return { kind: 'jump', bookmark: sourceBookmark(number), children: [words] };
}

export function sourceBookmark(number: number): string {
  return bookmarkName('source', String(number));
}
