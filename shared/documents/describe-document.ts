/** The facts about a document as a whole, each from the best evidence there is: front matter, then the text, then the manifest, then the file's name. */
import { plainText } from './block.ts';
import type { Document, PlacedBlock } from './document.ts';
import { findDate } from './find-date.ts';
import { findDocumentType } from './find-document-type.ts';
import { findLanguage } from './find-language.ts';
import { findParticipants } from './find-participants.ts';
import { findSourceAddress } from './find-source-address.ts';
import type { ManifestEntry } from './manifest.ts';
import { openingWords } from './opening-words.ts';
import type { Structure } from './parse-structure.ts';

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

/** Blocks at the head of a text that may date it, mastheads among them. */
const OPENING = 12;

export function describeDocument(evidence: FactsEvidence): Facts {
  const { structure, frontMatter, manifestEntry } = evidence;
  const { placed, survey } = structure;
  const all = textsOf(placed, () => true);
  const body = textsOf(placed, ({ role }) => role !== 'boilerplate');
  const stated = frontMatter.title ?? titleInText(placed) ?? manifestEntry?.title;
  const title = stated ?? openingWords(body[0] ?? evidence.fileName);
  return {
    title,
    documentType: typeOf(title, body, evidence),
    date: findDate({
      frontMatter: frontMatter.date,
      opening: all.slice(0, OPENING),
      title: stated ?? '',
      manifest: manifestEntry?.date ?? null,
    }),
    language: findLanguage(body.join(' ')),
    dialogueId: survey.isOfDialogue ? 'hled' : null,
    participants: findParticipants(textsOf(placed, ({ role }) => role === 'introduction')),
    sourceAddress:
      frontMatter.sourceAddress ?? findSourceAddress(all) ?? manifestEntry?.sourceAddress ?? null,
  };
}

/** The title without the label that the subject of an e-mail has. */
function titleInText(placed: readonly PlacedBlock[]): string | null {
  const [title] = textsOf(placed, ({ reason }) => reason === 'title');
  return title?.replace(/^(?:subject|asunto|re|fwd?): ?/i, '') ?? null;
}

function typeOf(title: string, body: readonly string[], evidence: FactsEvidence): Document['documentType'] {
  const titles = [title, ...textsOf(evidence.structure.placed, ({ role }) => role === 'title')];
  const opening = body.slice(0, 2).join(' ');
  const named = findDocumentType({ title: titles.join(' '), opening, fileName: evidence.fileName });
  return named === 'other' ? (evidence.manifestEntry?.documentType ?? 'other') : named;
}

function textsOf(placed: readonly PlacedBlock[], isMeant: (block: PlacedBlock) => boolean): string[] {
  return placed.filter((block) => isMeant(block)).map(({ block }) => plainText(block.runs));
}
