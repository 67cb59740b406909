/** A library of any size in the words of the shipped documents, with undertakings that come again in later documents: the same on every machine. */
import type { ComparedInitiative } from '../../shared/programmes/suggest.ts';
import { publishedSentences, randomNumbers } from './generated-documents.ts';

const PER_DOCUMENT = 30;
/** So often an undertaking is mentioned, on average. */
const MENTIONS = 5;
const WORDS = 28;

/** @param count of initiatives; documents of thirty each */
export function generateUndertakings(count: number): ComparedInitiative[][] {
  const random = randomNumbers(1848);
  const words = publishedSentences().flatMap((sentence) => sentence.match(/[\p{L}'-]+/gu) ?? []);
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const names = Array.from({ length: Math.ceil(count / MENTIONS) }, (_, at) => ({
    name: `${syllables(at)} ${syllables(at * 7 + 3)} Network`,
    topic: Array.from({ length: 6 }, () => pick().toLowerCase()),
  }));
  const textOf = () => {
    const undertaking = names[Math.floor(random() * names.length)];
    const filler = Array.from({ length: WORDS }, () => pick().toLowerCase()).join(' ');
    const topic = undertaking?.topic.join(' ') ?? '';
    return random() < 0.7
      ? `The two governments ${filler} under the ${undertaking?.name ?? ''} ${topic}.`
      : `The two governments ${filler} ${topic}.`;
  };
  return Array.from({ length: Math.ceil(count / PER_DOCUMENT) }, (_, document) =>
    Array.from({ length: Math.min(PER_DOCUMENT, count - document * PER_DOCUMENT) }, (__, at) =>
      compared(`document-${String(document)}`, at, textOf()),
    ),
  );
}

function compared(documentId: string, at: number, text: string): ComparedInitiative {
  const initiative = {
    ...{ id: `${documentId}-${String(at)}`, documentId, pillar: null, section: null, text },
    ...{ runs: [], children: [], source: { start: 0, end: text.length }, facts: [], sameAs: null },
  };
  return { initiative, documentId, language: 'en' };
}

const SYLLABLES = 'ka te vo lu mi ra so ne di pa xi go'.split(' ');

function syllables(number: number): string {
  const parts = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12, number % 7];
  const name = parts.map((part) => SYLLABLES[part] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
