/** The least outline there is, to be changed in the one point that a test is about. */
import { richTextOf } from '../../../shared/annotations/rich-text.ts';
import { noteBlocks } from '../../../shared/book/note-blocks.ts';
import type {
  Outline,
  OutlineCard,
  OutlineNote,
  OutlineSource,
  Quotation,
} from '../../../shared/book/outline.ts';

export const SOURCE: OutlineSource = {
  number: 1,
  furtherTo: null,
  title: 'Fact Sheet: 2022 Dialogue',
  language: 'en',
  documentType: 'fact-sheet',
  date: '2022-09-12',
  address: 'https://www.example.gov/2022/fact-sheet?a=1&b=2',
  sha256: 'ab'.repeat(32),
  participants: [
    { name: 'Gina Raimondo', role: 'Secretary of Commerce', side: 'US' },
    { name: 'Tatiana Clouthier', role: 'Secretary of Economy', side: 'MX' },
  ],
};

export const QUOTATION: Quotation = {
  initiativeId: 'i1',
  runs: [{ text: 'The two governments opened the port of entry.' }],
  subPoints: [],
  language: 'en',
  sourceNumber: 1,
  furtherSourceNumbers: [],
  pillar: 'I',
  section: 'Border infrastructure',
};

export const CARD: OutlineCard = {
  id: 'card-1',
  title: 'Opened the port of entry',
  titleLanguage: 'en',
  pillar: 'I',
  talkingPoints: [],
  notes: [],
  watchOuts: [],
  quotations: [QUOTATION],
};

/** A note as somebody types it. */
export function typed(text: string): OutlineNote {
  return noteBlocks(richTextOf(text));
}

/** A book of the cards given, in one tab. */
export function smallOutline(cards: Partial<OutlineCard>[] = [{}], more: Partial<Outline> = {}): Outline {
  return {
    bookId: 'book',
    language: 'en',
    title: 'Visit to Mexico City',
    event: 'Ministerial meeting',
    principal: 'The Under Secretary',
    preparedBy: 'Office of North America',
    date: '2024-06-10',
    asOf: '2024-05-31',
    tabs: [
      {
        id: 'tab-1',
        title: 'Building Back Together',
        pillar: 'I',
        pages: [],
        cards: cards.map((card, index) => ({ ...CARD, id: `card-${String(index + 1)}`, ...card })),
      },
    ],
    pillars: [{ id: 'I', numeral: 'I', name: 'Building Back Together', word: '' }],
    sources: [SOURCE],
    ...more,
  };
}
