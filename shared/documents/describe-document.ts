/** The facts about a document as a whole, each from the best evidence there is: front matter, then the text, then the manifest, then the file's name. */
import { textOf } from './block-text.ts';
import type { Document, Participant, PlacedBlock } from './document.ts';
import { findDate } from './find-date.ts';
import { findDocumentType } from './find-document-type.ts';
import { languageOf } from './find-language.ts';
import { findParticipants, withoutTwins } from './find-participants.ts';
import { findSourceAddress } from './find-source-address.ts';
import { listParticipants } from './list-participants.ts';
import type { ManifestEntry } from './manifest.ts';
import { openingWords } from './opening-words.ts';
import type { Structure } from './parse-structure.ts';
import { saysWhenSigned } from './signature-lines.ts';
import { endsUnfinished, isInCapitals } from './text-shape.ts';

type Facts = Pick<
  Document,
  'title' | 'documentType' | 'date' | 'language' | 'dialogueId' | 'participants' | 'sourceAddress'
>;

interface FactsEvidence {
  structure: Structure;
  fileName: string;
  /** What the file says of itself beside its text. */
  frontMatter: Readonly<Record<'title' | 'date' | 'sourceAddress', string | null>>;
  manifestEntry: ManifestEntry | undefined;
}

const LABELS =
  /^(?:\[(?:title|titulo|título)\]|(?:(?:subject|asunto|re|rv|fwd?|title):)) ?(?:(?:re|rv|fwd?): ?)?/i;
const LONGEST_TITLE = 300;

/** Blocks at the head of a text that may date it, mastheads among them. */
const OPENING = 12;

export function describeDocument(evidence: FactsEvidence): Facts {
  const { structure, frontMatter, manifestEntry } = evidence;
  const { placed, survey } = structure;
  const all = textsOf(placed, ({ block }) => block.leftOut === undefined);
  const body = textsOf(placed, ({ role }) => role !== 'boilerplate');
  const stated = frontMatter.title ?? titleInText(placed) ?? manifestEntry?.title;
  const title = stated ?? openingWords(body[0] ?? evidence.fileName);
  return {
    title,
    documentType: typeOf(title, body, evidence),
    date: findDate({
      frontMatter: frontMatter.date,
      opening: textsOf(placed, isRunning).slice(0, OPENING),
      signed: textsOf(placed, ({ block, reason }) => reason === 'signature' && saysWhenSigned(textOf(block))),
      title: stated ?? '',
      manifest: manifestEntry?.date ?? null,
    }),
    language: languageOf(body),
    dialogueId: survey.isOfDialogue ? survey.dialogue.id : null,
    participants: participantsOf(structure),
    sourceAddress:
      frontMatter.sourceAddress ?? findSourceAddress(all) ?? manifestEntry?.sourceAddress ?? null,
  };
}

/** The title without the labels that e-mails and archives put before it, with the lines that it goes on in. */
function titleInText(placed: readonly PlacedBlock[]): string | null {
  const first = placed.findIndex(({ reason }) => reason === 'title');
  const title = placed[first];
  if (!title) return null;
  let text = textOf(title.block).text;
  for (const { block, reason } of placed.slice(first + 1)) {
    const further = textOf(block).text;
    if (reason !== 'subtitle' || !goesOnInTitle(text, further) || text.length > LONGEST_TITLE) break;
    text = `${text} ${further}`;
  }
  return text.replace(LABELS, '');
}

/** "MEMORANDUM OF UNDERSTANDING", "ON EDUCATION", "BETWEEN ...": all in capitals, the next line no beginning. */
function goesOnInTitle(text: string, further: string): boolean {
  if (!isInCapitals(text) || !isInCapitals(further)) return false;
  return (
    endsUnfinished(text) ||
    /^(?:on|between|and|of|for|to|in|with|sobre|entre|y|de|del|para|en|con|que)\b/i.test(further)
  );
}

/** From the sentences of the introduction, then from lists of people. */
function participantsOf({ placed, survey }: Structure): Participant[] {
  const sentences = textsOf(
    placed,
    ({ role, reason }) => role === 'introduction' && reason !== 'list-of-people',
  );
  return withoutTwins([...findParticipants(sentences), ...listParticipants(survey)]);
}

function typeOf(title: string, body: readonly string[], evidence: FactsEvidence): Document['documentType'] {
  const titles = [title, ...textsOf(evidence.structure.placed, ({ role }) => role === 'title')];
  const opening = body.slice(0, 2).join(' ');
  const named = findDocumentType({ title: titles.join(' '), opening, fileName: evidence.fileName });
  return named === 'other' ? (evidence.manifestEntry?.documentType ?? 'other') : named;
}

/** Rows of tables give the dates of what they list. */
function isRunning({ block }: PlacedBlock): boolean {
  return block.leftOut === undefined && block.kind !== 'table-row';
}

function textsOf(placed: readonly PlacedBlock[], isMeant: (block: PlacedBlock) => boolean): string[] {
  return placed.filter((block) => isMeant(block)).map(({ block }) => textOf(block).text);
}
