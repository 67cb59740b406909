/** What importing a document leaves for the user to check, each with its reason. */
import { plainText } from './block.ts';
import type { Document } from './document.ts';
import type { Warning } from './warning.ts';

interface ImportEvidence {
  document: Document;
  /** The title was given outside the text, by front matter or manifest. */
  isTitleGiven: boolean;
  /** Fields of the front matter that could not be read. */
  unreadFields: readonly string[];
  initiativeCount: number;
}

export function findWarnings(evidence: ImportEvidence): Warning[] {
  return [
    ...frontMatterWarnings(evidence),
    ...titleAndDateWarnings(evidence),
    ...pillarWarnings(evidence),
    ...contentWarnings(evidence),
  ];
}

function frontMatterWarnings({ document, unreadFields }: ImportEvidence): Warning[] {
  return unreadFields.map((field) => ({
    code: 'front-matter-value-unread',
    details: { file: document.fileName, field },
  }));
}

function titleAndDateWarnings({ document, isTitleGiven }: ImportEvidence): Warning[] {
  const { fileName: file, date } = document;
  const isTitled = isTitleGiven || document.blocks.some(({ reason }) => reason === 'title');
  const warnings: Warning[] = isTitled ? [] : [{ code: 'title-from-opening', details: { file } }];
  if (!date?.yearInferred) return warnings;
  const details = { file, quote: date.quote, year: date.value.slice(0, 4) };
  return [...warnings, { code: 'year-inferred', details }];
}

function pillarWarnings({ document }: ImportEvidence): Warning[] {
  const { fileName: file, dialogueId, blocks } = document;
  const isInferred = blocks.some(({ reason }) => reason === 'pillar-sentence');
  const unclear =
    dialogueId === null ? [] : blocks.filter(({ reason }) => reason === 'pillar-of-another-dialogue');
  return [
    ...(isInferred ? [{ code: 'pillars-inferred', details: { file } } as const] : []),
    ...unclear.map(
      ({ block }) => ({ code: 'pillar-unclear', details: { file, line: plainText(block.runs) } }) as const,
    ),
  ];
}

function contentWarnings({ document, initiativeCount }: ImportEvidence): Warning[] {
  const file = document.fileName;
  return initiativeCount === 0 ? [{ code: 'no-initiatives', details: { file } }] : [];
}
