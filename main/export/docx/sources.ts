/** The list of sources at the end: what each document is, who took part, where it was published, and the checksum of the file read. */
import type { OutlineSource } from '../../../shared/book/outline.ts';
import type { Participant } from '../../../shared/documents/document.ts';
import { linkableAddress } from './addresses.ts';
import { paragraph, text, type Block, type Inline, type Paragraph, type Section } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { sourceBookmark } from './citation.ts';
import { cleanLine } from './clean-text.ts';
import { nameDocument, type BookContext } from './phrases.ts';

export const SOURCES_BOOKMARK = bookmarkName('part', 'sources');

export function sourcesSection(context: BookContext): Section {
  const { outline, t } = context;
  return {
    runningTitle: t('word.sources'),
    cards: 0,
    blocks: [
      { ...paragraph('Heading1', t('word.sources')), bookmark: SOURCES_BOOKMARK },
      paragraph('BodyText', t('word.sources-note')),
      ...outline.sources.flatMap((source) => sourceBlocks(source, context)),
    ],
  };
}

function sourceBlocks(source: OutlineSource, context: BookContext): Block[] {
  const { t, language } = context;
  const ofSource = source.language === language ? {} : { language: source.language };
  const title: Paragraph = {
    ...paragraph('BBSource', text(cleanLine(source.title), ofSource)),
    bookmark: sourceBookmark(source.number),
  };
  return [
    title,
    detail(nameDocument(source, context)),
    ...(source.furtherTo === null ? [] : [detail(t('word.source-further', { number: source.furtherTo }))]),
    ...participantLines(source, context).map((line) => detail(line)),
    ...addressBlocks(source, context),
    detail(`${t('word.source-checksum')} `, text(source.sha256, { style: 'BBChecksum' })),
  ];
}

function detail(...children: readonly (Inline | string)[]): Paragraph {
  return paragraph('BBSourceDetail', ...children);
}

function participantLines({ participants }: OutlineSource, { t }: BookContext): string[] {
  return (['US', 'MX', 'other'] as const).flatMap((side) => {
    const people = participants.filter((participant) => participant.side === side);
    if (people.length === 0) return [];
    const named = people.map((person) => namePerson(person)).join('; ');
    return [t('word.source-participants', { side: t(`terms.side.${side}`), people: named })];
  });
}

function namePerson({ name, role }: Participant): string {
  return [name, role]
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(', ');
}

/** A link that says where it leads; the address itself, for paper, stands in a note. */
function addressBlocks(source: OutlineSource, { t }: BookContext): Paragraph[] {
  const address = source.address === null ? null : linkableAddress(source.address);
  if (address === null) return [];
  const words = t('word.source-address', { host: new URL(address).host });
  return [
    detail(
      { kind: 'link', address, children: [text(words, { style: 'Hyperlink' })] },
      { kind: 'footnote', children: [text(address)] },
    ),
  ];
}
