/** A library of any size in the words of the shipped documents: records as the search engine is told them, the same on every machine. */
import { findFacts } from '../../shared/documents/facts/find-facts.ts';
import { PILLARS } from '../../shared/documents/pillar.ts';
import type { Told } from '../../main/search/source.ts';
import { publishedSentences, randomNumbers } from './generated-documents.ts';

const PER_DOCUMENT = 20;

/** @param count of initiatives */
export function* generateLibrary(count: number): Generator<Told> {
  const random = randomNumbers(2024);
  const sentences = publishedSentences();
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const known = sentences.map((text) => findFacts([{ text, children: [] }], CONTEXT)[0] ?? []);
  const factsOf = new Map(sentences.map((text, index) => [text, known[index] ?? []]));
  for (let at = 0; at * PER_DOCUMENT < count; at += 1) {
    const year = between(2013, 2026);
    const id = `document-${String(at).padStart(6, '0')}`;
    const document = {
      id,
      title: `Fact Sheet ${String(at)}: ${pick().slice(0, 60)}`,
      documentType: 'fact-sheet' as const,
      date: `${String(year)}-0${String(between(1, 9))}-1${String(between(0, 9))}`,
      language: 'en' as const,
      duplicateOf: null,
      importedAt: '2026-11-22T10:00:00.000Z',
      isInTrash: false,
    };
    const initiatives = Array.from(
      { length: Math.min(PER_DOCUMENT, count - at * PER_DOCUMENT) },
      (_, index) => {
        const parts = Array.from({ length: between(1, 4) }, pick);
        const text = parts.join(' ');
        return {
          id: `${id}-${String(index).padStart(4, '0')}-0000-000000000000`,
          pillar: PILLARS[between(0, 4)] ?? null,
          section: null,
          text,
          runs: [{ text }],
          subPoints: [],
          facts: parts.flatMap((part) => factsOf.get(part) ?? []),
        };
      },
    );
    yield { table: 'documents', id, content: { document, initiatives } };
  }
}

const CONTEXT = { language: 'en' as const, date: null };
