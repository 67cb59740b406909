/** Documents in the words of the shipped ones, made by a generator with a fixed seed: the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('data/documents');

/** Numbers from 0 to 1 (linear congruential, as in Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The sentences of the shipped documents, without their markup. */
export function publishedSentences(): string[] {
  const texts = readdirSync(FOLDER).map((name) => readFileSync(path.join(FOLDER, name), 'utf8'));
  return texts
    .flatMap((text) => text.split(/[\r\n]+|(?<=[.;]) /))
    .map((line) => line.replace(/^[\s#*•>-]+|[*\\]/g, '').trim())
    .filter((line) => line.split(' ').length >= 8);
}

/** @returns markdown texts of about `length` characters each */
export function generateDocuments(count: number, length: number): string[] {
  const random = randomNumbers(2022);
  const sentences = publishedSentences();
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const parts = [`# FACT SHEET: Meeting ${String(index)} on ${pick().slice(0, 40)}`, pick()];
    for (let size = 0; size < length;) {
      const items = Array.from({ length: 5 }, () => `- ${pick()} ${pick()}`);
      parts.push(`## ${pick().split(' ').slice(0, 5).join(' ')}`, items.join('\n'));
      size = parts.reduce((sum, part) => sum + part.length, 0);
    }
    return `${parts.join('\n\n')}\n`;
  });
}
